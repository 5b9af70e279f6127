// Transitions that move a citizen from one actor to another. A procedure that moves nobody, such as a meeting, is none.

import type { Transition } from '../generated/types.ts';
import type { Field } from '../programme/programme.ts';
import { rowsOf, type ShapeRow } from './shape-rows.ts';

/** The rows of all lists of transitions that name a receiver. */
export function movingTransitions(fields: ReadonlyMap<string, Field>): ShapeRow<Transition>[] {
  return rowsOf<Transition>(fields, 'transitions').filter(({ value }) => value.to !== undefined);
}
