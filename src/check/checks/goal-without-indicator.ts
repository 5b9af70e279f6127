// Finds goals that no indicator measures.

import type { Goal } from '../../generated/types.ts';
import { faultIn, hasShape, rowsOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const goalWithoutIndicator: Check = {
  id: 'goal-without-indicator',
  weight: 'may',
  run({ fields, requirements }) {
    // A model that asks for no indicators has goals of another kind.
    if (!hasShape(requirements, 'indicators')) return [];
    return rowsOf<Goal>(fields, 'goals')
      .filter(({ value }) => (value.indicators ?? []).length === 0)
      .map((goal) => faultIn('goal-without-indicator', goal, [], { row: goal.row.id }));
  },
};
