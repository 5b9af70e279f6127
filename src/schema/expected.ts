// What kinds of value a schema takes, as keys of the locales: what a planner is told to write instead.

import { branches, type JsonSchema, type Scoped } from './json-schema.ts';

/** True if a value is of a kind that the schema takes, whatever it holds. */
export function takes({ type, properties, enum: values }: JsonSchema, value: unknown): boolean {
  const kinds = kindsOf(value);
  if (type !== undefined) return [type].flat().some((each) => kinds.includes(each));
  return properties === undefined ? values !== undefined && typeof value !== 'object' : kinds.includes('object');
}

/** Keys `kind.<kind>` or `refers.<kind>`: what is expected. */
export function expectedKinds(options: readonly Scoped[]): string[] {
  const kinds = options.flatMap((option) =>
    kindsTaken(option).map((kind) => refersKind(option.schema) ?? `kind.${kind}`),
  );
  return [...new Set(kinds)];
}

/** Keys `form.<kind>`: how each of them is written. */
export function expectedForms(options: readonly Scoped[]): string[] {
  const forms = options.flatMap((option) =>
    kindsTaken(option).map((kind) => (option.schema.refers === undefined ? `form.${kind}` : 'form.id')),
  );
  return [...new Set(forms)];
}

function kindsOf(value: unknown): string[] {
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [value === null ? 'null' : typeof value];
}

/** True for the words themselves where a reference leads nowhere: `{other: …}`. */
export function isWayOut({ properties = {} }: JsonSchema): boolean {
  return Object.keys(properties).join() === 'other';
}

/** Rows are a kind of their own: each holds keys. The way out of a reference is another. */
function kindsTaken({ schema, root }: Scoped): string[] {
  if (isWayOut(schema)) return ['other'];
  const { type, items } = schema;
  const rows = items !== undefined && branches({ schema: items, root }).every((each) => each.schema.properties);
  return (type === undefined ? [] : [type].flat()).map((each) => (each === 'array' && rows ? 'rows' : each));
}

function refersKind({ refers }: JsonSchema): string | undefined {
  if (refers === undefined) return undefined;
  return refers.startsWith('catalogue/') ? 'kind.entry' : `refers.${refers}`;
}
