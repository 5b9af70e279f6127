// What every page of a programme says of its validity: the facts below its title, and the banner on one that nobody should work by.

import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../site/site.ts';
import { dateIn, say, type MessageKey } from '../../src/locales/locales.ts';
import { head } from '../programme/chapter.ts';
import { checkFiles, day } from '../support.ts';
import { elementCalled, elementsOf, parsePage } from './pages.ts';
import { pageAt, published, siteOf } from './small-site.ts';

const front = 'programmer/eksempel/index.html';

function programme(more: string, status = 'in-force') {
  return checkFiles({
    'programme.md': head(more).replace('status: draft', `status: ${status}`),
    '1-maal.md': '---\nsection: goals\n---\n\n# Mål\n\nEn tekst.\n',
  });
}

function factsOf(more: string, status?: string): string {
  const facts = elementsOf(parsePage(pageAt(programme(more, status), front))).find(({ properties }) =>
    String(properties.className).includes('facts'),
  );
  return (facts ? toString(facts) : '').replaceAll('\u00a0', ' ');
}

describe('the facts', () => {
  it('are version, validity, next revision and parties', () => {
    const dates = { from: '2026-03-01', to: '2028-12-31', next: '2028-06' };
    const facts = factsOf(
      `version: '1.10'\nvalid-from: ${dates.from}\nvalid-to: ${dates.to}\nnext-revision: ${dates.next}\n`,
    );
    const words = [
      say('da', 'site.version', { version: '1.10' }),
      say('da', 'site.valid.both', { from: dateIn('da', dates.from), to: dateIn('da', dates.to) }),
      say('da', 'site.next-revision', { date: dateIn('da', dates.next) }),
      'Region Nord og Aaby Kommune',
    ];
    for (const each of words) expect(facts).toContain(each);
  });

  it('say in words what is not set', () => {
    expect(factsOf('')).toContain(say('da', 'site.no-dates'));
    expect(factsOf('next-revision: 2030\n')).toContain(say('da', 'site.validity-unsaid'));
    expect(factsOf('valid-from: 2030\n')).toContain(say('da', 'site.no-revision'));
    expect(factsOf('')).toContain(say('da', 'site.no-version'));
  });

  it('stand on every page that readers meet, and lead to the parties', () => {
    const pages = pagesOf(siteOf([published(programme(''))])).filter(({ path }) =>
      /^programmer\/.*\/(index|overblik|1-maal)\.html$/.test(path),
    );
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(page.render(), page.path).toMatch(/class="facts"[^]*#parter"/);
    expect(pageAt(programme(''), front)).toContain('<div id="parter">');
  });

  it.each([
    { kinds: ['region', 'municipality'], short: 'A og B' },
    { kinds: ['municipality', 'municipality', 'region', 'municipality'], short: 'C og 3 kommuner' },
    { kinds: ['hospital', 'school', 'municipality', 'region', 'hospital'], short: 'D, C og 3 andre parter' },
    { kinds: ['hospital', 'hospital', 'general-practice'], short: '2 hospitaler og C' },
  ])('name the parties in short: $short', ({ kinds, short }) => {
    const parties = kinds.map((kind, index) => `  - { id: p${index}, name: ${'ABCDE'[index]}, kind: ${kind} }`);
    const text = head().replace(/parties:\n(?: .*\n)+/, `parties:\n${parties.join('\n')}\n`);
    const page = pageAt(checkFiles({ 'programme.md': text }), front);
    const link = elementsOf(parsePage(page)).find(({ properties }) => String(properties.href).endsWith('#parter'));
    expect(link && toString(link)).toBe(short);
  });
});

/** The banner of each page; undefined where there is none. */
function banners(more: string, status?: string): (string | undefined)[] {
  const pages = pagesOf(siteOf([published(programme(more, status))])).filter(({ path }) =>
    /^programmer\/.*html$/.test(path),
  );
  return pages.map((page) => {
    const banner = elementCalled(parsePage(page.render()), 'aside');
    return banner && toString(banner);
  });
}

const illustrative = 'illustrative: true\n';
const late = 'next-revision: 2026-10\n';

describe('the banner', () => {
  it.each<[string, string, string, string | undefined]>([
    ['withdrawn, even if it is illustrative and late', 'withdrawn', illustrative + late, 'withdrawn'],
    ['illustrative, even if it is a draft', 'draft', illustrative + late, 'illustrative'],
    ['illustrative, even if it is in force', 'in-force', illustrative, 'illustrative'],
    ['a draft, even if it is late', 'draft', late, 'draft'],
    ['in consultation', 'consultation', late, 'consultation'],
    ['waiting for approval', 'political-approval', late, 'consultation'],
    ['in force and late', 'in-force', late, 'overdue'],
    ['in force', 'in-force', 'next-revision: 2026-11\n', undefined],
    ['under revision', 'under-revision', late, undefined],
  ])('of a programme that is %s', (_, status, more, state) => {
    expect(day.startsWith('2026-11')).toBe(true);
    const expected =
      state === undefined
        ? undefined
        : `${say('da', `site.banner.${state}` as MessageKey)} ${say('da', `site.banner.${state}.means` as MessageKey)}`;
    const found = banners(more, status);
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found)).toEqual(new Set([expected]));
  });

  it.each(['withdrawn', 'illustrative', 'draft', 'consultation'])('says not to work by it: %s', (state) => {
    expect(say('da', `site.banner.${state}.means` as MessageKey)).toContain('Arbejd ikke efter denne side.');
    expect(say('en', `site.banner.${state}.means` as MessageKey)).toContain('Do not work by this page.');
  });

  it('of one that is late does not say so: it still applies', () => {
    expect(say('da', 'site.banner.overdue.means')).not.toContain('Arbejd ikke');
    expect(factsOf(late)).toContain(say('da', 'site.revision-was-due', { date: dateIn('da', '2026-10') }));
    expect(factsOf(late, 'draft')).not.toContain(say('da', 'site.overdue'));
  });
});
