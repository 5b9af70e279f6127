// Judges what is answered in local plans: whether they exist, and what each of them says.

import { finding, lighter, reaches, type Finding, type FindingCode } from '../finding/finding.ts';
import type { Place } from '../finding/place.ts';
import type { LocalPlan, Programme } from '../programme/programme.ts';
import { firstLineEnd } from '../programme/read-head.ts';
import type { Predicate } from '../schema/predicates.ts';
import type { Criterion, Item } from '../schema/requirements.ts';
import { answersOf, judge, type Evidence } from './evidence.ts';
import { withWaiver, type Exception } from './exceptions.ts';
import { absence, gap } from './gap.ts';
import type { Outcome, PlanOutcome } from './outcome.ts';
import { partiesDue } from './plans-due.ts';

/** Criteria that are answered in local plans: judged for each plan, the programme's outcome is the worst of them. */
export function judgePlans(
  criterion: Criterion,
  programme: Programme,
  exception: Exception | undefined,
  predicates: ReadonlyMap<string, Predicate>,
  findings: Finding[],
): Pick<Outcome, 'outcome' | 'because' | 'plans' | 'evidence'> {
  if (criterion.item.localPlans?.existence === criterion.name)
    return judgeExistence(criterion, criterion.item, programme, exception, findings);
  const partyKinds = answersOf(programme).partyKinds;
  const gaps: Finding[] = [];
  const plans = programme.localPlans.map((plan): PlanOutcome => {
    const found = judge(
      criterion,
      { passages: plan.passages, fields: plan.fields, partyKinds, phasesOf: () => [] },
      predicates,
    );
    const { outcome, because } = withWaiver(found, exception);
    if (outcome === 'thin' || outcome === 'missing')
      gaps.push(...gap({ criterion, outcome, because, found, absent: planStart(plan), exception }, programme));
    return { party: plan.party, outcome, because, evidence: found.places };
  });
  findings.push(...gaps.filter((each) => each.code !== 'waiver-expired'), ...heaviest(gaps, 'waiver-expired'));
  if (plans.length === 0) return { outcome: 'not-applicable', because: { kind: 'no-plans' }, plans, evidence: [] };
  const worst =
    (['missing', 'thin', 'waived', 'met'] as const).find((state) => plans.some(({ outcome }) => outcome === state)) ??
    'met';
  return {
    outcome: worst,
    because: plans.find(({ outcome }) => outcome === worst)?.because,
    plans,
    evidence: plans.flatMap((plan) => plan.evidence),
  };
}

/** A waiver that has ended is one thing to mend, however many plans lack the answer. */
function heaviest(gaps: readonly Finding[], code: FindingCode): Finding[] {
  const such = gaps.filter((each) => each.code === code);
  return such.filter(({ weight }) => such.every((other) => reaches(weight, other.weight))).slice(0, 1);
}

function planStart(plan: LocalPlan): Place {
  return { file: plan.chapter.file, start: 0, end: firstLineEnd(plan.chapter.parsed.text) };
}

/** Whether the plans exist: met when all that are due do, thin when some plans do. */
function judgeExistence(
  criterion: Criterion,
  item: Item,
  programme: Programme,
  exception: Exception | undefined,
  findings: Finding[],
): Pick<Outcome, 'outcome' | 'because' | 'plans' | 'evidence'> {
  const due = partiesDue(programme.head.parties, item);
  const there = new Set(programme.localPlans.map(({ party }) => party));
  const lacking = due.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  const places = programme.localPlans.map((plan) => ({
    kind: 'data' as const,
    file: plan.chapter.file,
    range: planStart(plan),
    anchor: undefined,
    title: plan.chapter.title,
    words: undefined,
  }));
  if (due.length === 0 && there.size === 0)
    return { outcome: 'not-applicable', because: { kind: 'no-plans' }, plans: undefined, evidence: [] };
  const found: Evidence = {
    state: lacking.length === 0 ? 'met' : there.size > 0 ? 'thin' : 'missing',
    because: lacking.length === 0 ? undefined : { kind: 'plans', lacking },
    places,
    misfits: [],
  };
  const { outcome, because } = withWaiver(found, exception);
  const absent = absence(criterion, programme);
  const weight =
    outcome === 'missing' ? criterion.obligation : outcome === 'thin' ? lighter(criterion.obligation) : undefined;
  const names = lacking.map((id) => `local/${id}.md`);
  if (because?.kind === 'waiver' && (outcome === 'missing' || outcome === 'thin'))
    findings.push(...gap({ criterion, outcome, because, found, absent, exception }, programme));
  else if (weight !== undefined)
    findings.push(
      finding(
        'plans-missing',
        weight,
        absent,
        { criterion: criterion.id, files: names, count: lacking.length },
        { id: criterion.id },
      ),
    );
  return { outcome, because, plans: undefined, evidence: places };
}
