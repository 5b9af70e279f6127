// The test of one page with axe: at three widths, in forced colours, with text twice as large, and as it is printed.

import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFaults, loadAxe } from './axe.ts';
import { overflowOf, useBrowser } from './in-browser.ts';

/** A way of looking at a page: a width in pixels, and a medium. */
interface Look {
  name: string;
  width: number;
  media?: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** Rules of axe that ask nothing of it. */
  without?: readonly string[];
}

const looks: readonly Look[] = [
  { name: '390 px', width: 390 },
  { name: '768 px', width: 768 },
  { name: '1280 px', width: 1280 },
  { name: 'forced colours', width: 1280, media: { forcedColors: 'active' } },
  // An A4 sheet within its margins; nobody taps on paper.
  { name: 'print', width: 680, media: { media: 'print' }, without: ['target-size'] },
];
const looksAtLargeText: readonly Look[] = [
  { name: '390 px', width: 390 },
  { name: '1280 px', width: 1280 },
];

/** Tests of pages, each loaded once and looked at in every way, then once more with text twice as large. */
export function itPassesAxe(paths: readonly string[]): void {
  describe.each([
    { text: 100, ways: looks },
    { text: 200, ways: looksAtLargeText },
  ])('text at $text %', ({ text, ways }) => {
    const { open, addressOf } = useBrowser(inject('site'), text);
    it.each(paths)('%s', async (path) => {
      const { page, requests, faults, close } = await open(path);
      await loadAxe(page);
      const found: Record<string, unknown> = {};
      for (const { name, width, media = {}, without } of ways) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
        const overflow = await overflowOf(page);
        const seen = [
          ...(overflow > 0 ? [`reaches ${overflow} px beyond its edge`] : []),
          ...(await axeFaults(page, without)),
        ];
        if (seen.length > 0) found[name] = seen;
      }
      expect(found).toEqual({});
      expect(faults).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(addressOf('')))).toEqual([]);
      await close();
    });
  });
}
