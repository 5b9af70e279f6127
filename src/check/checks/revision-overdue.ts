// Finds programmes in use whose day of revision has passed.

import type { ProgrammeHead } from '../../generated/types.ts';
import { lastDay } from '../exceptions.ts';
import { headFault } from '../head-fault.ts';
import type { Check } from './check.ts';

export const revisionOverdue: Check = {
  id: 'revision-overdue',
  weight: 'should',
  run(programme, { day }) {
    if (!isOverdue(programme.head, day)) return [];
    return [headFault('revision-overdue', programme, ['next-revision'], { due: programme.head['next-revision'] })];
  },
};

/** True for a programme in use that should have been revised before that day. */
export function isOverdue({ status, 'next-revision': date }: ProgrammeHead, day: string): boolean {
  return status === 'in-force' && date !== undefined && lastDay(date) < day;
}
