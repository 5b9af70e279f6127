// The transitions of a programme in the order that numbers them: the same number in every chapter, figure and table.

import type { Programme, Row } from '../../src/programme/programme.ts';

/** A transition's number is its place in this list, counted from one. */
export function transitionRows({ fields }: Pick<Programme, 'fields'>): Row[] {
  return [...fields.values()].filter(({ shape }) => shape === 'transitions').flatMap(({ rows }) => rows);
}

/** Finds the number of a transition; undefined for a row of anything else. */
export function transitionNumbers(programme: Pick<Programme, 'fields'>): (row: Row) => number | undefined {
  const rows = transitionRows(programme);
  return (row) => (rows.includes(row) ? rows.indexOf(row) + 1 : undefined);
}
