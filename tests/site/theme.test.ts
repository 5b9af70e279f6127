// A region's own look: its title and subtitle, its logo and its colours, as a reader's browser shows them.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { contrast } from '../../src/schema/contrast.ts';
import { grounds } from '../../src/schema/theme.ts';
import { runProgram } from '../cli/run-command.ts';
import { head } from '../programme/chapter.ts';
import { folderOf } from '../support.ts';
import { launchOptions } from './chromium.ts';
import { elementsOf, pagePaths, readPage } from './pages.ts';

const action = '#6b2c8a';
const title = { da: 'Aftaler i Nord', en: 'Agreements in the North' };
const logo = { file: 'mærke/logo.SVG', text: { da: 'Region Nords mærke', en: 'The mark of Region Nord' } };
const config = { site: { title, subtitle: 'Region Nord og kommunerne', theme: { action }, logo } };
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M0 0h80v40H0z"/></svg>\n';

/** The folder of a site built with this configuration. JSON is YAML. */
function built(configuration: object): string {
  const folder = folderOf({
    'forloeb.config.yaml': JSON.stringify(configuration),
    [logo.file]: svg,
    'programmes/eksempel/programme.md': head(),
  });
  const ran = runProgram(['build', '--audience', 'internal'], folder);
  expect(ran.err).toBe('');
  return join(folder, '_site');
}

it('reaches every page, in its language', async () => {
  const site = built(config);
  expect(readFileSync(join(site, 'assets/logo.svg'), 'utf8')).toBe(svg);
  for (const path of pagePaths(site)) {
    const elements = elementsOf(readPage(site, path));
    const language = path.startsWith('en/') ? 'en' : 'da';
    const pictures = elements.filter(({ tagName }) => tagName === 'img').map(({ properties }) => properties.alt);
    expect(pictures, path).toEqual([logo.text[language]]);
    expect(JSON.stringify(elements.find(({ tagName }) => tagName === 'header')), path).toContain(title[language]);
  }

  const serving = await serveFolder(site, 0);
  const browser = await chromium.launch({ ...launchOptions, executablePath: inject('chromium') });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    await page.goto(`${serving.url}programmer/eksempel/index.html`);
    const seen = await page.evaluate<{ colour: string; hover: string; width: number; height: number }>(`(() => {
      const picture = document.querySelector('.site-logo');
      const root = getComputedStyle(document.documentElement);
      return {
        colour: getComputedStyle(document.querySelector('main a')).color,
        hover: root.getPropertyValue('--action-hover'),
        width: picture.naturalWidth,
        height: picture.getBoundingClientRect().height,
      };
    })()`);
    expect(seen.colour).toBe(`rgb(${[1, 3, 5].map((at) => Number.parseInt(action.slice(at, at + 2), 16)).join(', ')})`);
    expect(seen.width).toBe(80);
    expect(seen.height).toBeGreaterThan(20);
    const white = grounds['ground.white'];
    expect(contrast(seen.hover, white)).toBeGreaterThan(contrast(action, white));
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBeLessThanOrEqual(0);
  } finally {
    await browser.close();
    await serving.close();
  }
});

it('is asked for by no page of a site that has none', () => {
  const site = built({ site: { title } });
  expect(existsSync(join(site, 'assets/theme.css'))).toBe(false);
  for (const path of pagePaths(site)) {
    const elements = elementsOf(readPage(site, path));
    expect(elements.filter(({ tagName }) => tagName === 'img')).toEqual([]);
    expect(elements.filter(({ properties }) => String(properties.href).includes('theme'))).toEqual([]);
  }
});
