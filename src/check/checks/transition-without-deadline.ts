// Finds transitions that say nothing about when the receiver has to have taken over.

import { movingTransitions } from '../moving.ts';
import { faultIn, lacks } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const transitionWithoutDeadline: Check = {
  id: 'transition-without-deadline',
  weight: 'should',
  run: ({ fields }) =>
    movingTransitions(fields)
      .filter((each) => lacks(each, 'deadline'))
      .map((each) => faultIn('transition-without-deadline', each, ['deadline'], { row: each.row.id })),
};
