// Finds a level and an intervention that name each other with different standards.

import type { Field, Row } from '../../programme/programme.ts';
import { rangeAt, valueAt } from '../../parse/data.ts';
import type { Check, Fault } from './check.ts';

/** A link between the two lists, from the row that states it. */
interface Stated {
  row: Row;
  to: string;
  standard: string | undefined;
  path: (string | number)[];
}

export const standardsAgree: Check = {
  id: 'standards-agree',
  weight: 'broken',
  run({ fields }) {
    const levels = stated(fields.values(), 'levels', 'interventions');
    const interventions = stated(fields.values(), 'interventions', 'levels');
    return levels.flatMap((fromLevel): Fault[] => {
      const back = interventions.find(({ row, to }) => row.id === fromLevel.to && to === fromLevel.row.id);
      if (back?.standard === undefined || fromLevel.standard === undefined || back.standard === fromLevel.standard)
        return [];
      const places = [fromLevel, back].map(placeOf);
      return [fromLevel, back].map((each, index) => ({
        code: 'standards-differ' as const,
        place: placeOf(each),
        args: { standard: each.standard, other: [back, fromLevel][index]?.standard, row: each.row.id, to: each.to },
        words: { standard: writtenAt(each), other: writtenAt([back, fromLevel][index]) },
        path: [...each.row.path, ...each.path],
        related: places.filter((_, other) => other !== index),
      }));
    });
  },
};

function stated(fields: Iterable<Field>, shape: string, key: 'levels' | 'interventions'): Stated[] {
  return [...fields]
    .filter((field) => field.shape === shape)
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const list = (row.written as Record<string, unknown> | undefined)?.[key];
      if (!Array.isArray(list)) return [];
      return list.map((entry: unknown, index): Stated => {
        const object =
          typeof entry === 'object' && entry !== null ? (entry as { id?: unknown; standard?: unknown }) : { id: entry };
        return {
          row,
          to: String(object.id),
          standard: typeof object.standard === 'string' ? object.standard : undefined,
          path: [key, index, 'standard'],
        };
      });
    });
}

function writtenAt(each: Stated | undefined): string | undefined {
  const value = each && valueAt(each.row.data, each.path);
  return value?.kind === 'scalar' ? value.source : each?.standard;
}

function placeOf({ row, path }: Stated) {
  return { file: row.file, ...rangeAt(row.data, path) };
}
