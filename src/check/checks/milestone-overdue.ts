// Finds milestones whose day has passed and that are neither done nor dropped.

import { isOverdue, milestoneLists } from '../milestones.ts';
import { faultIn } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const milestoneOverdue: Check = {
  id: 'milestone-overdue',
  weight: 'should',
  run: (programme, { day }) =>
    milestoneLists(programme)
      .flat()
      .filter(({ value }) => isOverdue(value, day))
      .map((each) => faultIn('milestone-overdue', each, ['due'], { row: each.row.id, due: each.value.due })),
};
