// One build works wherever it is put: at a server's root, below any path, and in a folder that is opened from disk; and it is light.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './in-browser.ts';
import { elementsOf, pagePaths, readPage } from './pages.ts';

const site = inject('site');
const front = 'programmer/eksempel-angst-og-depression/index.html';

describe.each([
  ['below a path of a server', inject('repository'), `_site/${front}`],
  ['from disk', site, pathToFileURL(join(site, front)).href],
])('%s', (_, folder, address) => {
  const { open } = useBrowser(folder);

  it('has its look, its font and its links, and breaks no rule of its own', async () => {
    const { page, faults, close } = await open(address, 390);
    expect(await page.evaluate('document.fonts.check("600 16px \'IBM Plex Sans\'")')).toBe(true);
    expect(await page.evaluate<number>('document.styleSheets.length')).toBeGreaterThan(0);
    expect(await page.evaluate<string>('getComputedStyle(document.body).fontFamily')).toContain('IBM Plex Sans');
    await page.locator('main a[href^="rolle/"]:visible').first().click();
    await page.waitForURL(/\/rolle\/[^/]+\.html$/);
    await page.click('.site-name a');
    await page.waitForURL(/\/index\.html$/);
    expect(await page.evaluate('document.querySelectorAll("h1").length')).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });
});

const kilobyte = 1000;
const most = { page: 100 * kilobyte, script: 15 * kilobyte };
/** Bytes over the wire; fonts are compressed already. */
const sizes = new Map<string, number>();
function sizeOf(path: string): number {
  const content = readFileSync(join(site, path));
  const size = sizes.get(path) ?? (path.endsWith('.woff2') ? content.length : gzipSync(content).length);
  sizes.set(path, size);
  return size;
}
const fonts = ['Regular', 'SemiBold'].map((weight) => `assets/fonts/IBMPlexSans-${weight}-Latin1.woff2`);

it('weighs at most 100 kB a page, with fonts, style and script, and its script 15 kB', () => {
  const heavy = pagePaths(site).flatMap((path) => {
    const loaded = elementsOf(readPage(site, path)).flatMap(({ tagName, properties }) => {
      const isLoaded = tagName === 'link' ? /^(?:stylesheet|icon)$/.test(String(properties.rel)) : 'src' in properties;
      const target = tagName === 'link' ? properties.href : properties.src;
      return isLoaded && typeof target === 'string'
        ? [posix.join(posix.dirname(path), decodeURIComponent(target))]
        : [];
    });
    const total = (paths: readonly string[]) => paths.reduce((sum, each) => sum + sizeOf(each), 0);
    const script = total(loaded.filter((each) => each.endsWith('.js')));
    const page = total([path, ...loaded, ...fonts]);
    return page > most.page || script > most.script ? [{ path, page, script }] : [];
  });
  expect(heavy).toEqual([]);
});
