// The page of a role in a real browser: the first task is on the first screen of a phone, and every sheet says what it was printed from.
import { describe, expect, inject, it } from 'vitest';
import { dateIn } from '../../src/locales/locales.ts';
import { day } from '../support.ts';
import { useBrowser } from './in-browser.ts';
import { pagePaths } from './pages.ts';

const site = inject('site');
const roles = pagePaths(site).filter((path) => /^programmer\/eksempel-[^/]+\/rolle\//.test(path));
const { open } = useBrowser();

describe('on a phone', () => {
  it('the first task and its deadline stand on the first screen, for every role of the example that has tasks', async () => {
    const below: Record<string, number> = {};
    let withTasks = 0;
    for (const path of roles) {
      const { page, close } = await open(path, 390);
      const end = await page.evaluate<number | null>(`(() => {
        const row = document.querySelector('.rows-tasks tbody tr:not(.group)');
        const cells = row === null ? [] : [...row.querySelectorAll('.cell-task, .cell-when')];
        return cells.length === 0 ? null : Math.max(...cells.map((cell) => cell.getBoundingClientRect().bottom));
      })()`);
      await close();
      if (end === null) continue;
      withTasks += 1;
      if (end > 844) below[path] = end;
    }
    expect(withTasks).toBeGreaterThan(5);
    expect(below).toEqual({});
  });

  it('whom to call is one tap away, on a target that a thumb hits', async () => {
    const { page, close } = await open(roles[0] ?? '', 390);
    const call = page.locator('.jump a[href="#ring"]');
    const box = await call.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    await call.click();
    const top = await page.evaluate<number>('document.getElementById("ring").getBoundingClientRect().top');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(422);
    await close();
  });
});

it('gives the foot of each sheet the role, the programme, its version and the day', async () => {
  const { page, close } = await open(roles[0] ?? '', 390);
  const [name, programme] = await page.evaluate<[string, string]>(
    '[document.querySelector("h1").textContent, document.querySelector(".trail li:last-child").textContent]',
  );
  await page.emulateMedia({ media: 'print' });
  const foot = await page.evaluate<string>('getComputedStyle(document.documentElement).getPropertyValue("--foot")');
  const version = await page.evaluate<string>(
    'document.querySelector(".facts > :last-child").textContent.match(/[\\d.]+/)[0]',
  );
  for (const words of [name, programme, version, dateIn('da', day)]) expect(foot).toContain(words);
  await close();
});
