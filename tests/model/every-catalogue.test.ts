// What holds for every entry of every catalogue that ships: words in both languages, a source that is there, pointers that lead somewhere.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogueReference } from '../../src/generated/types.ts';
import { documentsIn } from '../../src/schema/chapter-words.ts';
import { inspectSource, pointersIn } from '../../src/schema/inspect-entries.ts';
import { inspectCatalogue } from '../../src/schema/inspect-source.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { runHere } from '../cli/run-command.ts';
import { folderOf, projectRoot, schema } from '../support.ts';

const catalogues = [...schema.catalogues.values()];
const all = { all: schema.catalogues, own: new Set(schema.catalogues.keys()) };

/** Texts of a few words may be the same in both languages, as names are: "ORS", "Shared care". */
const mostWordsOfName = 6;

/** Every text in both languages of a value, with where it stands. */
function bilingualIn(value: unknown, path = ''): { path: string; da: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { da, en } = value as { da?: unknown; en?: unknown };
  if (typeof da === 'string' && typeof en === 'string') return [{ path, da, en }];
  return Object.entries(value).flatMap(([key, each]) => bilingualIn(each, `${path}.${key}`));
}

it('there are catalogues', () => {
  expect(catalogues.length).toBeGreaterThan(4);
});

it('each is read as a repository would read it, held to its own schema', async () => {
  const nothing = { models: [], profiles: [], catalogues: [] };
  const loaded = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
  expect([...loaded.catalogues.keys()].toSorted()).toEqual([...schema.catalogues.keys()].toSorted());
});

it('each is called by a name in Danish, and no two by the same', () => {
  const names = catalogues.map(({ id, name }) => name?.da ?? id);
  expect(catalogues.filter(({ name }) => name === undefined).map(({ id }) => id)).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(catalogues.map((catalogue) => ({ catalogue, id: catalogue.id })))('$id', ({ catalogue }) => {
  const { entries } = catalogue;

  it('has entries, each with an id in plain letters', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('has words in both languages that are not the same', () => {
    const texts = [
      { path: '', ...catalogue.title },
      { path: '', ...catalogue.text },
      ...entries.flatMap((entry) => bilingualIn(entry, entry.id)),
    ];
    expect(texts.filter(({ da, en }) => da.trim() === '' || en.trim() === '')).toEqual([]);
    const same = texts.filter(({ da, en }) => da.trim() === en.trim() && da.split(/\s+/).length > mostWordsOfName);
    expect(same).toEqual([]);
  });

  it('has no title twice', () => {
    for (const language of ['da', 'en'] as const) {
      const titles = entries.map(({ title }) => title[language].toLowerCase());
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  it('has a source for each entry: a document with the chapter, or for an act one that is named', () => {
    // The documents are the sources.
    if (catalogue.id === 'documents') return;
    const documents = documentsIn(catalogues);
    const without = entries.filter((entry) => {
      const sources: CatalogueReference[] = [entry.source ?? []].flat();
      const outside = (entry as { outside?: { name: string } }).outside;
      if (sources.some((source) => inspectSource(source, [], documents).length > 0)) return true;
      return sources.length === 0 && (catalogue.id !== 'legislation' || outside === undefined);
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('points to what is there, and is the same as what says so too', () => {
    expect(inspectCatalogue(catalogue, all)).toEqual([]);
  });
});

it('what a schema takes for a pointer is one, however deep, and what may stand beside it is none', () => {
  const pointer = { type: 'string', refers: 'catalogue/x' };
  const root = {
    properties: {
      one: pointer,
      many: { type: 'array', items: { properties: { to: { anyOf: [pointer, { const: 'not-stated' }] } } } },
      words: { type: 'string' },
    },
  };
  const value = { one: 'a', many: [{ to: 'not-stated' }, { to: 'b' }], words: 'c' };
  expect(pointersIn(value, [{ schema: root, root }], [])).toEqual([
    { refers: 'catalogue/x', id: 'a', path: ['one'] },
    { refers: 'catalogue/x', id: 'b', path: ['many', 1, 'to'] },
  ]);
});

describe("a repository's own catalogue", () => {
  const file = (id: string, sameAs: string) =>
    [
      `id: ${id}`,
      'version: 1',
      'title: { da: Farver, en: Colours }',
      'text: { da: Farver, en: Colours }',
      'entries:',
      `  - { id: red, title: { da: R, en: R }, text: { da: R, en: R }${sameAs} }`,
      '',
    ].join('\n');
  const check = (one: string, other: string) =>
    runHere(
      ['check', '--lang', 'en'],
      folderOf({
        'schema/catalogues/colours.yaml': file('colours', one),
        'schema/catalogues/paints.yaml': file('paints', other),
        'programmes/eksempel/programme.md': '',
      }),
    );

  it('may be the same as another where both say so', async () => {
    const ran = await check(', same-as: [paints/red]', ', same-as: [colours/red]');
    expect(ran.err).not.toContain('schema/');
  });

  it('stops the run where only one says so', async () => {
    const ran = await check(', same-as: [paints/red]', '');
    expect(ran.err).toContain('schema/catalogues/colours.yaml:6:75\n');
    expect(ran.err).toContain('paints/red does not say that it is the same as colours/red');
    expect(ran.code).toBe(2);
  });

  it('stops the run where there is no such entry or catalogue', async () => {
    for (const [target, meant] of [
      ['paints/rad', 'paints/red'],
      ['paint/red', 'paints/red'],
    ] as const) {
      const ran = await check(`, same-as: [${target}]`, '');
      expect(ran.err).toContain(`"${target}" is not one of the values that "same-as" takes`);
      expect(ran.err).toContain(meant);
      expect(ran.code).toBe(2);
    }
  });

  it('may be the same as what ships, which it cannot change', async () => {
    const ran = await check(', same-as: [transitions/discharge]', '');
    expect(ran.err).not.toContain('schema/');
  });
});
