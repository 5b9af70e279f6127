// The site on paper: no menus, nothing cut off, and as few sheets as staff can hang on a wall.
import { describe, expect, inject, it } from 'vitest';
import { overflowOf, useBrowser } from './in-browser.ts';
import { pagePaths } from './pages.ts';

const { open } = useBrowser();
const all = pagePaths(inject('site'));
const chapter = all.find((path) => path.includes('/kapitel/')) ?? '';

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
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await close();
});

it("prints a chapter without its menus and loses nothing at the paper's edge", async () => {
  const { page, close } = await open(chapter, 794);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.evaluate(
      '[...document.querySelectorAll("nav")].filter((nav) => nav.getClientRects().length > 0).length',
    ),
  ).toBe(0);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await close();
});

describe('a role of the example programme', () => {
  const roles = all.filter((path) => /^programmer\/eksempel-[^/]+\/rolle\//.test(path));

  it('is one of several', () => expect(roles.length).toBeGreaterThan(5));

  it.each(roles)('prints on at most two sheets: %s', async (path) => {
    const { page, close } = await open(path, 794);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    // Two pages to a sheet.
    expect(pages).toBeLessThanOrEqual(4);
    await close();
  });
});
