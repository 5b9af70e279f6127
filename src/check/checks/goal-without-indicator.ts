// Finds goals that no indicator measures.

import type { Goal } from '../../generated/types.ts';
import { faultIn, rowsOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const goalWithoutIndicator: Check = {
  id: 'goal-without-indicator',
  weight: 'may',
  run: ({ fields }) =>
    rowsOf<Goal>(fields, 'goals')
      .filter(({ value }) => (value.indicators ?? []).length === 0)
      .map((goal) => faultIn('goal-without-indicator', goal, [], { row: goal.row.id })),
};
