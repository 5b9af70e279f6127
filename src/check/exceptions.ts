// Waivers and declarations that a criterion is not relevant, as programme.md states them.

import type { NotApplicable, Waiver } from '../generated/types.ts';
import { rangeAt, type Path } from '../parse/data.ts';
import type { Programme } from '../programme/programme.ts';
import type { Evidence } from './evidence.ts';
import type { Because, OutcomeState } from './outcome.ts';
import type { Range } from '../finding/place.ts';

export interface Exception {
  kind: 'waiver' | 'not-applicable';
  reason: string;
  owner: string;
  until: string;
  expired: boolean;
  /** Where its end stands, else where the criterion is named. */
  range: Range;
  path: Path;
}

/**
 * What is excepted, by criterion. An item's id stands for each of its criteria, those that are named elsewhere excepted.
 * @param day YYYY-MM-DD; `until` is the last day that a waiver holds
 */
export function exceptionsOf(programme: Programme, day: string): Map<string, Exception> {
  const { head, headData, requirements } = programme;
  const stated: { id: string; exception: Exception }[] = [];
  const read = (kind: Exception['kind'], key: 'waivers' | 'not-applicable') => {
    const entries: readonly (Waiver | NotApplicable)[] = head[key] ?? [];
    entries.forEach((entry, index) => {
      const { until = '', owner = '' } = 'until' in entry ? entry : {};
      const named = entry.criterion === undefined ? 'criteria' : 'criterion';
      const path: Path = [key, index, until === '' ? named : 'until'];
      const exception: Exception = {
        kind,
        reason: entry.reason,
        owner: typeof owner === 'string' ? owner : owner.other,
        until,
        expired: until !== '' && lastDay(until) < day,
        range: rangeAt(headData, path),
        path,
      };
      const ids = entry.criterion === undefined ? (entry.criteria ?? []) : [entry.criterion];
      for (const id of ids) stated.push({ id, exception });
    });
  };
  read('not-applicable', 'not-applicable');
  read('waiver', 'waivers');
  const exceptions = new Map<string, Exception>();
  for (const { id, exception } of stated)
    if (requirements.criteria.has(id) && !exceptions.has(id)) exceptions.set(id, exception);
  for (const { id, exception } of stated)
    for (const criterion of requirements.items.get(id)?.criteria ?? [])
      if (!exceptions.has(criterion.id)) exceptions.set(criterion.id, exception);
  return exceptions;
}

/** The last day of a year, month or day, as YYYY-MM-DD. */
export function lastDay(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  if (/^\d{4}-\d{2}$/.test(date))
    return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10);
  return date;
}

/** The outcome of what was found when a waiver is taken into account. */
export function withWaiver(
  found: Evidence,
  exception: Exception | undefined,
): { outcome: OutcomeState; because: Because | undefined } {
  if (found.state === 'met' || exception?.kind !== 'waiver') return { outcome: found.state, because: found.because };
  const because: Because = {
    kind: 'waiver',
    reason: exception.reason,
    owner: exception.owner,
    until: exception.until,
    expired: exception.expired,
  };
  return { outcome: exception.expired ? found.state : 'waived', because };
}
