// Finds milestones that nobody answers for.

import { isClosed, milestoneLists } from '../milestones.ts';
import { faultIn } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const milestoneWithoutOwner: Check = {
  id: 'milestone-without-owner',
  weight: 'may',
  run: (programme) =>
    milestoneLists(programme)
      .flat()
      .filter(({ value, row }) => !isClosed(value) && !Object.hasOwn(row.written as object, 'owner'))
      .map((each) => faultIn('milestone-without-owner', each, ['owner'], { row: each.row.id })),
};
