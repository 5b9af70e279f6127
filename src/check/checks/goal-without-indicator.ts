// Finds goals that no indicator measures.

import type { Goal } from '../../generated/types.ts';
import { allRows, asksFor, faultIn, lacks, nameOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const goalWithoutIndicator: Check = {
  id: 'goal-without-indicator',
  weight: 'may',
  run(programme) {
    // A model that asks for no indicators has goals of another kind.
    if (!asksFor(programme, 'indicators')) return [];
    return allRows<Goal>(programme, 'goals')
      .filter((goal) => lacks(goal, 'indicators'))
      .map((goal) => faultIn('goal-without-indicator', goal, [], { row: nameOf(goal, 'text') }));
  },
};
