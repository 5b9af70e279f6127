// Waivers and declarations that a criterion is not relevant, as programme.md states them.

import { finding, type Finding } from '../finding/finding.ts';
import type { Range } from '../finding/place.ts';
import type { NotApplicable, Waiver } from '../generated/types.ts';
import { rangeAt, type Path } from '../parse/data.ts';
import type { Programme } from '../programme/programme.ts';
import type { Evidence } from './evidence.ts';
import type { Because, Outcome, OutcomeState } from './outcome.ts';

export interface Exception {
  kind: 'waiver' | 'not-applicable';
  /** The id that it names: of a criterion, or of an item for each of its criteria. */
  id: string;
  reason: string;
  owner: string;
  until: string;
  expired: boolean;
  /** Where its end stands, else where the criterion is named. */
  range: Range;
  path: Path;
}

/** What programme.md states about one or more criteria at once. */
export interface StatedException extends Omit<Exception, 'id'> {
  /** The ids that it names, in the order in which they are written. */
  ids: readonly string[];
}

/**
 * Each entry of `not-applicable` and `waivers`, in that order.
 * @param day YYYY-MM-DD; `until` is the last day that a waiver holds
 */
export function statedExceptions({ head, headData }: Programme, day: string): StatedException[] {
  const read = (kind: Exception['kind'], key: 'waivers' | 'not-applicable') => {
    const entries: readonly (Waiver | NotApplicable)[] = head[key] ?? [];
    return entries.map((entry, index): StatedException => {
      const { until = '', owner = '' } = 'until' in entry ? entry : {};
      const named = entry.criterion === undefined ? 'criteria' : 'criterion';
      const path: Path = [key, index, until === '' ? named : 'until'];
      return {
        kind,
        ids: entry.criterion === undefined ? (entry.criteria ?? []) : [entry.criterion],
        reason: entry.reason,
        owner: typeof owner === 'string' ? owner : owner.other,
        until,
        expired: until !== '' && lastDay(until) < day,
        range: rangeAt(headData, path),
        path,
      };
    });
  };
  return [...read('not-applicable', 'not-applicable'), ...read('waiver', 'waivers')];
}

/**
 * What is excepted, by criterion. An item's id stands for each of its criteria, those that are named elsewhere excepted.
 * @param day YYYY-MM-DD; `until` is the last day that a waiver holds
 */
export function exceptionsOf(programme: Programme, day: string): Map<string, Exception> {
  const { requirements } = programme;
  const stated = statedExceptions(programme, day).flatMap(({ ids, ...rest }) => ids.map((id) => ({ ...rest, id })));
  // Of two, the one that still holds counts.
  stated.sort((a, b) => Number(a.expired) - Number(b.expired));
  const exceptions = new Map<string, Exception>();
  const except = (criterion: string, exception: Exception) => {
    if (!exceptions.has(criterion)) exceptions.set(criterion, exception);
  };
  for (const each of stated) if (requirements.criteria.has(each.id)) except(each.id, each);
  for (const each of stated)
    for (const criterion of requirements.items.get(each.id)?.criteria ?? []) except(criterion.id, each);
  return exceptions;
}

/** Waivers that nothing needs any more: each criterion that they are for is answered. */
export function needlessWaivers(
  exceptions: ReadonlyMap<string, Exception>,
  outcomes: ReadonlyMap<string, Outcome>,
  file: string,
): Finding[] {
  const needed = new Set([...exceptions].flatMap(([id, each]) => (outcomes.get(id)?.outcome === 'met' ? [] : [each])));
  return [...new Set(exceptions.values())]
    .filter((each) => each.kind === 'waiver' && !needed.has(each))
    .map(({ id, range, path }) =>
      finding('waiver-needless', 'may', { file, ...range }, { criterion: id }, { id, path }),
    );
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
