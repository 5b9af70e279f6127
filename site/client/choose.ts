// Counts results by what they can be chosen by, chooses among them, and puts them in order.

import type { SearchFacts } from '../../src/publish/search-record.ts';
import { filterNames, type FilterName, type Query } from './query.ts';

export interface Ranked {
  score: number;
  facts: SearchFacts;
}

/** What answers who does what, when and with whom comes first among results that fit as well; chapters tell more, later. */
const weights: Readonly<Record<string, number>> = {
  transition: 2,
  role: 2,
  programme: 1.5,
  task: 1.5,
  intervention: 1.5,
  level: 1.5,
  chapter: 0.8,
};

/** The best first. */
export function inOrder<Result extends Ranked>(results: readonly Result[]): Result[] {
  const weigh = ({ score, facts }: Result) => score * (weights[facts.kind] ?? 1);
  return results.toSorted((a, b) => weigh(b) - weigh(a));
}

/** Those that have what was chosen. */
export function chosenOf<Result extends Ranked>(results: readonly Result[], chosen: Query['chosen']): Result[] {
  return results.filter(({ facts }) =>
    filterNames.every((name) => chosen[name] === undefined || valuesOf(facts, name).includes(chosen[name])),
  );
}

/** How many results each value would leave, beside what else was chosen; the most first. */
export function countsOf(results: readonly Ranked[], name: FilterName, chosen: Query['chosen']): [string, number][] {
  const { [name]: own, ...others } = chosen;
  const counts = new Map<string, number>(own === undefined ? [] : [[own, 0]]);
  for (const { facts } of chosenOf(results, others))
    for (const value of new Set(valuesOf(facts, name))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b));
}

function valuesOf({ programme, section, roles = [] }: SearchFacts, name: FilterName): readonly string[] {
  if (name === 'role') return roles;
  return [name === 'programme' ? programme : section].filter((each) => each !== undefined);
}
