// The course at a glance in a real browser: text is as wide as the layout thought, the figure has a form for each medium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { textWidth } from '../../site/course/glyph-widths.ts';
import { projectRoot } from '../support.ts';
import { useBrowser } from './in-browser.ts';
import { pagePaths } from './pages.ts';

const site = inject('site');
const paths = pagePaths(site).filter((path) => path.endsWith('/overblik.html'));
const example = 'programmer/eksempel-angst-og-depression/overblik.html';
const low = 'programmer/psykoselidelser-voksne/overblik.html';

const inBrowser = useBrowser();
const open = async (path: string, width?: number): Promise<Page> => (await inBrowser.open(path, width)).page;

const shown = (page: Page, selector: string) =>
  page.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)})?.getClientRects().length > 0`);

describe('the widths of letters', () => {
  it.each([
    ['regular', 'Regular', 400],
    ['semibold', 'SemiBold', 600],
  ] as const)('are those of the font, %s', async (weight, file, number) => {
    const page = await open('about:blank');
    const font = readFileSync(join(projectRoot, `site/fonts/IBMPlexSans-${file}-Latin1.woff2`)).toString('base64');
    const letters = Array.from({ length: 224 }, (_, index) => String.fromCharCode(index + 32))
      .filter((letter) => !/[\u007f-\u009f\u00ad]/.test(letter))
      .concat(Array.from('–—‘’“”•…'));
    const widths = await page.evaluate<number[]>(`(async () => {
      const face = new FontFace('measured', 'url(data:font/woff2;base64,${font})');
      document.fonts.add(await face.load());
      const context = document.createElement('canvas').getContext('2d');
      context.font = '${number} 1000px measured';
      return ${JSON.stringify(letters)}.map((letter) => Math.round(context.measureText(letter).width));
    })()`);
    expect(letters.map((letter) => textWidth(letter, weight, 1000))).toEqual(widths);
    await page.close();
  });
});

describe.each(paths)('%s', (path) => {
  it('has every text inside its box', async () => {
    const page = await open(path);
    const outside = await page.evaluate<string[]>(`
      [...document.querySelectorAll('.course-figure :is(.task, .transition)')].flatMap((group) => {
        const box = group.querySelector('rect').getBBox();
        return [...group.querySelectorAll('text')].filter((text) => {
          const { x, y, width, height } = text.getBBox();
          return x < box.x || x + width > box.x + box.width || y < box.y - 1 || y + height > box.y + box.height + 1;
        }).map((text) => text.textContent);
      })`);
    expect(outside).toEqual([]);
    await page.close();
  });
});

describe('the figure', () => {
  it('is for wide windows; below them its table is the form of the same', async () => {
    const wide = await open(example);
    expect(await shown(wide, '.course-figure')).toBe(true);
    expect(await shown(wide, '.rows-course')).toBe(true);
    await wide.setViewportSize({ width: 1024, height: 800 });
    expect(await shown(wide, '.course-figure')).toBe(false);
    await wide.setViewportSize({ width: 390, height: 800 });
    expect(await shown(wide, '.course-figure')).toBe(false);
    expect(await shown(wide, '.rows-course .course-items')).toBe(true);
    await wide.close();
  });

  it('goes with large text: it is no smaller than the text around it', async () => {
    const page = await open(example, 2600);
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    const size = await page.evaluate<number>(
      `(() => { const svg = document.querySelector('.course-figure'); return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width })()`,
    );
    expect(size).toBeGreaterThan(1.9);
    await page.close();
  });

  it('keeps what has the focus clear of the phases above it', async () => {
    const page = await open(example);
    await page.evaluate('window.scrollTo(0, 1800)');
    const covered = await page.evaluate<number>(`(() => {
      const links = [...document.querySelectorAll('.course-figure a')];
      const above = links.findLast((link) => link.getBoundingClientRect().bottom < 0);
      above.focus();
      return document.querySelector('.course-head').getBoundingClientRect().bottom - above.getBoundingClientRect().top;
    })()`);
    expect(covered).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('is printed sideways where it fits a sheet, else its tables alone', async () => {
    for (const [path, there] of [
      [low, true],
      [example, false],
    ] as const) {
      const page = await open(path);
      await page.emulateMedia({ media: 'print' });
      expect(await shown(page, '.course-figure')).toBe(there);
      expect(await shown(page, '.rows-course')).toBe(true);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => Number(width) > Number(height),
      );
      expect(new Set(sheets)).toEqual(new Set([there]));
      await page.close();
    }
  });

  it('keeps its colours, on a white ground, where the reader has forced others', async () => {
    const page = await open(example);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const colours = await page.evaluate<string[]>(`[
      getComputedStyle(document.querySelector('.course-figure')).backgroundColor,
      getComputedStyle(document.querySelector('.course-figure .title')).fill,
      getComputedStyle(document.querySelector('.course-figure .box')).fill,
    ]`);
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(27, 31, 35)', 'rgb(255, 255, 255)']);
    await page.close();
  });
});
