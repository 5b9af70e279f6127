// Keys and values of a schema in the words of a programme's language, and data written in those words read as ids.

import { finding, type Finding } from '../finding/finding.ts';
import { findNamed, unnamed, wordFor, type Named } from '../finding/named.ts';
import type { Language } from '../locales/locales.ts';
import type { Data, DataEntry, DataMap, DataScalar } from '../parse/data.ts';
import { schemas } from '../generated/schemas.ts';
import { branches, itemsOf, propertyOf, shippedSchema, type JsonSchema, type Scoped } from './json-schema.ts';

/** The words for true and false where a schema asks for one of them. */
const booleans = [
  { id: 'true', name: { da: 'ja' }, value: true },
  { id: 'false', name: { da: 'nej' }, value: false },
];

/** What ids that point to something are called, by what they point to: catalogue entries, profiles, phases, criteria. */
export type FindId = (refers: string, written: string) => string | undefined;

/** The language that names are read and told in, and where that of what a value points to is found. */
export interface Reading {
  language: Language;
  file: string;
  findId: FindId;
  /** Takes keys that stand twice, once in each language. */
  findings: Finding[];
}

/** The keys that a value may have, over all branches. */
export function keysIn(scoped: readonly Scoped[]): Named[] {
  const keys = new Map<string, Named>();
  for (const { schema } of scoped.flatMap(branches))
    for (const [id, { name }] of Object.entries(schema.properties ?? {}))
      if (!keys.has(id)) keys.set(id, name === undefined ? { id } : { id, name });
  return [...keys.values()];
}

/** Every key that has a name in some shipped schema, once for each place that it stands at. */
export function namedKeys(schema: unknown = schemas): Named[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as JsonSchema;
  const own = Object.entries(typeof properties === 'object' ? properties : {}).flatMap(([id, { name }]) =>
    typeof name?.da === 'string' ? [{ id, name }] : [],
  );
  return [...own, ...Object.values(schema).flatMap((each) => namedKeys(each))];
}

/** The values that a schema names, over all branches. */
export function valuesIn(scoped: readonly Scoped[]): Named[] {
  const values = new Map<string, Named>();
  for (const { schema } of [...scoped, ...scoped.flatMap(branches)]) {
    for (const [id, name] of Object.entries(schema['value-names'] ?? {})) values.set(id, { id, name });
    for (const each of unnamed((schema.enum ?? [schema.const]).filter((value) => value !== undefined).map(String)))
      if (!values.has(each.id)) values.set(each.id, each);
  }
  return [...values.values()];
}

/** The word for a key of a value. */
export function keyWord(key: string, scoped: readonly Scoped[], language: Language): string {
  return wordFor(keysIn(scoped).find(({ id }) => id === key) ?? { id: key }, language);
}

/** A value with its keys, and the values that its schema names, in the words of a language. */
export function toWords(value: unknown, scoped: readonly Scoped[], language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => toWords(each, itemsOf(scoped), language));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        keyWord(key, scoped, language),
        toWords(each, propertyOf(scoped, key), language),
      ]),
    );
  const named = valuesIn(scoped).find(({ id }) => id === value);
  return named === undefined ? value : wordFor(named, language);
}

/** True or false as they are written in a language. */
export function booleanWord(value: boolean, language: Language): string {
  return wordFor(booleans.find((each) => each.value === value) ?? { id: String(value) }, language);
}

/**
 * The word for a key, or for a value of a key, in a programme of that language: `nameOf('tasks', ['responsible'], 'da')` is
 * `ansvarlig`, `nameOf('tasks', ['when', 'kind'], 'da', 'working')` is `arbejdsdage`.
 * @param shape name of the shipped schema that it stands in, such as `programme` or a shape of rows
 * @param path keys from the top of it; positions in lists are left out
 */
