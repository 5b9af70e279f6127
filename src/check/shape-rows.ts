// Rows of the lists that have a shape, whatever a model calls them, and faults that point into them.

import type { Args } from '../finding/finding.ts';
import type { Place } from '../finding/place.ts';
import { rangeAt, valueAt, type Path } from '../parse/data.ts';
import type { Field, Row } from '../programme/programme.ts';
import type { Requirements } from '../schema/requirements.ts';
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

/** A fault at a value of a row. */
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
    id: shapeRow.field.id,
    path: [...shapeRow.row.path, ...path],
    ...(related.length === 0 ? {} : { related }),
  };
}

/** True if the model or a profile has a list of that shape. */
export function hasShape({ criteria }: Requirements, shape: string): boolean {
  return [...criteria.values()].some((criterion) => criterion.takesField && criterion.shape === shape);
}
