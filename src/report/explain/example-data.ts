// An example of data in a shape: what has to be there, with words that say what goes where.

import { stringify } from 'yaml';
import type { CatalogueSource } from '../../generated/types.ts';
import { say, type Language } from '../../locales/locales.ts';
import { branches, itemsOf, labelOf, propertyOf, type JsonSchema, type Scoped } from '../../schema/json-schema.ts';
import type { Criterion, Requirements } from '../../schema/requirements.ts';
import { toWords } from '../../schema/names.ts';
import { shapeSchema } from '../../schema/shapes.ts';

/** What an example is made with. */
export interface ExampleContext {
  language: Language;
  catalogues: ReadonlyMap<string, CatalogueSource>;
}

/**
 * A value that a criterion's own field takes.
 * @param spoken language that its keys are written in
 */
export function exampleField({ shape }: Criterion, spoken: Language, context: ExampleContext): unknown {
  const schema = shapeSchema(shape);
  return toWords(exampleOf(schema, undefined, context), [schema], spoken);
}

/** Rows of another criterion's list that answer this one: one for each thing that is asked of some row, else one that fits. */
export function exampleRows({ source }: Criterion, requirements: Requirements, context: ExampleContext): unknown {
  const list = requirements.criteria.get(source.of ?? '');
  if (list === undefined) return [];
  const asked = (source.some ?? [source.every ?? {}]) as JsonSchema[];
  const rows = itemsOf([shapeSchema(list.shape)]);
  const examples = asked.map((schema, index) => {
    const wanted = mergeAsked([...(source.where === undefined ? [] : [source.where as JsonSchema]), schema]);
    const row = exampleRow(rows, wanted, context);
    return asked.length > 1 && 'id' in row ? { ...row, id: `${String(row['id'])}-${index + 1}` } : row;
  });
  return toWords(examples, [shapeSchema(list.shape)], requirements.language);
}

/** Data as they are written at the top of a file, each key of the path on its own line. */
export function exampleYaml(path: readonly string[], value: unknown): string {
  const nested = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  return stringify(nested, { lineWidth: 0 }).trimEnd();
}

function mergeAsked(schemas: readonly JsonSchema[]): JsonSchema {
  return {
    required: schemas.flatMap(({ required = [] }) => required),
    properties: Object.assign({}, ...schemas.map(({ properties = {} }) => properties)) as Record<string, JsonSchema>,
  };
}

function exampleRow(rows: readonly Scoped[], asked: JsonSchema, context: ExampleContext): Record<string, unknown> {
  const [first] = rows.flatMap(branches).filter(({ schema }) => schema.properties !== undefined);
  const keys = [...(first?.schema.required ?? []), ...(asked.required ?? [])];
  // What rows are only seen with is the kind of their party: nobody can write it, but the party.
  const writable = [...new Set(keys.map((key) => (propertyOf(rows, key).length > 0 ? key : 'party')))];
  return Object.fromEntries(
    writable.map((key) => {
      const [property] = propertyOf(rows, key);
      const constant = constantIn(asked.properties?.[key]);
      if (property === undefined) return [key, constant];
      if (constant === undefined) return [key, exampleOf(property, labelOf(property)?.[context.language], context)];
      const single = branches(property).some(({ schema }) => schema.type !== 'array' && schema.type !== 'object');
      return [key, single ? constant : [constant]];
    }),
  );
}

/** The first value that a schema holds something to be, itself or in a list. */
function constantIn(schema: JsonSchema | undefined): unknown {
  if (schema === undefined) return undefined;
  const { contains } = schema as { contains?: JsonSchema };
  return (
    schema.const ??
    schema.enum?.[0] ??
    schema.anyOf?.map(constantIn).find((each) => each !== undefined) ??
    constantIn(contains)
  );
}

function exampleOf(scoped: Scoped, label: string | undefined, context: ExampleContext): unknown {
  const [first] = branches(scoped);
  if (first === undefined) return null;
  const { schema, root } = first;
  const [value] = [schema.const ?? schema.enum?.[0]].filter((each) => each !== undefined);
  if (value !== undefined) return value;
  switch ([schema.type].flat()[0]) {
    case 'array':
      return [exampleOf({ schema: schema.items ?? {}, root }, label, context)];
    case 'object': {
      const [choice] = schema.oneOf ?? [];
      const known = Object.keys(schema.properties ?? {});
      const keys = [...(schema.required ?? []), ...(choice?.required ?? [])];
      return Object.fromEntries(
        (keys.length > 0 ? keys : known.slice(0, 1)).map((key) => {
          const property = { schema: schema.properties?.[key] ?? {}, root };
          return [key, exampleOf(property, labelOf(property)?.[context.language], context)];
        }),
      );
    }
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return exampleText(schema, label, context);
  }
}

function exampleText(schema: JsonSchema, label: string | undefined, context: ExampleContext): string {
  const { language, catalogues } = context;
  const { refers, pattern, format } = schema as JsonSchema & { pattern?: string };
  const entry = refers?.startsWith('catalogue/')
    ? catalogues.get(refers.slice('catalogue/'.length))?.entries[0]
    : undefined;
  if (entry !== undefined) return entry.id;
  if (format === 'partial-date') return '2027-03-01';
  if (refers !== undefined || pattern !== undefined) return say(language, 'explain.example.id');
  return label === undefined ? say(language, 'explain.example.text') : `${label} …`;
}
