// Joins the data of all chapters by criterion: lists in reading order, anything else once.

import { finding, type Finding } from '../finding/finding.ts';
import type { FieldPart } from './read-fields.ts';
import type { Field, Row } from './programme.ts';

/** One field for each criterion that has data. A second value that is no list, or an entry id twice, is broken at both places. */
export function joinFields(parts: readonly FieldPart[]): { fields: Map<string, Field>; findings: Finding[] } {
  const fields = new Map<string, Field>();
  const findings: Finding[] = [];
  const first = new Map<string, FieldPart>();
  for (const part of parts) {
    const { id } = part.criterion;
    const field = fields.get(id);
    const before = first.get(id);
    if (field === undefined || before === undefined) {
      fields.set(id, { id, shape: part.criterion.shape, list: part.list, rows: [...part.rows] });
      first.set(id, part);
    } else if (field.list && part.list) field.rows.push(...part.rows);
    else {
      const places = [before, part].map((each) => ({ file: each.file, ...each.keyRange }));
      places.forEach((place, index) =>
        findings.push(
          finding(
            'value-twice',
            'broken',
            place,
            { key: part.criterion.name },
            { id, path: [before, part][index]?.path, related: places.filter((other) => other !== place) },
          ),
        ),
      );
    }
  }
  for (const field of fields.values()) findings.push(...entriesTwice(field));
  return { fields, findings };
}

function entriesTwice(field: Field): Finding[] {
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
