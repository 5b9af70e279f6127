// JSON Schema as we use it: draft-07 with nine words of our own, and the branches that a value may be read by.

import type { Names } from '../finding/named.ts';
import { schemas } from '../generated/schemas.ts';

/** A JSON Schema with our own annotations. */
export interface JsonSchema {
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | readonly string[];
  format?: string;
  pattern?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  additionalProperties?: boolean | JsonSchema;
  $defs?: Readonly<Record<string, JsonSchema>>;
  definitions?: Readonly<Record<string, JsonSchema>>;
  /** What readers call the property. */
  label?: Readonly<{ da: string; en: string }>;
  /** What may be written for the property's key in a programme in another language than English. */
  name?: Names;
  /** The same for values that the property may have. */
  'value-names'?: Readonly<Record<string, Names>>;
  /** What readers call the values that the property may have. */
  'value-labels'?: Readonly<Record<string, Readonly<{ da: string; en: string }>>>;
  /** True for a property of a catalogue's entries that readers choose by. */
  filter?: boolean;
  /** Of a catalogue: how its entries are listed for readers. */
  listing?: Listing;
  /**
   * What a text points to: actor, party, party-or-actor, phase, level, intervention, indicator, milestone, criterion or
   * catalogue/<id>. Beside plain text: where it has the form of an id and is no value that is named there; any other text is words.
   */
  refers?: string;
  /** Where one alone is named as responsible: the key of the row that the others belong in. */
  others?: string;
  /** What kind of number a text holds (phone, case, cvr, ean), so that it is never taken for a CPR number. */
  number?: string;
}

/** How readers find their way in the entries of a catalogue, by properties that they have. */
export interface Listing {
  /** By title as a dictionary has them; else in the order of the file. */
  order?: 'title';
  /** Each value of this property is a heading. */
  group?: string;
  /** A table with a row for each value of one property and a column for each of another; both are filters. */
  matrix?: { rows: string; columns: string };
}

/** A schema together with the document that its local references are relative to. */
export interface Scoped {
  schema: JsonSchema;
  root: JsonSchema;
}

const byId = new Map(Object.values(schemas).map((schema) => [schema.$id ?? '', schema]));

/** The shipped schema of that name, without `.schema.json`. */
export function shippedSchema(name: string): Scoped | undefined {
  const root = byId.get(`${name}.schema.json`);
  return root && { schema: root, root };
}

/** Follows references and alternatives: all schemas that a value at this point may be read by, without `$ref` and `anyOf`. */
export function branches({ schema, root }: Scoped): Scoped[] {
  if (schema.$ref !== undefined) return branches(resolve(schema.$ref, root));
  if (schema.anyOf !== undefined && schema.properties === undefined)
    return schema.anyOf.flatMap((each) => branches({ schema: each, root }));
  return [{ schema, root }];
}

function resolve(reference: string, root: JsonSchema): Scoped {
  const [document = '', pointer = ''] = reference.split('#');
  const target = document === '' ? root : byId.get(document);
  const steps = pointer.split('/').slice(1);
  let here: unknown = target;
  for (const step of steps) here = (here as Record<string, unknown> | undefined)?.[step];
  if (target === undefined || here === undefined) throw new Error(`schema reference ${reference} leads nowhere`);
  return { schema: here as JsonSchema, root: target };
}

/** The schemas of a property, over all branches; that of any property where a schema names none. */
export function propertyOf(scoped: readonly Scoped[], key: string): Scoped[] {
  return scoped.flatMap(branches).flatMap(({ schema, root }) => {
    const { properties, additionalProperties } = schema;
    const own = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
    const found = own ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    return found === undefined ? [] : [{ schema: found, root }];
  });
}

/** The schemas of what stands at a path, over all branches. */
export function schemasAt(schema: Scoped, path: readonly (string | number)[]): Scoped[] {
  return path.reduce<Scoped[]>(
    (here, step) => (typeof step === 'number' ? itemsOf(here) : propertyOf(here, step)),
    [schema],
  );
}

/** The schemas of a list's entries, over all branches. */
export function itemsOf(scoped: readonly Scoped[]): Scoped[] {
  return scoped
    .flatMap(branches)
    .flatMap(({ schema, root }) => (schema.items === undefined ? [] : [{ schema: schema.items, root }]));
}

/** The values that a schema holds something to be, itself or in a list. */
export function constantsIn(schema: JsonSchema | undefined): string[] {
  if (schema === undefined) return [];
  const own = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return [...own.map(String), ...(schema.anyOf ?? []).flatMap(constantsIn)];
}

/** A schema by which a text points to something. */
export type ReferringSchema = JsonSchema & { refers: string };

/** The form of an id, or of an entry's part: words with a capital or a space have another. */
const idForm = /^[a-z0-9æøå]+(-[a-z0-9æøå]+)*(\/[a-z0-9æøå]+(-[a-z0-9æøå]+)*)*$/;

/** The schemas by which a text points to something, of those that it may be read by; none for words and for values named there. */
export function referencesIn(options: readonly JsonSchema[], text: string): ReferringSchema[] {
  if (options.some((option) => constantsIn(option).includes(text) || option['value-names']?.[text] !== undefined))
    return [];
  if (takesWords(options) && !idForm.test(text)) return [];
  return options.filter((option): option is ReferringSchema => option.refers !== undefined);
}

/** True where words of any kind may stand, in place of an id or alone. */
export function takesWords(options: readonly JsonSchema[]): boolean {
  return options.some(
    (option) => option.type === 'string' && option.refers === undefined && constantsIn(option).length === 0,
  );
}

/** What readers call a property; the outermost label wins. */
export function labelOf(scoped: Scoped): { da: string; en: string } | undefined {
  if (scoped.schema.label) return scoped.schema.label;
  return branches(scoped).find(({ schema }) => schema.label !== undefined)?.schema.label;
}

/** Keys that any shipped schema declares to hold a number of another kind than CPR. */
export const numberKeys: readonly string[] = [
  ...new Set(Object.values(schemas).flatMap((schema) => keysWithNumber(schema))),
];

function keysWithNumber(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema as Record<string, unknown>).flatMap(([key, value]) => [
    ...(typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'string'
      ? [key, ...namesIn(value)]
      : []),
    ...keysWithNumber(value),
  ]);
}

/** The same key in other languages: it is masked, or not, before anybody knows which one a file is in. */
function namesIn(property: object): string[] {
  const { name = {} } = property as JsonSchema;
  return Object.values(name as Readonly<Record<string, string>>);
}
