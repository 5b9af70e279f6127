// The number by which a whole programme knows each of its transitions: the same in tables, blocks and print.

import type { Programme, Row } from '../../src/programme/programme.ts';

/** Numbers from 1, in reading order; undefined for a row of anything else. */
export function transitionNumbers({ fields }: Programme): (row: Row) => number | undefined {
  const rows = [...fields.values()].filter(({ shape }) => shape === 'transitions').flatMap((field) => field.rows);
  return (row) => (rows.includes(row) ? rows.indexOf(row) + 1 : undefined);
}
