// Holds a programme against its model and profiles: one outcome for every criterion, one finding for every gap.

import { finding, lighter, weights, type Finding, type Obligation, type Weight } from '../finding/finding.ts';
import type { Place } from '../finding/place.ts';
import { valueAt, type Path } from '../parse/data.ts';
import type { Assembled, LocalPlan, Programme } from '../programme/programme.ts';
import { firstLineEnd } from '../programme/read-head.ts';
import type { Predicate } from '../schema/predicates.ts';
import type { Criterion, Item } from '../schema/requirements.ts';
import { checks } from './checks/index.ts';
import { conditionHolds, type Holds } from './conditions.ts';
import { answersOf, judge, type Evidence } from './evidence.ts';
import { exceptionsOf, type Exception } from './exceptions.ts';
import type { Because, Outcome, OutcomeState, PlanOutcome } from './outcome.ts';

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
  const findings = [...assembled.findings];
  let outcomes = new Map<string, Outcome>();
  if (programme !== undefined) {
    const judged = judgeAll(programme, options);
    outcomes = judged.outcomes;
    findings.push(
      ...judged.findings,
      ...checks.flatMap((check) =>
        check
          .run(programme, options)
          .map((fault) => finding(fault.code, fault.weight ?? check.weight, fault.place, fault.args, fault)),
      ),
    );
  }
  return {
    ...assembled,
    outcomes,
    findings: sortFindings(
      findings.map((each) => reweigh(each, options.weights)),
      assembled,
    ),
  };
}

function judgeAll(
  programme: Programme,
  { day, predicates }: CheckOptions,
): { outcomes: Map<string, Outcome>; findings: Finding[] } {
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
    if (held !== 'yes' && when !== undefined) {
      set('not-applicable', { kind: held === 'no' ? 'condition' : 'undecided', condition: when });
      if (held === 'undecided') waiting.set(when, [...(waiting.get(when) ?? []), criterion]);
    } else if (exception?.kind === 'not-applicable')
      set('not-applicable', { kind: 'declared', reason: exception.reason });
    else if (criterion.item.localPlans !== undefined) {
      const judged = judgePlans(criterion, programme, exception, predicates, findings);
      set(judged.outcome, judged.because, judged);
    } else {
      const found = evidence.get(criterion.id);
      if (found === undefined) continue;
      const { outcome, because } = withWaiver(found, exception);
      set(outcome, because, { evidence: found.places });
      if (outcome === 'thin' || outcome === 'missing')
        findings.push(...gap(criterion, outcome, because, found, absence(criterion, programme), exception));
      if (exception !== undefined && outcome === 'met')
        findings.push(
          finding(
            'waiver-needless',
            'may',
            { file: programme.headFile.file, ...exception.range },
            { criterion: criterion.id },
            { id: criterion.id, path: exception.path },
          ),
        );
    }
  }
  findings.push(...undecided(waiting, programme));
  return { outcomes, findings };
}

