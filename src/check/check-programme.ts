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

/** Configuration may set the weight of a should or may finding; broken and must stay what they are. */
function reweigh(each: Finding, configured: Readonly<Record<string, Weight>>): Finding {
  const fixed = each.weight === 'broken' || each.weight === 'must';
  return fixed ? each : { ...each, weight: configured[each.code] ?? each.weight };
}

/** In reading order: programme.md, chapters, plans; within a file by place, at one place in the model's order. */
function sortFindings(findings: readonly Finding[], { programme }: Assembled): Finding[] {
  const files = [headName, ...(programme?.chapters.map(({ file }) => file) ?? [])];
  const criteria = [...(programme?.requirements.criteria.keys() ?? [])];
  const keyOf = ({ place, weight, code, id }: Finding) => [
    files.includes(place.file) ? files.indexOf(place.file) : files.length,
    place.file,
    place.start,
    weights.indexOf(weight),
    id === undefined ? -1 : criteria.indexOf(id),
    code,
  ];
  return findings
    .map((each) => ({ each, key: keyOf(each) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ each }) => each);
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
