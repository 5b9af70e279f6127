// Announces waivers that end within sixty days, so that the parties can decide in time.

import { lastDay } from '../exceptions.ts';
import { headFault } from '../head-fault.ts';
import type { Check, Fault } from './check.ts';

/** Days ahead: time for one meeting of a steering group. */
export const soon = 60;

export const waiverEndsSoon: Check = {
  id: 'waiver-ends-soon',
  weight: 'may',
  run: (programme, { day }) =>
    (programme.head.waivers ?? []).flatMap(({ criterion, criteria, until }, index): Fault[] => {
      const left = daysBetween(day, lastDay(until));
      if (left < 0 || left > soon) return [];
      const ids = criterion === undefined ? (criteria ?? []) : [criterion];
      return [headFault('waiver-ends-soon', programme, ['waivers', index, 'until'], { criteria: ids, until, left })];
    }),
};

/** Days from one day to another, both YYYY-MM-DD. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
