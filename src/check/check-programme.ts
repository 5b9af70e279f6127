// Holds a programme against its model and profiles: one outcome for every criterion, one finding for every gap.

import { finding, weights, type Finding, type Weight } from '../finding/finding.ts';
import type { Assembled, Programme } from '../programme/programme.ts';
import { headName } from '../read/programme-folder.ts';
import type { Predicate } from '../schema/predicates.ts';
import type { Check } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { judgeProgramme } from './judge-programme.ts';
import type { Outcome } from './outcome.ts';

export interface CheckOptions {
  /** YYYY-MM-DD: the one day of the run. */
  day: string;
  predicates: ReadonlyMap<string, Predicate>;
  /** Weights that the repository's configuration sets, by code. */
  weights: Readonly<Record<string, Weight>>;
}

/** A programme with what the check says of it. */
export interface Checked extends Assembled {
  /** In the model's order; empty when the programme could not be assembled. */
  outcomes: Map<string, Outcome>;
}

/** Checks an assembled programme. Changes nothing. */
export function checkProgramme(assembled: Assembled, options: CheckOptions): Checked {
  const { programme } = assembled;
  const judged = programme && judgeProgramme(programme, options.day, options.predicates);
  const faults = programme === undefined ? [] : checks.flatMap((check) => runCheck(check, programme, options.day));
  const findings = [...assembled.findings, ...(judged?.findings ?? []), ...faults].map((each) =>
    reweigh(each, options.weights),
  );
  return {
    ...assembled,
    outcomes: judged?.outcomes ?? new Map<string, Outcome>(),
    findings: sortFindings(findings, assembled),
  };
}

function runCheck(check: Check, programme: Programme, day: string): Finding[] {
  return check
    .run(programme, { day })
    .map((fault) => finding(fault.code, fault.weight ?? check.weight, fault.place, fault.args, fault));
}

/** Configuration may raise any weight and lower a should or may. */
function reweigh(each: Finding, configured: Readonly<Record<string, Weight>>): Finding {
  const wanted = configured[each.code];
  if (wanted === undefined) return each;
  const heavier = weights.indexOf(wanted) < weights.indexOf(each.weight);
  return heavier || each.weight === 'should' || each.weight === 'may' ? { ...each, weight: wanted } : each;
}

/** In reading order: programme.md, chapters, plans; within a file by place. The same input gives the same order. */
function sortFindings(findings: readonly Finding[], { programme }: Assembled): Finding[] {
  const order = [headName, ...(programme?.chapters.map(({ file }) => file) ?? [])];
  const rank = (file: string) => (order.includes(file) ? order.indexOf(file) : order.length);
  return [...findings].sort(
    (a, b) =>
      rank(a.place.file) - rank(b.place.file) ||
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      a.place.start - b.place.start ||
      weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) ||
      ((a.id ?? '') < (b.id ?? '') ? -1 : 1),
  );
}
