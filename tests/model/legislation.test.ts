// The catalogue of legislation holds every act and paragraph that the inventory names, each in both languages and with its source.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../src/generated/types.ts';
import { entryIds, legislationOf } from '../../src/schema/catalogue-ids.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { runHere } from '../cli/run-command.ts';
import { folderOf, projectRoot } from '../support.ts';

// Read as a repository's own files are, so that the catalogue's own schema is held against it on the way.
const nothing = { models: [], profiles: [], catalogues: [] };
const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const legislation = legislationOf(catalogues);
if (legislation === undefined) throw new Error('no catalogue of legislation ships');
const acts = legislation.entries;
const documents = catalogues.get('documents')?.entries.map(({ id }) => id) ?? [];

/** What has to be there: acts with the paragraphs that the sources cite of them. */
const inventory: Readonly<Record<string, string>> = {
  sundhedsloven: 'chapter-9 121 122',
  psykiatriloven: '',
  straffeloven: '16 68',
  serviceloven: '10 11 50 51 52 58 83 85 99 101 103 104 107 108 112 113 140 141',
  'barnets-lov': '14 28 29 30 133',
  almenboligloven: '105',
  'lov-om-aktiv-beskaeftigelsesindsats': '18a 31b 68 68a 68c 93 96c 97 98 99',
  'lov-om-organisering-af-beskaeftigelsesindsatsen': '9',
  'lov-om-sygedagpenge': '7c 7e 13 13d',
  'lov-om-kompensation-til-handicappede': '3 4 14 15',
  folkeskoleloven: '3 3a 19',
  'stu-loven': '',
  'sps-loven': '2',
  'su-loven': '7',
  retssikkerhedsloven: '5',
  offentlighedsloven: '15',
  persondataloven: '',
  l125: '',
};

/** Numbers and days of the acts and orders that annex 3 of the generic model cites. */
const cited = [
  'LBK nr. 1202 2014-11-04',
  'LBK nr. 873 2015-07-09',
  'LBK nr. 1729 2010-12-02',
  'LBK nr. 150 2015-02-16',
  'BEK nr. 714 2013-06-19',
  'LBK nr. 807 2015-06-01',
  'LOV nr. 1482 2014-12-23',
  'LBK nr. 727 2009-07-07',
  'BEK nr. 999 2014-09-15',
  'BEK nr. 693 2014-06-20',
  'LBK nr. 748 2015-05-16',
  'BEK nr. 702 2014-06-23',
  'BEK nr. 694 2014-06-20',
  'LBK nr. 785 2015-06-15',
  'LBK nr. 786 2015-06-15',
  'LBK nr. 777 2015-06-10',
  'BEK nr. 1377 2013-12-09',
  'LBK nr. 783 2015-06-15',
  'BEK nr. 248 2015-03-13',
  'BEK nr. 257 2015-03-18',
  'BEK nr. 258 2015-03-18',
  'BEK nr. 670 2014-06-19',
  'BEK nr. 1519 2013-12-16',
  'LBK nr. 39 2014-01-15',
  'BEK nr. 792 2014-06-25',
];

describe('the inventory', () => {
  const ids = new Set(entryIds(legislation));

  it.each(Object.entries(inventory))('has %s %s', (act, paragraphs) => {
    const wanted = [act, ...paragraphs.split(' ').flatMap((each) => (each === '' ? [] : [`${act}/${each}`]))];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has every act and order that annex 3 cites by number, each once', () => {
    const numbered = acts.map(({ number, date }) => `${number} ${date}`);
    expect(cited.filter((each) => numbered.filter((one) => one === each).length !== 1)).toEqual([]);
  });

  it('guesses no number or date where the source gives none', () => {
    const unstated = acts.filter(({ number, date }) => number === 'not-stated' && date === 'not-stated');
    expect(unstated.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['barnets-lov', 'almenboligloven', 'folkeskoleloven', 'persondataloven']),
    );
  });
});

