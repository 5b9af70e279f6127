// The site by keyboard alone: focus is seen, and leads where a reader wants to go.
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './in-browser.ts';
import { pagePaths } from './pages.ts';

const { open } = useBrowser();
const all = pagePaths(inject('site'));
const chapter = all.find((path) => path.includes('/kapitel/')) ?? '';

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
  const { page, close } = await open(chapter, 1280);
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).not.toBe('none');
  }
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

/** Presses Tab until what is wanted has focus: at most as often as a page has links. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const has = `document.activeElement.matches(${JSON.stringify(wanted)})`;
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(has)) return;
  }
  throw new Error(`no focus on ${wanted}`);
}

it('leads a keyboard from the menu to every part of the site, each of which says that it is the current one', async () => {
  const { page, close } = await open('index.html');
  const count = await page.locator('.site-header nav a').count();
  expect(count).toBeGreaterThan(3);
  for (let index = 1; index <= count; index += 1) {
    await tabTo(page, `.site-header nav li:nth-child(${index}) a`);
    const target = await page.evaluate<string>('document.activeElement.href');
    await page.keyboard.press('Enter');
    await page.waitForURL(target);
    // The page may be loading still. More than one, or none, is a fault.
    await page.locator('.site-header nav a[aria-current]').waitFor();
  }
  await close();
});

it('lets a keyboard choose programmes by a filter, and all of them again', async () => {
  const { page, close } = await open('index.html');
  const shown = () => page.locator('.programmes > li').count();
  const all = await shown();
  await tabTo(page, '.filters a:not([aria-current])');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/index.html'));
  const some = await shown();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.locator('.filters a[aria-current]:visible').count()).toBeGreaterThan(0);
  await close();
});
