// Rows of the lists that have a shape, whatever a model calls them, and faults that point into them.

import type { Args } from '../finding/finding.ts';
import type { Place } from '../finding/place.ts';
import { suggest } from '../finding/suggest.ts';
import { rangeAt, valueAt, type Path } from '../parse/data.ts';
import type { Field, Programme, Row } from '../programme/programme.ts';
import { branches, itemsOf } from '../schema/json-schema.ts';
import { shapeSchema } from '../schema/shapes.ts';
import type { Fault } from './checks/check.ts';

/** A row that has the form of its shape as far as it goes: what is at fault in it is left out. */
export interface ShapeRow<Value> {
  value: Partial<Value>;
  row: Row;
  field: Field;
}

/**
 * The rows of all lists with that shape, in reading order.
 * @param fields of a programme or of a local plan
 */
export function rowsOf<Value extends object>(fields: ReadonlyMap<string, Field>, shape: string): ShapeRow<Value>[] {
  return [...fields.values()]
    .filter((field) => field.shape === shape)
    .flatMap((field) =>
      field.rows.flatMap((row) =>
        typeof row.value === 'object' && row.value !== null ? [{ value: row.value as Partial<Value>, row, field }] : [],
      ),
    );
}

/** The rows of all lists with that shape, in the programme's chapters and then in its local plans. */
export function allRows<Value extends object>(
  { fields, localPlans }: Pick<Programme, 'fields' | 'localPlans'>,
  shape: string,
): ShapeRow<Value>[] {
  return [fields, ...localPlans.map((plan) => plan.fields)].flatMap((each) => rowsOf<Value>(each, shape));
}

/** True if nothing is written there. What is written in a wrong form or below a misspelt key is told as broken, not as lacking too. */
export function lacks({ row, field }: ShapeRow<object>, key: string): boolean {
  const written = Object.keys(row.written ?? {});
  if (written.includes(key)) return false;
  const known = itemsOf([shapeSchema(field.shape)])
    .flatMap(branches)
    .flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  return (
    suggest(
      key,
      written.filter((each) => !known.includes(each)),
    ).length === 0
  );
}

/** True if something is written there that cannot be used: it is broken, and says nothing to a check. */
export function isAtFault(shapeRow: ShapeRow<object>, key: string): boolean {
  return !lacks(shapeRow, key) && !(key in shapeRow.value);
}

/** What a message calls a row: its id; where that lacks, its words in `key`. */
export function nameOf<Value extends object>({ row, value }: ShapeRow<Value>, key: keyof Value): string {
  return row.id ?? String(value[key] ?? '');
}

/**
 * Where a value of a row stands. What is not there is told at the nearest thing that is; a cell that the row lacks, at the row's id,
 * or at its first cell.
 */
export function placeIn({ row }: Pick<ShapeRow<object>, 'row'>, path: Path = []): Place {
  const isThere = path.length > 0 && valueAt(row.data, path.slice(0, 1)) !== undefined;
  const [first] = row.data.kind === 'map' ? row.data.entries.keys() : [];
  const own = valueAt(row.data, ['id']) === undefined ? [...(first === undefined ? [] : [first])] : ['id'];
  return { file: row.file, ...rangeAt(row.data, isThere ? path : own) };
}

/** Where the list of a row stands: at its key. */
export function placeOfList(
  { chapters }: Pick<Programme, 'chapters'>,
  { row }: Pick<ShapeRow<object>, 'row'>,
): { place: Place; path: Path } {
  const path = row.path.slice(0, -1);
  const head = chapters.find(({ file }) => file === row.file)?.parsed.head ?? row.data;
  return { place: { file: row.file, ...rangeAt(head, path) }, path };
}

/** A fault at a value of a row. It is about the row: how strongly the model asks for the list as a whole says nothing of it. */
export function faultIn(
  code: Fault['code'],
  shapeRow: ShapeRow<object>,
  path: Path,
  args: Args,
  related: readonly Place[] = [],
): Fault {
  return {
    code,
    place: placeIn(shapeRow, path),
    args,
    id: [shapeRow.field.id, ...(shapeRow.row.id === undefined ? [] : [shapeRow.row.id])].join('.'),
    path: [...shapeRow.row.path, ...path],
    ...(related.length === 0 ? {} : { related }),
  };
}

/** True if the model or a profile has a list of that shape. */
export function asksFor({ requirements }: Programme, shape: string): boolean {
  return [...requirements.criteria.values()].some((criterion) => criterion.takesField && criterion.shape === shape);
}
