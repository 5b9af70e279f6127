// Finds indicators that no goal names.

import type { Goal, Indicator } from '../../generated/types.ts';
import { allRows, faultIn, nameOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const indicatorWithoutGoal: Check = {
  id: 'indicator-without-goal',
  // The indicator is shown and can be followed: what lacks is the link.
  weight: 'may',
  run(programme) {
    const goals = allRows<Goal>(programme, 'goals');
    // Without goals there is nothing to name it: that the goals lack is said elsewhere.
    if (goals.length === 0) return [];
    const named = new Set(goals.flatMap(({ value }) => value.indicators ?? []));
    return (
      allRows<Indicator>(programme, 'indicators')
        // An indicator of implementation shows whether the programme is in use, whatever its goals are.
        .filter(({ value, row }) => value.kind !== 'implementation' && !named.has(row.id ?? ''))
        .map((indicator) => faultIn('indicator-without-goal', indicator, [], { row: nameOf(indicator, 'name') }))
    );
  },
};
