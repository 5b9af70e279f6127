// Finds transitions that name who hands over or who takes over, but not both.

import type { Transition } from '../../generated/types.ts';
import { faultIn, lacks, rowsOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const transitionOneEnded: Check = {
  id: 'transition-one-ended',
  weight: 'should',
  run: ({ fields }) =>
    rowsOf<Transition>(fields, 'transitions')
      .filter((each) => lacks(each, 'from') !== lacks(each, 'to'))
      .map((each) => {
        const [there, lacking] = lacks(each, 'to') ? ['from', 'to'] : ['to', 'from'];
        return faultIn('transition-one-ended', each, [there], { row: each.row.id, key: lacking });
      }),
};