export function nameOf(shape: string, path: readonly string[], language: Language, value?: string): string {
  const schema = shippedSchema(shape);
  const into = (scoped: readonly Scoped[], key: string) => propertyOf(rowsOf(scoped), key);
  const top = schema === undefined ? [] : [schema];
  if (value !== undefined) {
    const named = valuesIn(rowsOf(path.reduce<readonly Scoped[]>(into, top))).find(({ id }) => id === value);
    return named === undefined ? value : wordFor(named, language);
  }
  const key = path.at(-1) ?? '';
  const around = path.slice(0, -1).reduce<readonly Scoped[]>(into, top);
  return wordFor(keysIn(rowsOf(around)).find(({ id }) => id === key) ?? { id: key }, language);
}

/** The key of the words themselves where a reference leads nowhere: `{other: …}`. */
export function wayOutWord(language: Language): string {
  const schema = shippedSchema('common')?.schema.$defs?.['other'];
  return wordFor(keysIn(schema === undefined ? [] : [{ schema, root: schema }])[0] ?? { id: 'other' }, language);
}

/** The schemas of a value, and those of its rows if it is a list. */
function rowsOf(scoped: readonly Scoped[]): Scoped[] {
  return [...scoped, ...itemsOf(scoped)];
}

/** A path of keys in words: `målgruppe.alder`. */
export function pathWords(shape: string, path: readonly string[], language: Language): string {
  return path.map((_, index) => nameOf(shape, path.slice(0, index + 1), language)).join('.');
}

/** Data with every key and value that is written by its name under its id. Each keeps its place and what was written. */
export function toIds(data: Data, scoped: readonly Scoped[], reading: Reading): Data {
  if (data.kind === 'map')
    return keysToIds(data, keysIn(scoped), reading, (key, value) => toIds(value, propertyOf(scoped, key), reading));
  if (data.kind === 'list') {
    const items = itemsOf(scoped);
    return { ...data, items: data.items.map((item) => toIds(item, items, reading)) };
  }
  return scalarToId(data, scoped, reading);
}

/**
 * A map with its keys as ids.
 * @param keys those that it may have
 * @param read what becomes of the value of a key
 */
export function keysToIds(
  map: DataMap,
  keys: readonly Named[],
  reading: Reading,
  read: (key: string, value: Data) => Data,
): DataMap {
  const entries = new Map<string, DataEntry>();
  for (const entry of map.entries.values()) {
    const key = findNamed(keys, entry.key, reading.language)?.id ?? entry.key;
    const before = entries.get(key);
    if (before === undefined) entries.set(key, { ...entry, key, value: read(key, entry.value) });
    else reading.findings.push(...twice(before, { ...entry, key }, reading.file));
  }
  return { ...map, entries };
}

/** A key that stands both in English and in the programme's language: at fault at both places. */
function twice(first: DataEntry, second: DataEntry, file: string): Finding[] {
  const places = [first, second].map(({ keyRange }) => ({ file, ...keyRange }));
  return [first, second].map(({ key, written, keyRange }, index) =>
    finding(
      'key-in-two-languages',
      'broken',
      { file, ...keyRange },
      { key },
      {
        related: places.filter((_, other) => other !== index),
        words: { key: written, other: (index === 0 ? second : first).written },
      },
    ),
  );
}

/** A value by its id, if it is written by the name of one that can stand here. */
export function valueToId(data: Data, values: readonly Named[], language: Language): Data {
  if (data.kind !== 'scalar' || typeof data.value !== 'string') return data;
  const id = findNamed(values, data.value, language)?.id;
  return id === undefined || id === data.value ? data : { ...data, value: id };
}

function scalarToId(data: DataScalar, scoped: readonly Scoped[], { language, findId }: Reading): Data {
  const named = valueToId(data, valuesIn(scoped), language);
  if (named !== data || typeof data.value !== 'string') return named;
  const written = data.value;
  const options = scoped.flatMap(branches).map(({ schema }) => schema);
  const types = options.flatMap(({ type = [] }) => type);
  const truth = findNamed(booleans, written, language);
  if (truth !== undefined && types.includes('boolean') && !types.includes('string'))
    return { ...data, value: truth.value };
  for (const { refers } of options) {
    const id = refers === undefined ? undefined : findId(refers, written);
    if (id !== undefined) return { ...data, value: id };
  }
  return data;
}
