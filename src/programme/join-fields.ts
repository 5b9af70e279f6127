// Joins the data of all chapters by criterion: lists in reading order, anything else once.

import { finding, type Finding } from '../finding/finding.ts';
import type { FieldPart } from './read-fields.ts';
import type { Field, Row } from './programme.ts';

/** One field for each criterion that has data. A second value that is no list, or an entry id twice, is broken at both places. */
export function joinFields(parts: readonly FieldPart[]): { fields: Map<string, Field>; findings: Finding[] } {
  const fields = new Map<string, Field>();
  const all = new Map<string, FieldPart[]>();
  for (const part of parts) {
    const { id, shape } = part.criterion;
    const field = fields.get(id);
    if (field === undefined) fields.set(id, { id, shape, list: part.list, rows: [...part.rows] });
    else if (field.list && part.list) field.rows.push(...part.rows);
    all.set(id, [...(all.get(id) ?? []), part]);
  }
  return {
    fields,
    findings: [...[...all.values()].flatMap(valuesTwice), ...[...fields.values()].flatMap(entriesTwice)],
  };
}

function valuesTwice(parts: readonly FieldPart[]): Finding[] {
  if (parts.length < 2 || parts.every(({ list }) => list)) return [];
  const places = parts.map(({ file, keyRange }) => ({ file, ...keyRange }));
  return parts.map(({ criterion: { id, name }, file, keyRange, path, written }, index) =>
    finding(
      'value-twice',
      'broken',
      { file, ...keyRange },
      { key: name },
      { id, path, related: places.filter((_, other) => other !== index), words: { key: written } },
    ),
  );
}

/** A broken finding at each entry of a list whose id another has. */
export function entriesTwice(field: Field): Finding[] {
  const byId = new Map<string, Row[]>();
  for (const row of field.rows) if (row.id !== undefined) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId].flatMap(([id, rows]) => {
    if (rows.length < 2) return [];
    const places = rows.map((row) => ({ file: row.file, ...idRange(row) }));
    return places.map((place, index) =>
      finding(
        'entry-twice',
        'broken',
        place,
        { id },
        {
          id: field.id,
          path: [...(rows[index]?.path ?? []), 'id'],
          related: places.filter((other) => other !== place),
        },
      ),
    );
  });
}

function idRange(row: Row) {
  return row.data.kind === 'map' ? (row.data.entries.get('id')?.value.range ?? row.range) : row.range;
}