function withWaiver(
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

/** The finding of a criterion that is thin or missing. An expired waiver is named, at its own place. */
function gap(
  criterion: Criterion,
  outcome: 'thin' | 'missing',
  because: Because | undefined,
  found: Evidence,
  absent: Place,
  exception: Exception | undefined,
): Finding[] {
  const weight: Obligation | undefined = outcome === 'missing' ? criterion.obligation : lighter(criterion.obligation);
  if (weight === undefined) return [];
  const args = { criterion: criterion.id, needed: criterion.words, heading: criterion.name, list: criterion.source.of };
  if (because?.kind === 'waiver' && exception !== undefined)
    return [
      finding(
        'waiver-expired',
        weight,
        { file: 'programme.md', ...exception.range },
        { ...args, until: exception.until, owner: exception.owner },
        { id: criterion.id, path: exception.path },
      ),
    ];
  const [misfit, ...others] = found.misfits;
  if (misfit !== undefined) {
    const place = { file: misfit.file, ...misfit.range };
    const rows = found.misfits.map((row) => row.id ?? String(Number(row.path.at(-1)) + 1));
    const all = because?.kind === 'rows' ? because.rows : found.misfits.length;
    return [
      finding(
        'rows-lacking',
        weight,
        place,
        { ...args, rows, count: found.misfits.length, of: all },
        { id: criterion.id, path: misfit.path, related: others.map((row) => ({ file: row.file, ...row.range })) },
      ),
    ];
  }
  const first = found.places[0];
  const place = first === undefined ? absent : { file: first.file, ...first.range };
  const more = { id: criterion.id };
  if (because?.kind === 'phases')
    return [
      finding(
        outcome === 'missing' ? 'phases-missing' : 'phases-lacking',
        weight,
        place,
        { ...args, phases: because.lacking },
        more,
      ),
    ];
  if (because?.kind === 'prose-only') return [finding('thin-no-data', weight, place, args, more)];
  if (because?.kind === 'words') return [finding('thin', weight, place, { ...args, words: because.words }, more)];
  if (criterion.source.of !== undefined)
    return [finding(criterion.source.some === undefined ? 'missing-list' : 'missing-row', weight, place, args, more)];
  if (criterion.source.evidence === 'field')
    return [
      finding('missing-field', weight, place, { ...args, path: `${criterion.item.name}: ${criterion.name}:` }, more),
    ];
  return [finding('missing-text', weight, place, args, more)];
}

/** The nearest thing that is there: the criterion's or item's heading, the item's key, the `section:` line, line 1 of programme.md. */
function absence(criterion: Criterion, programme: Programme): Place {
  const heading = [criterion.id, criterion.item.id]
    .map((id) => programme.openings.get(id))
    .find((opening) => opening !== undefined);
  if (heading !== undefined) return heading.place;
  const chapter = programme.chapters.find(
    ({ section, sectionRange }) => section === criterion.item.section.id && sectionRange !== undefined,
  );
  if (chapter?.sectionRange) return { file: chapter.file, ...chapter.sectionRange };
  return { file: programme.headFile.file, start: 0, end: firstLineEnd(programme.headFile.text) };
}

/** What nothing decides yet is said once for each thing that conditions read, with the weight of the strongest criterion that waits. */
function undecided(waiting: ReadonlyMap<string, readonly Criterion[]>, programme: Programme): Finding[] {
  const byReading = new Map<string, { criteria: Criterion[]; reads: { programme: string } | { criterion: string } }>();
  for (const [id, criteria] of waiting) {
    const reads = programme.requirements.conditions.get(id)?.reads;
    if (reads === undefined) continue;
    const key = JSON.stringify(reads);
    byReading.set(key, { reads, criteria: [...(byReading.get(key)?.criteria ?? []), ...criteria] });
  }
  return [...byReading.values()].map(({ reads, criteria }) => {
    const weight = weights.find((each) => criteria.some(({ obligation }) => obligation === each)) ?? 'may';
    const ids = criteria.map(({ id }) => id);
    const line1 = { file: programme.headFile.file, start: 0, end: firstLineEnd(programme.headFile.text) };
    if ('programme' in reads) {
      const path: Path = reads.programme.split('.');
      const nearest = [path, path.slice(0, -1)].find(
        (at) => at.length > 0 && valueAt(programme.headData, at) !== undefined,
      );
      const key = nearest && programme.headData.entries.get(String(nearest[0]))?.keyRange;
      return finding(
        'undecided',
        weight,
        key ? { file: programme.headFile.file, ...key } : line1,
        { reads: reads.programme, ids },
        { path },
      );
    }
    const criterion = programme.requirements.criteria.get(reads.criterion);
    return finding(
      'undecided',
      weight,
      criterion === undefined ? line1 : absence(criterion, programme),
      { reads: reads.criterion, ids },
      { id: reads.criterion },
    );
  });
}

/** Criteria that are answered in local plans: judged for each plan, the programme's outcome is the worst of them. */
function judgePlans(
  criterion: Criterion,
  programme: Programme,
  exception: Exception | undefined,
  predicates: ReadonlyMap<string, Predicate>,
  findings: Finding[],
): Pick<Outcome, 'outcome' | 'because' | 'plans' | 'evidence'> {
  if (criterion.item.localPlans?.existence === criterion.name)
    return judgeExistence(criterion, criterion.item, programme, exception, findings);
  const partyKinds = answersOf(programme).partyKinds;
  const plans = programme.localPlans.map((plan): PlanOutcome => {
    const found = judge(
      criterion,
      { passages: plan.passages, fields: plan.fields, partyKinds, phasesOf: () => [] },
      predicates,
    );
    const { outcome, because } = withWaiver(found, exception);
    if (outcome === 'thin' || outcome === 'missing')
      findings.push(...gap(criterion, outcome, because, found, planStart(plan), exception));
    return { party: plan.party, outcome, because, evidence: found.places };
  });
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
  const due = (programme.head.parties ?? []).filter(
    (party) => party['local-plan'] ?? item.localPlans?.due.includes(party.kind) ?? false,
  );
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
  const weight =
    outcome === 'missing' ? criterion.obligation : outcome === 'thin' ? lighter(criterion.obligation) : undefined;
  const names = lacking.map((id) => `local/${id}.md`);
  if (weight !== undefined) {
    const place =
      because?.kind === 'waiver' && exception
        ? { file: programme.headFile.file, ...exception.range }
        : absence(criterion, programme);
    findings.push(
      finding(
        'plans-missing',
        weight,
        place,
        { criterion: criterion.id, files: names, count: lacking.length },
        { id: criterion.id },
      ),
    );
  }
  return { outcome, because, plans: undefined, evidence: places };
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
  const order = ['programme.md', ...(programme?.chapters.map(({ file }) => file) ?? [])];
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
