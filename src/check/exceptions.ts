// Waivers and declarations that a criterion is not relevant, as programme.md states them.

import { rangeAt, type Path } from '../parse/data.ts';
import type { Programme } from '../programme/programme.ts';
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

interface Entry {
  criterion?: string;
  criteria?: string[];
  reason?: string;
  owner?: unknown;
  until?: string;
}

/**
 * What is excepted, by criterion. An item's id stands for each of its criteria, those that are named elsewhere excepted.
 * @param day YYYY-MM-DD; `until` is the last day that a waiver holds
 */
export function exceptionsOf(programme: Programme, day: string): Map<string, Exception> {
  const { head, headData, requirements } = programme;
  const named: { id: string; exception: Exception }[] = [];
  const read = (kind: Exception['kind'], key: 'waivers' | 'not-applicable') => {
    const entries = head[key] as readonly Entry[] | undefined;
    if (!Array.isArray(entries)) return;
    entries.forEach((entry: Entry, index) => {
      if (typeof entry !== 'object' || entry === null) return;
      const ids = entry.criterion === undefined ? (entry.criteria ?? []) : [entry.criterion];
      const at: Path =
        kind === 'waiver' && entry.until !== undefined
          ? [key, index, 'until']
          : [key, index, entry.criterion === undefined ? 'criteria' : 'criterion'];
      const exception: Exception = {
        kind,
        reason: String(entry.reason ?? ''),
        owner: textOf(entry.owner),
        until: String(entry.until ?? ''),
        expired: entry.until !== undefined && lastDay(String(entry.until)) < day,
        range: rangeAt(headData, at),
        path: at,
      };
      if (Array.isArray(ids)) for (const id of ids) named.push({ id: String(id), exception });
    });
  };
  read('not-applicable', 'not-applicable');
  read('waiver', 'waivers');
  const exceptions = new Map<string, Exception>();
  for (const { id, exception } of named)
    if (requirements.criteria.has(id) && !exceptions.has(id)) exceptions.set(id, exception);
  for (const { id, exception } of named)
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

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'other' in value) return String(value.other);
  return value === undefined ? '' : String(value);
}
