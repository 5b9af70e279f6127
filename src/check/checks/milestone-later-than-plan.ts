// Finds milestones of local plans that end later than the milestone of the overall plan that they follow.

import type { Milestone } from '../../generated/types.ts';
import { lastDay } from '../exceptions.ts';
import { faultIn, placeIn, rowsOf } from '../shape-rows.ts';
import type { Check, Fault } from './check.ts';

export const milestoneLaterThanPlan: Check = {
  id: 'milestone-later-than-plan',
  weight: 'must',
  run({ fields, localPlans }) {
    const overall = new Map(rowsOf<Milestone>(fields, 'milestones').map((each) => [each.row.id, each]));
    return localPlans.flatMap((plan) =>
      rowsOf<Milestone>(plan.fields, 'milestones').flatMap((local): Fault[] => {
        const followed = local.value.follows === undefined ? undefined : overall.get(local.value.follows);
        const [due, limit] = [local.value.due, followed?.value.due];
        if (followed === undefined || due === undefined || limit === undefined || lastDay(due) <= lastDay(limit))
          return [];
        const args = { row: local.row.id, to: followed.row.id, due, limit };
        return [faultIn('milestone-later-than-plan', local, ['due'], args, [placeIn(followed, ['due'])])];
      }),
    );
  },
};
