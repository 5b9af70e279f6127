// An entry of a catalogue as a page shows it: by its catalogue's schema alone.

import { expect, it } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { showEntry } from '../../site/components/entry.tsx';
import { contextOf } from '../../site/context.ts';
import type { CatalogueSource } from '../../src/generated/types.ts';
import type { Language } from '../../src/locales/locales.ts';
import { groupsOf, listCatalogue } from '../../src/publish/list-catalogue.ts';
import type { JsonSchema, Listing } from '../../src/schema/json-schema.ts';
import { siteOf } from './small-site.ts';

const both = (da: string, en: string) => ({ da, en });
const definition = (name: string) => `catalogue.schema.json#/definitions/${name}`;
const properties: Record<string, JsonSchema> = {
  id: { type: 'string' },
  title: { $ref: 'model.schema.json#/definitions/bilingual', label: both('Titel', 'Title') },
  text: { $ref: 'model.schema.json#/definitions/bilingual' },
  effect: { $ref: definition('stated'), label: both('Effekt', 'Effect') },
  ages: { $ref: definition('span'), label: both('Alder', 'Ages') },
  group: {
    type: 'array',
    items: {
      type: 'string',
      enum: ['b', 'a', 'not-stated'],
      'value-labels': { a: both('unge', 'young'), b: both('voksne', 'adults'), 'not-stated': both('uvist', 'unknown') },
    },
    filter: true,
    label: both('Gruppe', 'Group'),
  },
  kind: { type: 'string', enum: ['x', 'y'], filter: true, label: both('Slags', 'Kind') },
  law: { type: 'string', refers: 'catalogue/legislation', label: both('Lov', 'Law') },
  words: {
    type: 'array',
    items: { $ref: 'model.schema.json#/definitions/bilingual' },
    label: both('Ord', 'Words'),
  },
  parts: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        title: { $ref: 'model.schema.json#/definitions/bilingual', label: both('Navn', 'Name') },
        text: { $ref: definition('stated'), label: both('Tekst', 'Text') },
        when: { $ref: definition('stated'), label: both('Hvornår', 'When') },
      },
    },
    label: both('Dele', 'Parts'),
  },
  hidden: { type: 'string' },
  source: { $ref: definition('sources') },
  'same-as': { $ref: definition('same-as') },
};

function schemaWith(listing: Listing = {}): JsonSchema {
  const entries = { type: 'array', items: { type: 'object', properties } };
  return { listing, properties: { entries } };
}

const listed = (entries: readonly object[], listing?: Listing, language: Language = 'da') => {
  const root = schemaWith(listing);
  const catalogue = { id: 'things', version: 1, title: both('Ting', 'Things'), text: both('Om.', 'On.'), entries };
  return listCatalogue(catalogue as unknown as CatalogueSource, language, { schema: root, root });
};
const entryWith = (own: object, title = both('En ting', 'A thing')) => ({
  id: 'thing',
  title,
  text: both('Om tingen.', 'On the thing.'),
  ...own,
});

/** Labels with what stands beside each, as HTML. */
function pairsOf(own: object, language: Language = 'da'): Record<string, string> {
  const list = listed([entryWith(own)], {}, language);
  const [entry] = list.entries;
  if (entry === undefined) throw new Error('no entry');
  const html = toHtml(showEntry(entry, list, 2, contextOf(siteOf([]), 'katalog/things.html', language)));
  const pairs = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].map(([, dt = '', dd = '']) => [dt, dd] as const);
  return Object.fromEntries(pairs);
}

const unsaid = '<span class="unsaid">ikke oplyst i kilden</span>';

