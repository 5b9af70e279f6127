// The report as a page: one valid file that asks for nothing, can be read by all, and takes every text as a text.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { reportHtml } from '../../src/report/html.tsx';
import { htmlStyle } from '../../src/report/html-style.ts';
import { launchOptions } from '../site/chromium.ts';
import { folderOf, projectRoot } from '../support.ts';
import { everyOutcome, hostileText, options, withHostileTexts } from './reports.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const da = await everyOutcome('da');
const en = await everyOutcome('en');
const hostile = withHostileTexts(da);
const cases = [
  { name: 'Danish', report: da },
  { name: 'English', report: en },
  { name: 'hostile', report: hostile },
];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ ...launchOptions, executablePath: inject('chromium') });
});
afterAll(() => browser.close());

/** Opens the file from a folder, as an attachment is. */
async function open(html: string, width: number) {
  const file = join(folderOf({ 'report.html': html }), 'report.html');
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, requests, close: () => context.close() };
}

describe.each(cases)('the page, $name', ({ report }) => {
  const html = reportHtml(report, options);

  it('is valid', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Roles are said aloud because cards take them away; a planner's titles are as long as they are.
      rules: { 'no-redundant-role': 'off', 'long-title': 'off' },
    });
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual(
      [],
    );
  });

  it.each([320, 1280])(
    'has no fault that axe finds, nothing beyond its edge, and asks for nothing, at %i px',
    async (width) => {
      const { page, requests, close } = await open(html, width);
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
      expect(requests).toHaveLength(1);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
        0,
      );
      expect(await page.evaluate('document.querySelectorAll("script, img, link, iframe, object").length')).toBe(0);
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        `axe.run({ runOnly: ${JSON.stringify(tags)} })`,
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      await close();
    },
  );
});

describe('the page', () => {
  it('has the language, a title, landmarks and tables whose heads say what they are of', async () => {
    const { page, close } = await open(reportHtml(en, options), 1280);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.getAttribute('h2', 'lang')).toBe('da');
    expect(await page.title()).toBe('State of the pathway programmes, 22 November 2026');
    expect(await page.locator('main, nav, footer').count()).toBe(3);
    expect(await page.locator('th:not([scope])').count()).toBe(0);
    expect(await page.locator('th[scope=col]').count()).toBeGreaterThan(15);
    await close();
  });

  it('shows every criterion with its outcome, and every finding', async () => {
    const { page, close } = await open(reportHtml(da, options), 1280);
    const text = await page.innerText('main');
    for (const { outcomes, findings } of da.programmes) {
      for (const { title } of outcomes) expect(text).toContain(title);
      for (const { message, mend } of findings)
        expect([text.includes(message), text.includes(mend)]).toEqual([true, true]);
    }
    await close();
  });

  it('takes hostile texts as texts', async () => {
    const { page, close } = await open(reportHtml(hostile, options), 1280);
    expect((await page.innerText('h2 >> nth=0')).replace(/\s+/g, ' ')).toContain(
      hostileText.replace(/\s+/g, ' ').trim(),
    );
    const tagsIn = 'JSON.stringify([...document.querySelectorAll("*")].map((each) => each.localName))';
    const names = await page.evaluate<string>(tagsIn);
    await close();
    const plain = await open(reportHtml(da, options), 1280);
    expect(names).toBe(await plain.page.evaluate<string>(tagsIn));
    await plain.close();
  });

  it('leaves nothing out in print', async () => {
    const { page, close } = await open(reportHtml(da, options), 800);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.querySelector("thead")).display')).toBe('table-header-group');
    expect(await page.locator('td:visible').count()).toBe(await page.locator('td').count());
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  });
});

describe('its styles', () => {
  it('have the colours of the site', () => {
    const site = readFileSync(join(projectRoot, 'site/styles/tokens.css'), 'utf8');
    const colours = [...htmlStyle.matchAll(/^ {2}(--[a-z0-9-]+: #[0-9a-f]+;)$/gm)].map(([, line = '']) => line);
    expect(colours.length).toBeGreaterThan(10);
    expect(colours.filter((line) => !site.includes(line))).toEqual([]);
  });

  it('use every colour that they name', () => {
    const names = [...htmlStyle.matchAll(/^ {2}(--[a-z0-9-]+):/gm)].map(([, name = '']) => name);
    expect(names.filter((name) => !htmlStyle.includes(`var(${name})`))).toEqual([]);
  });
});
