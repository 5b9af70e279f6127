// Gives every criterion of a programme its outcome, in the fixed order: not applicable, met, waived, thin, missing.

import type { Finding } from '../finding/finding.ts';
import type { Programme } from '../programme/programme.ts';
import type { Predicate } from '../schema/predicates.ts';
import type { Criterion } from '../schema/requirements.ts';
import { conditionHolds, type Holds } from './conditions.ts';
import { answersOf, judge, type Evidence } from './evidence.ts';
import { exceptionsOf, needlessWaivers, withWaiver } from './exceptions.ts';
import { absence, gap, undecided } from './gap.ts';
import { judgePlans } from './judge-plans.ts';
import type { Because, Outcome, OutcomeState } from './outcome.ts';

/** Outcomes in the model's order, and a finding for every gap. */
export interface Judged {
  outcomes: Map<string, Outcome>;
  findings: Finding[];
}

/** @param day YYYY-MM-DD, for waivers */
export function judgeProgramme(programme: Programme, day: string, predicates: ReadonlyMap<string, Predicate>): Judged {
  const { requirements } = programme;
  const answers = answersOf(programme);
  const exceptions = exceptionsOf(programme, day);
  const findings: Finding[] = [];
  const evidence = new Map<string, Evidence>();
  for (const criterion of requirements.criteria.values())
    if (criterion.item.localPlans === undefined) evidence.set(criterion.id, judge(criterion, answers, predicates));
  const answered = new Set([...evidence].flatMap(([id, { state }]) => (state === 'missing' ? [] : [id])));
  const holds = new Map<string, Holds>(
    [...requirements.conditions.values()].map((condition) => [
      condition.id,
      conditionHolds(condition, programme, answered, predicates),
    ]),
  );

  const outcomes = new Map<string, Outcome>();
  const waiting = new Map<string, Criterion[]>();
  for (const criterion of requirements.criteria.values()) {
    const exception = exceptions.get(criterion.id);
    const set = (outcome: OutcomeState, because: Because | undefined, rest: Partial<Outcome> = {}) =>
      outcomes.set(criterion.id, { criterion, outcome, because, evidence: [], plans: undefined, ...rest });
    const { when } = criterion.source;
    const held = when === undefined ? 'yes' : (holds.get(when) ?? 'no');
    if (held === 'no' && when !== undefined) set('not-applicable', { kind: 'condition', condition: when });
    // Before what is undecided: a criterion that is declared not relevant waits for nothing.
    else if (exception?.kind === 'not-applicable')
      set('not-applicable', { kind: 'declared', reason: exception.reason });
    else if (held === 'undecided' && when !== undefined) {
      set('not-applicable', { kind: 'undecided', condition: when });
      waiting.set(when, [...(waiting.get(when) ?? []), criterion]);
    } else if (criterion.item.localPlans !== undefined) {
      const judged = judgePlans(criterion, programme, exception, predicates, findings);
      set(judged.outcome, judged.because, judged);
    } else {
      const found = evidence.get(criterion.id);
      if (found === undefined) continue;
      const { outcome, because } = withWaiver(found, exception);
      set(outcome, because, { evidence: found.places });
      const absent = absence(criterion, programme);
      if (outcome === 'thin' || outcome === 'missing')
        findings.push(...gap({ criterion, outcome, because, found, absent, exception }, programme));
    }
  }
  findings.push(...undecided(waiting, programme), ...needlessWaivers(exceptions, outcomes, programme.headFile.file));
  return { outcomes, findings };
}
