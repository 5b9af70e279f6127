// The search in a real browser: what readers write and what they get, by keyboard, from an address, without script and from disk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { rowsOf } from '../../src/check/shape-rows.ts';
import type { Transition } from '../../src/generated/types.ts';
import { foldedWords } from '../../src/publish/fold-words.ts';
import { mostLetters } from '../../site/client/query.ts';
import { searchRecords } from '../../site/search/records.ts';
import { checkFolder, projectRoot } from '../support.ts';
import { axeFaults, loadAxe } from './axe.ts';
import { useBrowser } from './in-browser.ts';
import { published, siteOf } from './small-site.ts';

const site = inject('site');
const { open, addressOf } = useBrowser(site);
const example = published(checkFolder(join(projectRoot, 'programmes/eksempel-angst-og-depression')));

interface Seen {
  status: string;
  results: { kind: string; title: string; text: string; href: string }[];
}

const settled = '.results li, .search-help:not([hidden])';

/** What a search shows once it has an answer. */
async function seenOn(page: Page): Promise<Seen> {
  await page.locator(settled).first().waitFor();
  return page.evaluate<Seen>(`({
    status: document.querySelector('.search-status').textContent,
    results: [...document.querySelectorAll('.results > li')].map((item) => ({
      kind: item.firstElementChild.textContent,
      title: item.querySelector('h2').textContent,
      text: item.textContent,
      href: item.querySelector('a').getAttribute('href'),
    })),
  })`);
}

async function search(words: string, path = 'soeg.html', more = ''): Promise<Seen & { faults: string[] }> {
  const { page, faults, close } = await open(`${addressOf(path)}?q=${encodeURIComponent(words)}${more}`);
  const seen = await seenOn(page);
  await close();
  return { ...seen, faults };
}

const titles = ({ results }: Seen) => results.map(({ title }) => foldedWords(title).join(' ')).join('\n');

