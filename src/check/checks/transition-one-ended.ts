// Finds transitions that name who hands over or who takes over, but not both.

import type { Transition } from '../../generated/types.ts';
import { faultIn, rowsOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const transitionOneEnded: Check = {
  id: 'transition-one-ended',
  weight: 'should',
  run: ({ fields }) =>
    rowsOf<Transition>(fields, 'transitions')
      .filter(({ row: { written } }) => has(written, 'from') !== has(written, 'to'))
      .map((each) => {
        const [there, lacking] = has(each.row.written, 'from') ? ['from', 'to'] : ['to', 'from'];
        return faultIn('transition-one-ended', each, [there], { row: each.row.id, key: lacking });
      }),
};

function has(row: unknown, key: string): boolean {
  return typeof row === 'object' && row !== null && key in row;
}