describe('every act and paragraph', () => {
  const said: { at: string; text: Bilingual }[] = acts.flatMap((act) => [
    { at: act.id, text: act.text },
    ...(act.paragraphs ?? []).map(({ id, text }) => ({ at: `${act.id}/${id}`, text })),
  ]);

  it('is told in both languages, in words of its own', () => {
    expect(said.filter(({ text }) => text.da.trim() === '' || text.en.trim() === '' || text.da === text.en)).toEqual(
      [],
    );
  });

  it('names a source document and a chapter; what has come since names where that is said', () => {
    const rows = acts
      .flatMap((act) => [act, ...(act.paragraphs ?? [])])
      .map(({ id, source }) => ({ id, sources: source === undefined ? [] : [source].flat() }));
    const without = rows.filter(
      ({ sources }) => sources.length === 0 || sources.some((each) => !documents.includes(each.document)),
    );
    expect(without.map(({ id }) => id)).toEqual(['databeskyttelsesloven', 'databeskyttelsesforordningen']);
    expect(rows.filter(({ sources }) => sources.some(({ chapter }) => chapter.trim() === ''))).toEqual([]);
    expect([...new Set(rows.flatMap(({ sources }) => sources.map((each) => each.document)))].toSorted()).toEqual([
      'copenhagen-briefing-2024',
      'easy-access-framework-2023',
      'generic-model-2015',
    ]);
  });
});

describe('what has been replaced', () => {
  it('is support to children in serviceloven and all of persondataloven, each with day and source', () => {
    const replaced = acts.flatMap(({ id, replaced = [] }) =>
      replaced.map(({ paragraphs, under, by, since, outside }) =>
        [id, paragraphs?.toSorted().join(' '), under, by.join(' '), since, outside.url?.slice(0, 8)].join(' | '),
      ),
    );
    expect(replaced).toEqual([
      'serviceloven | 140 50 51 52 58 | 18 | barnets-lov | 2024-01-01 | https://',
      'serviceloven | 11 | 18 | barnets-lov/29 barnets-lov/30 | 2024-01-01 | https://',
      'persondataloven |  |  | databeskyttelsesloven databeskyttelsesforordningen | 2018-05-25 | https://',
    ]);
  });
});

describe("a repository's own catalogue of legislation", () => {
  const shipped = readFileSync(join(projectRoot, 'schema/catalogues/legislation.yaml'), 'utf8').replace(
    'version: 1',
    `version: 2\nreplaces: legislation@${legislation.version}`,
  );
  const check = async (from: string, to: string) => {
    const text = shipped.replace(from, to);
    expect(text).not.toBe(shipped);
    const folder = folderOf({ 'schema/catalogues/own.yaml': text, 'programmes/eksempel/programme.md': '' });
    return runHere(['check', '--lang', 'en'], folder);
  };

  it.each([
    { name: 'a key of other catalogues', from: '    number: "LBK nr. 1202"', to: '    year: "2014"', says: '"year"' },
    { name: 'no number', from: '    number: "LBK nr. 1202"\n', to: '', says: '"number"' },
    { name: 'a date that there is not', from: '"2014-11-04"', to: '"2014-11-31"', says: '2014-11-31' },
    { name: 'a paragraph twice', from: '- id: "122"', to: '- id: "121"', says: '"121"' },
    { name: 'a replacement of no paragraph', from: '"58", "140"]', to: '"58", "1400"]', says: '"1400"' },
    {
      name: 'a replacement by nothing',
      from: 'by: [barnets-lov/29,',
      to: 'by: [barnets-lov/290,',
      says: 'Did you mean barnets-lov/29,',
    },
    {
      name: 'an act without a source',
      from: '    source:\n      document: generic-model-2015\n      chapter: "bilag 3.1"\n    paragraphs:\n      - id: "16"',
      to: '    paragraphs:\n      - id: "16"',
      says: 'source',
    },
  ])('is held to the form of legislation: $name', async ({ from, to, says }) => {
    const ran = await check(from, to);
    expect(ran.err).toContain('schema/catalogues/own.yaml:');
    expect(ran.err).toContain(says);
    expect(ran).toMatchObject({ code: 2, out: '' });
  });

  it('may have other acts', async () => {
    const ran = await check('- id: psykiatriloven', '- id: ny-psykiatrilov');
    expect(ran.err).toBe('');
  });
});
