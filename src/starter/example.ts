// Example data as YAML comments, made from a shape: every key, what it is called and what may stand there.
//
// Delete `# ` in front of a line to use it. A key without a value is an empty cell, so a row may be taken whole and filled in bit by
// bit; what has parts of its own is therefore a comment inside the comment.

import { isMessageKey, listOf, say, type Language } from '../locales/locales.ts';
import { comparable } from '../programme/ids.ts';
import { isWayOut } from '../schema/expected.ts';
import { branches, itemsOf, labelOf, takesWords, type Scoped } from '../schema/json-schema.ts';
import { fixedWords } from '../programme/fixed-words.ts';
import { keyIn, valueIn } from './name-in.ts';

/** Lines of YAML, not indented. */
type Lines = string[];

/** Each line as a comment. */
export function asComment(lines: readonly string[]): Lines {
  return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}

export function indent(lines: readonly string[], by = 2): Lines {
  return lines.map((line) => (line === '' ? line : `${' '.repeat(by)}${line}`));
}

/** The example of what may stand at a field: a row for a list of rows, keys for an object; nothing where a text will do. */
export function exampleOf(scoped: readonly Scoped[], language: Language): Lines {
  const options = scoped.flatMap(branches);
  const rows = itemsOf(options).flatMap(branches).filter(isObject);
  if (rows.length > 0) return asRow(keysOf(rows, language));
  return keysOf(options.filter(isObject), language);
}

/** What may stand at a place, in a few words; an empty text where any text will do. */
export function hintOf(scoped: readonly Scoped[], language: Language): string {
  const options = scoped.flatMap(branches);
  const entries = itemsOf(options).flatMap(branches);
  const list = options.some(({ schema }) => schema.type === 'array');
  const single = options.filter(({ schema }) => schema.type !== 'array');
  const orWords = [options, entries].some(takesIdsOrWords) ? [say(language, 'new.or-words')] : [];
  const words = [...new Set([...single, ...entries].flatMap((each) => wordsFor(each, language))), ...orWords];
  // Rows speak for themselves: their example begins with a dash.
  const rows = entries.length > 0 && entries.every((each) => isObject(each));
  if (!list || rows) return words.join('; ');
  const shown = say(language, single.length > 0 ? 'new.one-or-list' : 'new.list');
  return [shown, ...words].join('; ');
}

/** True where words may stand in place of an id. */
function takesIdsOrWords(options: readonly Scoped[]): boolean {
  const schemas = options.map(({ schema }) => schema);
  return schemas.some(({ refers }) => refers !== undefined) && takesWords(schemas);
}

function wordsFor(each: Scoped, language: Language): string[] {
  const { schema } = each;
  if (schema.refers !== undefined) {
    const [kind, catalogue] = schema.refers.split('/');
    const key = `refers.${kind ?? ''}`;
    return isMessageKey(key)
      ? [say(language, 'new.id-of', { what: say(language, key, { catalogues: catalogue }) })]
      : [];
  }
  if (schema.enum !== undefined) {
    const values = schema.enum.map((value) => valueIn(language, String(value), [each]));
    return [listOf(language, values, 'disjunction')];
  }
  if (schema.format === 'partial-date') return [say(language, 'new.date')];
  if (schema.type === 'integer' || schema.type === 'number' || schema.type === 'boolean')
    return [say(language, `kind.${schema.type}`, fixedWords(language))];
  return [];
}

function isObject({ schema }: Scoped): boolean {
  // The way out, {other: …}, is for those who need it: it is no part of an example.
  return schema.properties !== undefined && !isWayOut(schema);
}

function asRow(lines: Lines): Lines {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** Each key on a line of its own, below what it means. */
function keysOf(objects: readonly Scoped[], language: Language): Lines {
  const keys = [...new Set(objects.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))];
  return keys.flatMap((key, index) => {
    const scoped = objects.flatMap(({ schema, root }) => {
      const own = schema.properties?.[key];
      return own === undefined ? [] : [{ schema: own, root }];
    });
    const required = objects.every(({ schema }) => schema.required?.includes(key) === true);
    return keyLines(key, { scoped, home: objects, required, language, first: index === 0 });
  });
}

interface KeyContext {
  scoped: readonly Scoped[];
  home: readonly Scoped[];
  required: boolean;
  language: Language;
  /** The first key of a row shares its line with the dash: nothing may stand above it. */
  first?: boolean;
}

/** A key without a value, below what it means, above an example of its parts. */
export function keyLines(key: string, { scoped, home, required, language, first = false }: KeyContext): Lines {
  const name = keyIn(language, key, home);
  const label = scoped.map(labelOf).find((each) => each !== undefined)?.[language];
  const said = label !== undefined && comparable(label) !== comparable(name) ? [label] : [];
  const hint = [...(required ? [say(language, 'new.required')] : []), hintOf(scoped, language)].filter(Boolean);
  const meaning = [...said, ...(hint.length > 0 ? [hint.join('; ')] : [])].join(': ');
  // Where a text will do, the parts that it may be written in are left out.
  const text = scoped.flatMap(branches).some(({ schema }) => schema.type === 'string');
  const parts = text ? [] : indent(asComment(exampleOf(scoped, language)));
  return [...(meaning === '' || first ? [] : [`# ${meaning}`]), `${name}:`, ...parts];
}
