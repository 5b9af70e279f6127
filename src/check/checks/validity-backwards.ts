// Finds programmes whose validity ends before it starts.

import { lastDay } from '../exceptions.ts';
import { headFault, headPlace } from '../head-fault.ts';
import type { Check } from './check.ts';

export const validityBackwards: Check = {
  id: 'validity-backwards',
  weight: 'must',
  run(programme) {
    const { 'valid-from': start, 'valid-to': end } = programme.head;
    if (start === undefined || end === undefined || lastDay(end) >= firstDay(start)) return [];
    return [
      headFault('validity-backwards', programme, ['valid-to'], { start, end }, [headPlace(programme, ['valid-from'])]),
    ];
  },
};

/** The first day of a year, month or day, as YYYY-MM-DD. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
