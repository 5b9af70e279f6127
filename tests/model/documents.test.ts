// The chapters of the source documents: what models, profiles and catalogues cite is there, and readers are told it in words.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/generated/types.ts';
import { describeBasis } from '../../src/report/describe.ts';
import { chapterWords, chaptersIn, documentsIn } from '../../src/schema/chapter-words.ts';
import { inspectSource } from '../../src/schema/inspect-entries.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { joinRequirements } from '../../src/schema/requirements.ts';
import { runHere } from '../cli/run-command.ts';
import { folderOf, projectRoot, schema } from '../support.ts';

const documents = documentsIn(schema.catalogues.values());
const isNumber = (id: string) => /^\d+(?:\.\d+)*$/.test(id);

function documentOf(id: string): SourceDocument {
  const found = documents.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no document is called ${id}`);
  return found;
}

/** Everything that a model or profile cites. */
const cited = [...schema.models.values(), ...schema.profiles.values()].flatMap((source) => {
  const criteria = source.sections.flatMap((section) =>
    'items' in section ? section.items.flatMap((item) => item.criteria) : section.criteria,
  );
  const items = source.sections.flatMap((section) =>
    'items' in section ? section.items.map((item) => ({ document: source.document, chapter: item.source })) : [],
  );
  const bases = criteria.flatMap(({ basis }) =>
    'origin' in basis ? [] : [{ document: basis.document ?? source.document, chapter: basis.chapter }],
  );
  return [...items, ...bases];
});

describe('the documents', () => {
  it('that ship fit their own schema, and the sources of every catalogue are there', async () => {
    const nothing = { models: [], profiles: [], catalogues: [] };
    const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
    expect(documentsIn(catalogues.values()).length).toBeGreaterThan(4);
  });

  it('each have chapters, and words in both languages for those without a number', () => {
    for (const { id, chapters = [] } of documents) {
      expect(chapters.length, id).toBeGreaterThan(4);
      // What is called so in both languages needs no words of its own: "Region Nordjylland".
      const wordless = chapters.filter(
        (each) => each.label === undefined && !isNumber(each.id) && !each.id.startsWith('Region '),
      );
      expect(wordless, id).toEqual([]);
    }
  });

  it('have their numbered chapters in order, none left out', () => {
    for (const { id, chapters = [] } of documents) {
      const numbers = chapters.map((each) => each.id).filter(isNumber);
      expect(
        numbers.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })),
        id,
      ).toEqual(numbers);
      // Before 4.2.3 stand 4.2 and 4.2.2.
      const expected = numbers.flatMap((number) => {
        const parts = number.split('.');
        const last = Number(parts.at(-1));
        const around = parts.slice(0, -1);
        return [
          ...(around.length > 0 ? [around.join('.')] : []),
          ...(last > 1 ? [[...around, last - 1].join('.')] : []),
        ];
      });
      expect(
        expected.filter((number) => !numbers.includes(number)),
        id,
      ).toEqual([]);
    }
  });

  it('have every chapter that models and profiles cite', () => {
    expect(cited.length).toBeGreaterThan(200);
    expect(cited.flatMap((source) => inspectSource(source, [], documents))).toEqual([]);
  });
});

describe('a chapter in words', () => {
  const words = (chapter: string, id = 'generic-model-2015') =>
    (['da', 'en'] as const).map((language) => chapterWords(chapter, documentOf(id), language));

  it.each([
    ['4.2.4', 'kap. 4.2.4', 'ch. 4.2.4'],
    ['bilag 6', 'bilag 6', 'annex 6'],
    ['4.4.5; bilag 6', 'kap. 4.4.5; bilag 6', 'ch. 4.4.5; annex 6'],
    ['3; 4.5', 'kap. 3 og 4.5', 'ch. 3 and 4.5'],
    [
      '4.2.4; 4.3.1.1 note 8; bilag 3.2',
      'kap. 4.2.4; kap. 4.3.1.1, note 8; bilag 3.2',
      'ch. 4.2.4; ch. 4.3.1.1, note 8; annex 3.2',
    ],
    ['3, tabel 1', 'kap. 3, tabel 1', 'ch. 3, table 1'],
  ])('%s', (chapter, da, en) => {
    expect(words(chapter)).toEqual([da, en]);
  });

  it('of other documents', () => {
    expect(words('boks 4', 'easy-access-framework-2023')).toEqual(['boks 4', 'box 4']);
    expect(words('Ordliste', 'easy-access-framework-2023')).toEqual(['Ordliste', 'glossary (Ordliste)']);
    expect(words('Region Nordjylland', 'regions-memo')).toEqual(['Region Nordjylland', 'Region Nordjylland']);
  });

  it('of a document that nobody knows are its number, or what is written', () => {
    expect(chapterWords('4.2', undefined, 'en')).toBe('ch. 4.2');
    expect(chapterWords('side 7; 4.2', undefined, 'da')).toBe('side 7; kap. 4.2');
  });

  it('are cut at a semicolon, with or without a space', () => {
    expect(chaptersIn('4.1;4.2 ; bilag 6')).toEqual(['4.1', '4.2', 'bilag 6']);
  });

  it('stand in every basis, with the document where it is another than that of the profile', () => {
    for (const model of schema.models.values()) {
      const profiles = [...schema.profiles.values()].filter((profile) => profile.model === model.id);
      const { criteria } = joinRequirements(model, profiles, 0, 'da', documents);
      const told = [...criteria.values()].map((each) => describeBasis(each, 'en'));
      expect(told.filter((each) => /ch\. \D|bilag|boks/.test(each))).toEqual([]);
      const other = [...criteria.values()].find(({ source: { basis } }) => 'document' in basis);
      expect(other && describeBasis(other, 'da')).toBe(
        'Profilen: Orientering om etablering af det lettilgængelige tilbud, Baggrund, skal.',
      );
    }
  });
});

describe("a repository's own catalogue", () => {
  const entry = (source: string) =>
    folderOf({
      'schema/catalogues/colours.yaml': [
        'id: colours',
        'version: 1',
        'title: { da: Farver, en: Colours }',
        'text: { da: Farver, en: Colours }',
        'entries:',
        `  - { id: red, title: { da: R, en: R }, text: { da: R, en: R }, source: ${source} }`,
        '',
      ].join('\n'),
      'programmes/eksempel/programme.md': '',
    });
  const check = (source: string) => runHere(['check', '--lang', 'en'], entry(source));

  it('stops the run where it cites a document that there is not', async () => {
    const ran = await check('{ document: generic-model-2051, chapter: "4" }');
    expect(ran.err).toContain('schema/catalogues/colours.yaml:6:');
    expect(ran.err).toContain('Did you mean generic-model-2015?');
    expect(ran.code).toBe(2);
  });

  it('stops the run where it cites a chapter that the document does not have, the second of two as well', async () => {
    const ran = await check('[{ document: generic-model-2015, chapter: "4.2; bilg 6" }]');
    expect(ran.err).toContain('"bilg 6" is not one of the values that "chapter" takes');
    expect(ran.err).toContain('bilag 6');
    expect(ran.err).not.toContain('"4.2');
    expect(ran.code).toBe(2);
  });

  it('may cite several chapters of several documents', async () => {
    const both =
      '[{ document: generic-model-2015, chapter: "4.2; bilag 6" }, { document: regions-memo, chapter: Region Nordjylland }]';
    expect((await check(both)).err).not.toContain('colours.yaml');
  });

  it('may cite anything of a document without chapters', async () => {
    const folder = entry('{ document: aftale, chapter: side 7 }');
    const own = `id: documents
version: 2
replaces: documents@1
title: { da: Dokumenter, en: Documents }
text: { da: Egne., en: Own. }
entries:
  - { id: aftale, title: { da: Aftalen, en: The agreement }, text: { da: A., en: A. } }
`;
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(folder, 'schema/catalogues/documents.yaml'), own);
    expect((await runHere(['check', '--lang', 'en'], folder)).err).not.toContain('schema/');
  });

  it('of documents stops the run where a chapter stands twice', async () => {
    const folder = folderOf({
      'schema/catalogues/documents.yaml': `id: documents
version: 2
replaces: documents@1
title: { da: Dokumenter, en: Documents }
text: { da: Egne., en: Own. }
entries:
  - id: aftale
    title: { da: Aftalen, en: The agreement }
    text: { da: A., en: A. }
    chapters:
      - { id: "1" }
      - { id: "1" }
`,
      'programmes/eksempel/programme.md': '',
    });
    const ran = await runHere(['check', '--lang', 'en'], folder);
    expect(ran.err).toContain('schema/catalogues/documents.yaml:12:');
    expect(ran.code).toBe(2);
  });
});
