// The page of a role in a real browser: the first task is on the first screen of a phone, and every sheet says what it was printed from.
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dateIn } from '../../src/locales/locales.ts';
import { serveFolder, type Serving } from '../../src/publish/serve-folder.ts';
import { day } from '../support.ts';
import { launchOptions } from './chromium.ts';
import { pagePaths } from './pages.ts';

const site = inject('site');
const roles = pagePaths(site).filter((path) => /^programmer\/eksempel-[^/]+\/rolle\//.test(path));

let browser: Browser;
let serving: Serving;
let page: Page;

beforeAll(async () => {
  serving = await serveFolder(site, 0);
  browser = await chromium.launch({ ...launchOptions, executablePath: inject('chromium') });
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

async function open(path: string): Promise<void> {
  await page.goto(serving.url + path);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

describe('on a phone', () => {
  it('the first task and its deadline stand on the first screen, for every role of the example that has tasks', async () => {
    const below: Record<string, number> = {};
    let withTasks = 0;
    for (const path of roles) {
      await open(path);
      const end = await page.evaluate<number | null>(`(() => {
        const row = document.querySelector('.rows-tasks tbody tr:not(.group)');
        const cells = row === null ? [] : [...row.querySelectorAll('.cell-task, .cell-when')];
        return cells.length === 0 ? null : Math.max(...cells.map((cell) => cell.getBoundingClientRect().bottom));
      })()`);
      if (end === null) continue;
      withTasks += 1;
      if (end > 844) below[path] = end;
    }
    expect(withTasks).toBeGreaterThan(5);
    expect(below).toEqual({});
  });

  it('whom to call is one tap away, on a target that a thumb hits', async () => {
    await open(roles[0] ?? '');
    const call = page.locator('.jump a[href="#ring"]');
    const box = await call.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    await call.click();
    const top = await page.evaluate<number>('document.getElementById("ring").getBoundingClientRect().top');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(422);
  });
});

it('gives the foot of each sheet the role, the programme, its version and the day', async () => {
  await open(roles[0] ?? '');
  const [name, programme] = await page.evaluate<[string, string]>(
    '[document.querySelector("h1").textContent, document.querySelector(".trail li:last-child").textContent]',
  );
  await page.emulateMedia({ media: 'print' });
  const foot = await page.evaluate<string>('getComputedStyle(document.documentElement).getPropertyValue("--foot")');
  const version = await page.evaluate<string>(
    'document.querySelector(".facts > :last-child").textContent.match(/[\\d.]+/)[0]',
  );
  for (const words of [name, programme, version, dateIn('da', day)]) expect(foot).toContain(words);
  await page.emulateMedia({ media: 'screen' });
});