describe('a search', () => {
  it.each([
    ['koordinator', 'forløbskoordinator'],
    ['udskrivning', 'udskrivningsmøde'],
    ['PPR', 'pædagogisk psykologisk rådgivning'],
    ['pædagogisk psykologisk rådgivning', 'ppr'],
    ['paarorende', 'pårørende'],
    ['pårørende', 'pårørende'],
    ['boern', 'børn'],
    ['born', 'børn'],
  ])('for %s finds %s', async (words, found) => {
    const seen = await search(words);
    expect(titles(seen)).toContain(foldedWords(found).join(' '));
    expect(seen.faults).toEqual([]);
  });

  it('says how many it found and by which other words', async () => {
    const { status } = await search('udskrivning');
    expect(status).toMatch(/^\d+ resultater for udskrivning, også .*udskrivnings(?:aftale|møde|brev)/);
    expect((await search('PPR')).status).toContain('pædagogisk psykologisk rådgivning');
  });

  it('gives the deadline of a transition as the programme has it', async () => {
    const transitions = rowsOf<Transition>(example.programme.fields, 'transitions').filter(
      ({ value, row }) => typeof value.deadline?.days === 'number' && row.id !== undefined,
    );
    expect(transitions.length).toBeGreaterThan(0);
    const records = searchRecords(siteOf([example]));
    for (const { value, row } of transitions.slice(0, 2)) {
      const record = records.find(({ kind, url }) => kind === 'transition' && url.endsWith(`.${row.id}`));
      const { results } = await search(record?.title ?? '', 'soeg.html', `&programme=${example.programme.id}`);
      const own = results.find(({ href }) => href === record?.url);
      expect(own?.text).toContain(`Inden ${value.deadline?.days}\u00a0`);
    }
  });

  it('puts transitions first where their title has the word', async () => {
    expect((await search('udskrivning')).results[0]?.kind).toBe('Overgang');
  });

  it.each(['(', '<script>alert(1)</script>', '"', '\\', 'zzzzqqqq', '<img src=x onerror=alert(1)>'])(
    'for %s does no harm',
    async (words) => {
      const { page, faults, close } = await open(`${addressOf('soeg.html')}?q=${encodeURIComponent(words)}`);
      await page.locator(`${settled}, .search-status:not(:empty)`).first().waitFor();
      expect(await page.evaluate('document.querySelectorAll("#search script, #search img").length')).toBe(0);
      expect(await page.inputValue('#search-words')).toBe(words);
      expect(faults).toEqual([]);
      await close();
    },
  );

  it('for ten thousand letters says where it was cut', async () => {
    expect((await search('a'.repeat(10_000))).status).toContain(String(mostLetters));
  });

  it('without a result says so and leads elsewhere', async () => {
    const { page, close } = await open(`${addressOf('soeg.html')}?q=zzzzqqqq`);
    expect((await seenOn(page)).status).toBe('Ingen resultater for zzzzqqqq.');
    expect(await page.locator('[data-when=none] a[href="a-aa.html"]').isVisible()).toBe(true);
    expect(await page.locator('[data-when=none] a[href="index.html#roller"]').isVisible()).toBe(true);
    await close();
  });

  it('in English finds what is in English, and Danish programmes by Danish words', async () => {
    const english = await search('discharge', 'en/search.html');
    expect(english.results.map(({ href }) => href).join('\n')).toMatch(/^\.\.\/en\//m);
    expect(english.status).toMatch(/^\d+ results? for discharge/);
    const danish = await search('forløbskoordinatorens', 'en/search.html');
    expect(danish.results.map(({ href }) => href).join()).toContain('programmer/eksempel-angst-og-depression/');
    expect(danish.results.every(({ href }) => href.startsWith('../programmer/'))).toBe(true);
  });
});

describe('what was found', () => {
  it('is chosen among by links, each with as many results as it says', async () => {
    const { page, close } = await open(`${addressOf('soeg.html')}?q=udskrivning`);
    await seenOn(page);
    const link = page.locator('#filter-role + ul li:nth-child(2) a');
    const [, name = '', count = ''] = /^(.*) \((\d+)\)$/.exec((await link.textContent()) ?? '') ?? [];
    await link.click();
    await page.waitForURL(/role=/);
    expect((await seenOn(page)).status).toMatch(new RegExp(`^${count} resultat`));
    expect(new URL(page.url()).searchParams.get('role')).toBe(name);
    expect(new URL(page.url()).searchParams.get('q')).toBe('udskrivning');
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('role'));
    await close();
  });

  it('comes while somebody writes, and going back leads to what was asked before', async () => {
    const { page, close } = await open('soeg.html');
    await page.fill('#search-words', 'samtykke');
    await page.keyboard.press('Enter');
    await seenOn(page);
    await page.fill('#search-words', 'netværksmøde');
    await page.locator('.search-status', { hasText: 'netværksmøde' }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('netværksmøde');
    await page.goBack();
    await page.locator('.search-status', { hasText: 'samtykke' }).waitFor();
    expect(await page.inputValue('#search-words')).toBe('samtykke');
    await close();
  });

  it('is reached by keyboard alone, more of it too', async () => {
    const { page, close } = await open('soeg.html', 390);
    const isAt = (selector: string) =>
      page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`);
    for (let step = 0; step < 20 && !(await isAt('#search-words')); step += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('kommune');
    await page.keyboard.press('Enter');
    const { results } = await seenOn(page);
    for (let step = 0; step < 40 && !(await isAt('.more')); step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator(`.results > li:nth-child(${results.length + 1})`).waitFor();
    expect(await isAt(`.results > li:nth-child(${results.length + 1}) a`)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/soeg.html'));
    await close();
  });

  it.each([390, 1280])('has no fault that axe finds at %i px', async (width) => {
    const { page, close } = await open(`${addressOf('soeg.html')}?q=udskrivning&role=Borgeren`, width);
    await seenOn(page);
    await loadAxe(page);
    expect(await axeFaults(page)).toEqual([]);
    await close();
  });

  it('costs less than 200 kB to find the first time', () => {
    const folder = join(site, 'pagefind/da');
    const size = (name: string) => readFileSync(join(folder, name)).length;
    expect(size('pagefind.js') + size('wasm.da.pagefind') + size('records.json')).toBeLessThan(170_000);
  });
});

describe('without script', () => {
  it('the page says so, and leads to everything from A to Å', async () => {
    const { page, close } = await open('soeg.html', 390, { javaScriptEnabled: false });
    await page.locator('[data-when=without] a[href="a-aa.html"]').click();
    await page.locator('.letters a', { hasText: /^U$/ }).click();
    await page.locator('.alphabet a', { hasText: 'Udskrivning fra psykiatrisk indlæggelse' }).first().click();
    expect(page.url()).toContain('#');
    await close();
  });

  it('nor from disk, where a browser runs no module', async () => {
    const { page, close } = await open(pathToFileURL(join(site, 'soeg.html')).href);
    expect(await page.locator('[data-when=without]').isVisible()).toBe(true);
    await close();
  });
});
