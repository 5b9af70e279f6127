// Finds milestones that stand after a later one.

import { lastDay } from '../exceptions.ts';
import { milestoneLists } from '../milestones.ts';
import { faultIn, placeIn } from '../shape-rows.ts';
import type { Check, Fault } from './check.ts';

export const milestonesOutOfOrder: Check = {
  id: 'milestones-out-of-order',
  weight: 'may',
  run: (programme) =>
    milestoneLists(programme).flatMap((list) => {
      const dated = list.flatMap((each) => (each.value.due === undefined ? [] : [{ each, due: each.value.due }]));
      return dated.flatMap(({ each, due }, index): Fault[] => {
        const before = dated[index - 1];
        if (before === undefined || lastDay(before.due) <= lastDay(due)) return [];
        const args = { row: each.row.id, due, to: before.each.row.id, limit: before.due };
        return [faultIn('milestones-out-of-order', each, ['due'], args, [placeIn(before.each, ['due'])])];
      });
    }),
};
