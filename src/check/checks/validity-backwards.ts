// Finds programmes whose validity ends before it starts.

import { lastDay } from '../exceptions.ts';
import { headFault, headPlace } from '../head-fault.ts';
import type { Check } from './check.ts';

export const validityBackwards: Check = {
  id: 'validity-backwards',
  weight: 'must',
  run(programme) {
    const { 'valid-from': from, 'valid-to': to } = programme.head;
    if (from === undefined || to === undefined || lastDay(to) >= firstDay(from)) return [];
    return [
      headFault('validity-backwards', programme, ['valid-to'], { from, to }, [headPlace(programme, ['valid-from'])]),
    ];
  },
};

/** The first day of a year, month or day, as YYYY-MM-DD. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
