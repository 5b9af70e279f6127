// The columns of a shape's rows: which are filled, and what readers call them.

import type { Row } from '../../src/programme/programme.ts';
import { branches, itemsOf, labelOf, propertyOf, type Scoped } from '../../src/schema/json-schema.ts';
import { shapeSchema } from '../../src/schema/shapes.ts';
import type { PageContext } from '../context.ts';

export interface Column {
  key: string;
  label: string;
  schema: Scoped[];
}

/** A row whose value has properties. */
export type ObjectRow = Row & { value: Record<string, unknown> };

export function isObjectRow(row: Row): row is ObjectRow {
  return typeof row.value === 'object' && row.value !== null && !Array.isArray(row.value);
}

/** The schemas that a shape's rows, or its one value, may be read by. */
export function rowSchemas(shape: string): Scoped[] {
  const schema = shapeSchema(shape);
  const items = itemsOf([schema]);
  return items.length > 0 ? items : branches(schema);
}

/** A property of a shape's rows with its label. */
export function columnOf(schemas: readonly Scoped[], key: string, { language }: PageContext): Column {
  const schema = propertyOf(schemas, key);
  return { key, schema, label: (schema[0] && labelOf(schema[0])?.[language]) ?? key };
}

/** The columns in the shape's order that some row fills. */
export function filledColumns(schemas: readonly Scoped[], rows: readonly ObjectRow[], context: PageContext): Column[] {
  return ownKeys(schemas)
    .filter((key) => rows.some(({ value }) => isFilled(value[key])))
    .map((key) => columnOf(schemas, key, context));
}

/** What a shape's rows may say, in the shape's order; a row's own id is for links only. */
export function ownKeys(schemas: readonly Scoped[]): string[] {
  const keys = schemas.flatMap(branches).flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  return [...new Set(keys)].filter((key) => !isOwnId(key, schemas));
}

/** An id that points to something is a name for readers; a row's own is not. */
export function isOwnId(key: string, schemas: readonly Scoped[]): boolean {
  return (
    key === 'id' &&
    propertyOf(schemas, key)
      .flatMap(branches)
      .every(({ schema }) => schema.refers === undefined)
  );
}

/** True for a value that says something. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.some(isFilled) : true;
}
