// Lists of milestones: that of the programme and those of the local plans, each by itself.

import type { Milestone } from '../generated/types.ts';
import type { Programme } from '../programme/programme.ts';
import { lastDay } from './exceptions.ts';
import { rowsOf, type ShapeRow } from './shape-rows.ts';

/** The milestones of each list, in the order in which they stand. */
export function milestoneLists({ fields, localPlans }: Programme): ShapeRow<Milestone>[][] {
  return [fields, ...localPlans.map((plan) => plan.fields)].flatMap((each) => {
    const rows = rowsOf<Milestone>(each, 'milestones');
    return [...new Set(rows.map(({ field }) => field))].map((field) => rows.filter((row) => row.field === field));
  });
}

/** True if nothing is left to do. */
export function isClosed({ state }: Partial<Milestone>): boolean {
  return state === 'done' || state === 'dropped';
}

/** True if the last day has passed, and something is left to do. */
export function isOverdue(milestone: Partial<Milestone>, day: string): boolean {
  return milestone.due !== undefined && lastDay(milestone.due) < day && !isClosed(milestone);
}
