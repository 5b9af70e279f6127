// What a programme takes from the catalogues, from both ends: links on its pages, and its places at the entries.

import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support.ts';
import { head } from '../programme/chapter.ts';
import { sitePaths } from '../../site/site-paths.ts';
import { pageAt, siteOf } from './small-site.ts';

const paths = sitePaths('da', siteOf([]));

const files = {
  'programme.md': `${head()}\nVi bruger [IPS](katalog:metoder/ips).\n`,
  '3-indsatser.md': [
    '---',
    'section: interventions',
    'assessment:',
    '  tools: [gaf]',
    'treatment:',
    '  types:',
    '    - { id: job, name: Job med støtte, method: ips, law: [barnets-lov/133] }',
    '    - { id: andet, name: Noget andet, method: En metode med ord }',
    '---',
    '',
    '## Indsatser',
    '',
    '::table[treatment.types]',
    '',
  ].join('\n'),
  '4-organisering.md': [
    '---',
    'section: organisation',
    'responsibilities:',
    '  actors:',
    '    - { id: hj, name: Helle, party: aaby, role: mentor }',
    'transitions:',
    '  procedures:',
    '    - { id: en, transition: discharge, trigger: Datoen er kendt }',
    `    - { id: to, transition: discharge, trigger: ${'Borgeren er klar til at komme hjem '.repeat(4).trim()} }`,
    '---',
    '',
  ].join('\n'),
  '6-opfoelgning.md': [
    '---',
    'section: follow-up',
    'indicators:',
    '  list:',
    '    - { id: i, name: I arbejde, data-source: dream }',
    '---',
    '',
  ].join('\n'),
  'local/aaby.md': '# Planen i Aaby\n\nVi bruger [IPS](katalog:methods/ips).\n',
};
const checked = () => checkFiles(files);
const chapter = (name: string) => pageAt(checked(), `programmer/eksempel/kapitel/${name}.html`);
/** The places at an entry: words and targets. */
function placesOf(catalogue: string, entry: string): (readonly [string, string])[] {
  const html = pageAt(checked(), paths.catalogue(catalogue));
  const section = html.split(` id="${entry}"`)[1]?.split('<section')[0] ?? '';
  const [, uses = ''] = /<ul class="uses">(.*?)<\/dd>/s.exec(section) ?? [];
  return [...uses.matchAll(/<a href="\.\.\/programmer\/eksempel\/([^"]+)">(.*?)<\/a>/g)].map(
    ([, href = '', words = '']) => [words, decodeURIComponent(href)] as const,
  );
}

describe('an entry that a programme names in its data', () => {
  it.each([
    ['3-indsatser', 'methods', 'ips'],
    ['3-indsatser', 'assessment-tools', 'gaf'],
    ['4-organisering', 'coordinating-roles', 'mentor'],
    ['6-opfoelgning', 'data-sources', 'dream'],
  ])('is a link in %s to %s/%s', (name, catalogue, entry) => {
    expect(chapter(name)).toContain(`href="../../../katalog/${catalogue}.html#${entry}"`);
  });

  it('stays words where it is words', () => {
    expect(chapter('3-indsatser')).toContain('En metode med ord');
  });
});

describe('an entry', () => {
  const programme = ['Eksempel', 'index.html'];

  it('tells the summary, the rows and the plans that use it, in the order of the programme', () => {
    expect(placesOf('methods', 'ips')).toEqual([
      programme,
      ['Resumé', 'index.html'],
      ['Indsatser: Job med støtte', 'kapitel/3-indsatser.html#interventions.treatment.types.job'],
      ['Lokal plan: Aaby Kommune', 'lokal/aaby.html#planen-i-aaby'],
    ]);
  });

  it('tells rows without a name apart by their first words', () => {
    const rows = 'kapitel/4-organisering.html#organisation.transitions.procedures';
    expect(placesOf('transitions', 'discharge')).toEqual([
      programme,
      ['Organisering: Datoen er kendt', `${rows}.en`],
      ['Organisering: Borgeren er klar til at komme hjem Borgeren er klar til at komme hjem …', `${rows}.to`],
    ]);
  });

  it('tells the use of a paragraph at that paragraph', () => {
    expect(placesOf('legislation', 'barnets-lov')).toEqual([]);
    expect(placesOf('legislation', 'barnets-lov/133').map(([words]) => words)).toEqual([
      'Eksempel',
      'Indsatser: Job med støtte',
    ]);
  });

  it('that nobody uses says nothing of it', () => {
    expect(placesOf('methods', 'act')).toEqual([]);
  });
});

it("a catalogue of a repository's own may be called index", () => {
  expect(paths.catalogue('index')).not.toBe(paths.catalogues);
});
