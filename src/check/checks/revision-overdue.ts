// Finds programmes in use whose day of revision has passed.

import { lastDay } from '../exceptions.ts';
import { headFault } from '../head-fault.ts';
import type { Check } from './check.ts';

export const revisionOverdue: Check = {
  id: 'revision-overdue',
  weight: 'should',
  run(programme, { day }) {
    const { 'next-revision': date, status } = programme.head;
    if (status !== 'in-force' || date === undefined || lastDay(date) >= day) return [];
    return [headFault('revision-overdue', programme, ['next-revision'], { due: date })];
  },
};
