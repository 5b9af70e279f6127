// Finds transitions in which nobody is responsible until the receiver has taken over.

import { movingTransitions } from '../moving.ts';
import { faultIn, lacks } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const transitionWithoutInterim: Check = {
  id: 'transition-without-interim',
  weight: 'should',
  run: ({ fields }) =>
    movingTransitions(fields)
      .filter((each) => lacks(each, 'until-taken-over'))
      .map((each) => faultIn('transition-without-interim', each, ['until-taken-over'], { row: each.row.id })),
};
