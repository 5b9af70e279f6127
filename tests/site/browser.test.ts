// Pages in a real browser: axe, reflow, requests, keyboard, print.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder, type Serving } from '../../src/publish/serve-folder.ts';
import { launchOptions } from './chromium.ts';
import { pagePaths } from './pages.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = inject('site');
const all = pagePaths(site);
const first = (pattern: RegExp) => all.filter((path) => pattern.test(path)).slice(0, 1);
/** One page of each kind of a real programme, and every page of the worst cases. */
const paths = [
  'index.html',
  ...first(/^programmer\/psykoselidelser-voksne\/index\.html$/),
  ...all.filter((path) => /^programmer\/lettil[^/]+\/kapitel\//.test(path)).slice(0, 5),
  ...first(/^programmer\/psykoselidelser-voksne\/tjekliste\.html$/),
  ...first(/^programmer\/eksempel-[^/]+\/kapitel\/6-/),
  ...first(/^programmer\/eksempel-[^/]+\/lokal\//),
  ...first(/^programmer\/eksempel-[^/]+\/rolle\//),
  ...all.filter((path) => /^programmer\/(?:eksempel|lettil)[^/]+\/overblik\.html$/.test(path)),
  ...first(/^model\//),
  ...first(/^profil\//),
  ...first(/^katalog\/legislation\.html$/),
  'katalog/index.html',
  'katalog/glossary.html',
  'katalog/initiatives.html',
  'katalog/initiatives/region-hovedstaden.html',
  ...all.filter((path) => /^programmer\/(?:vaerst|tomt)\//.test(path)),
];
const widths = [390, 1280];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  serving = await serveFolder(site, 0);
  browser = await chromium.launch({ ...launchOptions, executablePath: inject('chromium') });
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

async function open(
  path: string,
  width: number,
): Promise<{ page: Page; requests: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(serving.url + path.split('/').map(encodeURIComponent).join('/'));
  return { page, requests, close: () => context.close() };
}

describe.each(paths)('%s', (path) => {
  it.each(widths)('has no fault that axe finds, and nothing beyond its edge, at %i px', async (width) => {
    const { page, requests, close } = await open(path, width);
    expect(requests.filter((url) => !url.startsWith(serving.url))).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await page.evaluate(axeSource);
    const results = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`);
    expect(
      results.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
      })),
    ).toEqual([]);
    await close();
  });
});

it('shows the skip link to a keyboard first, and it leads to the content', async () => {
  const { page, close } = await open('index.html', 1280);
  await page.keyboard.press('Tab');
  const skip = await page.evaluate<{ href: string; top: number; height: number }>(
    '(({ top, height }) => ({ top, height, href: document.activeElement.getAttribute("href") }))(document.activeElement.getBoundingClientRect())',
  );
  expect(skip.href).toMatch(/^#/);
  expect(skip.top).toBeGreaterThanOrEqual(0);
  expect(skip.height).toBeGreaterThan(20);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.querySelector(location.hash).tagName')).toBe('MAIN');
  await close();
});

it('shows focus on every link of a chapter', async () => {
  const { page, close } = await open(paths.find((path) => path.includes('/kapitel/')) ?? '', 1280);
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).not.toBe('none');
  }
  await close();
});

it('sets the criteria of a checklist on a phone as mark left and obligation right, on no ground of their own', async () => {
  const { page, close } = await open('programmer/psykoselidelser-voksne/tjekliste.html', 390);
  const seen = await page.evaluate<{ ground: string; indent: number; apart: number; between: number }>(`(() => {
    const [row] = document.querySelectorAll('.rows-criteria tbody tr');
    const [outcome, obligation] = [...row.cells].map((cell) => cell.getBoundingClientRect());
    const first = row.cells[0];
    return {
      ground: getComputedStyle(first).backgroundColor,
      indent: first.firstElementChild.getBoundingClientRect().left - row.getBoundingClientRect().left,
      apart: Math.abs(outcome.top - obligation.top),
      between: obligation.left - first.firstElementChild.getBoundingClientRect().right,
    };
  })()`);
  expect(seen.ground).toBe('rgba(0, 0, 0, 0)');
  expect(seen.indent).toBeLessThanOrEqual(1);
  expect(seen.apart).toBeLessThanOrEqual(1);
  expect(seen.between).toBeGreaterThan(0);
  await close();
});

it('opens the list of entries on a phone by keyboard, and a link in it leads to its entry', async () => {
  const { page, close } = await open('katalog/glossary.html', 390);
  const summary = 'document.querySelector(".side summary")';
  for (let step = 0; step < 12 && !(await page.evaluate<boolean>(`document.activeElement === ${summary}`)); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const height = await page.evaluate<number>('document.activeElement.getBoundingClientRect().height');
  expect(height).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Enter');
  const seen = await page.evaluate<{ tag: string; top: number }>(
    '((place) => ({ tag: place.tagName, top: place.getBoundingClientRect().top }))(document.querySelector(location.hash))',
  );
  expect(seen.tag).toBe('SECTION');
  expect(Math.abs(seen.top)).toBeLessThan(100);
  await close();
});

it('shows a term of the glossary in the colour of the text, told apart by its line, and not on paper', async () => {
  const { page, close } = await open('programmer/psykoselidelser-voksne/kapitel/1-maal.html', 390);
  const styleOf = (property: string, element: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(element)})).${property}`);
  expect(await styleOf('color', '.term')).toBe(await styleOf('color', ':has(> .term)'));
  expect(await styleOf('textDecorationStyle', '.term')).toBe('dotted');
  await page.emulateMedia({ media: 'print' });
  expect(await styleOf('textDecorationLine', '.term')).toBe('none');
  await close();
});

it('prints a table of initiatives on paper without filters, lists of contents or a lost edge', async () => {
  // An A4 sheet within its margins.
  const { page, close } = await open('katalog/initiatives.html', 680);
  await page.emulateMedia({ media: 'print' });
  const shown = (what: string) =>
    page.evaluate<number>(
      `[...document.querySelectorAll(${JSON.stringify(what)})].filter((each) => each.getClientRects().length > 0).length`,
    );
  expect(await shown('nav')).toBe(0);
  expect(await shown('.rows-matrix td')).toBeGreaterThan(20);
  expect(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  ).toBeLessThanOrEqual(0);
  await close();
});

it("prints a chapter without its menus and loses nothing at the paper's edge", async () => {
  const { page, close } = await open(paths.find((path) => path.includes('/kapitel/')) ?? '', 794);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.evaluate(
      '[...document.querySelectorAll("nav")].filter((nav) => nav.getClientRects().length > 0).length',
    ),
  ).toBe(0);
  expect(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  ).toBeLessThanOrEqual(0);
  await close();
});

it('leads a keyboard from the front page to the page of a role', async () => {
  const { page, close } = await open('index.html', 390);
  const focused = () => page.evaluate<string>('document.activeElement.tagName');
  for (let step = 0; step < 20 && (await focused()) !== 'SUMMARY'; step += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe('SUMMARY');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/rolle\//);
  expect(await page.evaluate('document.querySelectorAll("h1").length')).toBe(1);
  await close();
});

it('prints every role of the example programme on at most two sheets', async () => {
  const counted: Record<string, number> = {};
  for (const path of all.filter((each) => /^programmer\/eksempel-[^/]+\/rolle\//.test(each))) {
    const { page, close } = await open(path, 794);
    // A page is laid out in whatever font is there: the site's own, once it has come.
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    counted[path] = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    await close();
  }
  expect(Object.keys(counted).length).toBeGreaterThan(5);
  expect(Math.min(...Object.values(counted))).toBeGreaterThan(0);
  // Two pages to a sheet.
  expect(Object.entries(counted).filter(([, pages]) => pages > 4)).toEqual([]);
});
