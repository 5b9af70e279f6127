// Finds milestones that nobody answers for.

import { isClosed, milestoneLists } from '../milestones.ts';
import { faultIn, lacks } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const milestoneWithoutOwner: Check = {
  id: 'milestone-without-owner',
  weight: 'may',
  run: (programme) =>
    milestoneLists(programme)
      .flat()
      .filter((each) => !isClosed(each.value) && lacks(each, 'owner'))
      .map((each) => faultIn('milestone-without-owner', each, ['owner'], { row: each.row.id })),
};