it.each([
  ['a text', { effect: both('God.', 'Good.') }, { Effekt: 'God.' }],
  ['what the source leaves open', { effect: 'not-stated', ages: 'not-stated' }, { Effekt: unsaid, Alder: unsaid }],
  ['a span', { ages: { from: 6, to: 16 } }, { Alder: '6 til 16' }],
  ['a span of one', { ages: { from: 10, to: 10 } }, { Alder: '10' }],
  ['a span without an end', { ages: { from: 18 } }, { Alder: 'fra 18' }],
  ['a span without a beginning', { ages: { to: 17 } }, { Alder: 'op til 17' }],
  ['a choice by its label', { group: ['a'] }, { Gruppe: 'unge' }],
  [
    'a choice that is not stated, by its label',
    { group: ['not-stated'] },
    { Gruppe: '<span class="unsaid">uvist</span>' },
  ],
  ['several choices', { group: ['a', 'b'] }, { Gruppe: '<ul class="plain"><li>unge</li><li>voksne</li></ul>' }],
  ['few words in one line', { words: [both('et', 'one'), both('to', 'two')] }, { Ord: 'et, to' }],
  ['nothing of what has no label or no value', { hidden: 'x', words: [] }, {}],
])('shows %s', (_, own, expected) => {
  expect(pairsOf(own)).toEqual(expected);
});

it('speaks the language of the site', () => {
  expect(pairsOf({ ages: { from: 6, to: 16 }, group: ['a'], effect: 'not-stated' }, 'en')).toEqual({
    Effect: '<span class="unsaid">not stated in the source</span>',
    Ages: '6 to 16',
    Group: 'young',
  });
});

it('keeps the order of the schema, not that of the file', () => {
  expect(Object.keys(pairsOf({ group: ['a'], effect: both('x', 'x'), ages: { to: 3 } }))).toEqual([
    'Effekt',
    'Alder',
    'Gruppe',
  ]);
});

it('links what it refers to by title, also to a paragraph, and the same thing elsewhere with its catalogue', () => {
  const found = pairsOf({ law: 'barnets-lov/133', 'same-as': ['transitions/discharge', 'transitions/nowhere'] });
  expect(found['Lov']).toBe('<a href="legislation.html#barnets-lov%2F133">Barnets lov § 133</a>');
  expect(found['Se også']?.match(/<a /g)).toHaveLength(1);
  expect(found['Se også']).toContain(
    '<a href="transitions.html#discharge">Udskrivning fra psykiatrisk indlæggelse (Overgange)</a>',
  );
});

it('shows parts by name, with what is said of each and no id', () => {
  const part = { id: 'p', title: both('Del', 'Part'), text: both('Om del.', 'On it.'), when: 'not-stated' };
  expect(pairsOf({ parts: [part] })['Dele']).toBe(
    `<strong>Del</strong><div class="detail">Om del.</div><div class="detail"><span class="label">Hvornår:</span> ${unsaid}</div>`,
  );
});

it('escapes what it shows', () => {
  expect(pairsOf({ effect: both('<script>', '<script>') })['Effekt']).toBe('&#x3C;script>');
});

const titled = (...titles: string[]) =>
  titles.map((title, index) => ({ ...entryWith({}, both(title, title)), id: `e${index}` }));
const titlesOf = ({ entries }: ReturnType<typeof listed>) => entries.map(({ title }) => title.da);

it('lists entries as the file does, or by title with æ, ø and å last', () => {
  const titles = ['Åben dør', 'Ældre', 'lov 10', 'Lov 9', 'Øre', 'Zone', 'Afklaring'];
  expect(titlesOf(listed(titled(...titles)))).toEqual(titles);
  expect(titlesOf(listed(titled(...titles), { order: 'title' }))).toEqual([
    'Afklaring',
    'Lov 9',
    'lov 10',
    'Zone',
    'Ældre',
    'Øre',
    'Åben dør',
  ]);
});

it('lets readers choose by values that entries have, in the order of the schema, where there is a choice', () => {
  const entries = [
    { ...entryWith({ group: ['a'], kind: 'x' }), id: 'one' },
    { ...entryWith({ group: ['a', 'b'], kind: 'x' }), id: 'two' },
    { ...entryWith({ kind: 'x' }), id: 'three' },
  ];
  const { filters, properties: found } = listed(entries);
  expect(filters.map(({ key }) => key)).toEqual(['group']);
  expect(filters[0]?.values.map(({ value, entries: own }) => [value, own.map(({ id }) => id)])).toEqual([
    ['b', ['two']],
    ['a', ['one', 'two']],
  ]);
  const group = found.find(({ key }) => key === 'group');
  expect(
    group && groupsOf(listed(entries).entries, group).map(({ value, entries: own }) => [value, own.length]),
  ).toEqual([
    ['a', 2],
    [undefined, 1],
  ]);
});
