// The report of a run as one plain value: what every reporter starts from, and what `--format json` prints.

import { positionAt, type Place } from '../finding/place.ts';
import { weights, type Finding, type Weight } from '../finding/finding.ts';
import type { Checked } from '../check/check-programme.ts';
import { statedExceptions } from '../check/exceptions.ts';
import { countOutcomes, itemState, outcomeStates, type Because, type EvidencePlace } from '../check/outcome.ts';
import type * as Form from '../generated/types.ts';
import type { Language } from '../locales/locales.ts';
import type { Programme } from '../programme/programme.ts';
import { explainBecause, ownerName, partyName } from './because.ts';
import { clean, describeBasis, describeFinding } from './describe.ts';

/** Version of the report's form. */
export const reportVersion = 1;

/** The form of schema/report.schema.json: what readers of the report rely on. */
export type Fixed<T> = T extends object ? { readonly [Key in keyof T]: Fixed<T[Key]> } : T;

export type Report = Fixed<Form.Report>;
export type ReportProgramme = Fixed<Form.ReportProgramme>;
export type ReportFinding = Fixed<Form.ReportFinding>;
export type ReportOutcome = Fixed<Form.ReportOutcome>;
export type ReportWaiver = Fixed<Form.ReportWaiver>;
type ReportSection = Fixed<Form.ReportSection>;
type ReportEvidence = Fixed<Form.ReportEvidence>;
export type ReportRange = Fixed<Form.ReportRange>;
type ReportTotals = Fixed<Form.ReportTotals>;

/** How a programme's folder is written in places: relative to where the command runs. */
export type ShowPath = (absolute: string) => string;

/** Joins what was checked on one day into a report. Files are shown as `showPath` writes their programme's folder. */
export function createReport(
  programmes: readonly Checked[],
  day: string,
  language: Language,
  showPath: ShowPath,
): Report {
  const reported = programmes.map((checked) => reportProgramme(checked, day, language, showPath));
  return {
    version: reportVersion,
    day,
    language,
    programmes: reported,
    totals: addTotals(reported.map(({ totals }) => totals)),
  };
}

function reportProgramme(checked: Checked, day: string, language: Language, showPath: ShowPath): ReportProgramme {
  const { programme } = checked;
  const path = showPath(checked.path);
  const range = (place: Place): ReportRange => {
    const lines = checked.lines.get(place.file) ?? [0];
    return {
      file: clean(path === '' ? place.file : `${path}/${place.file}`),
      start: positionAt(lines, place.start),
      end: positionAt(lines, place.end),
    };
  };
  const evidence = (each: EvidencePlace): ReportEvidence => ({
    kind: each.kind,
    range: range({ file: each.file, ...each.range }),
    ...(each.anchor === undefined ? {} : { anchor: each.anchor }),
  });
  const because = (each: Because | undefined) =>
    each === undefined || programme === undefined
      ? {}
      : { because: each, why: clean(explainBecause(each, programme, language)) };
  const findings = checked.findings.map((each): ReportFinding => {
    const words = describeFinding(
      namingOwner(each, programme),
      language,
      programme?.requirements,
      checked.language ?? language,
    );
    return {
      code: each.code,
      args: each.args,
      weight: each.weight,
      ...(each.id === undefined ? {} : { id: each.id }),
      ...(each.path === undefined ? {} : { path: each.path }),
      range: range(each.place),
      ...(each.related === undefined ? {} : { related: each.related.map(range) }),
      message: words.found,
      mend: words.mend,
      ...(words.basis === undefined ? {} : { basis: words.basis }),
    };
  });
  return {
    id: programme?.id ?? clean(checked.name),
    path,
    assembled: programme !== undefined,
    ...(programme === undefined
      ? {}
      : {
          title: clean(programme.head.title),
          language: programme.head.language,
          illustrative: programme.head.illustrative === true,
          status: programme.head.status,
          model: programme.head.model,
          profiles: programme.requirements.profiles.map(({ id }) => id),
        }),
    sections: programme === undefined ? [] : sectionsOf(programme, checked, language),
    ...exceptionsIn(programme, day, range),
    outcomes: [...checked.outcomes.values()].map((outcome) => ({
      id: outcome.criterion.id,
      title: clean(outcome.criterion.title[language]),
      text: clean(outcome.criterion.source.text[language]),
      guidance: clean(outcome.criterion.source.guidance[language]),
      basis: clean(describeBasis(outcome.criterion, language)),
      obligation: outcome.criterion.obligation,
      outcome: outcome.outcome,
      ...because(outcome.because),
      evidence: outcome.evidence.map(evidence),
      ...(outcome.plans === undefined
        ? {}
        : {
            plans: outcome.plans.map((plan) => ({
              party: plan.party,
              'party-name': clean(programme === undefined ? plan.party : partyName(plan.party, programme)),
              outcome: plan.outcome,
              ...because(plan.because),
              evidence: plan.evidence.map(evidence),
            })),
          }),
    })),
    findings,
    totals: { outcomes: countOutcomes(checked.outcomes.values()), findings: countWeights(checked.findings) },
  };
}

/** In words the owner of a waiver is called by name; the finding itself keeps the id. */
function namingOwner(each: Finding, programme: Programme | undefined): Finding {
  const { owner } = each.args;
  if (typeof owner !== 'string' || programme === undefined) return each;
  return { ...each, args: { ...each.args, owner: ownerName(owner, programme) } };
}

/** The model's sections with how their items stand. */
function sectionsOf({ requirements }: Programme, { outcomes }: Checked, language: Language): ReportSection[] {
  return requirements.sections.map(({ id, number, title, items }) => ({
    id,
    number,
    title: clean(title[language]),
    items: items.map((item) => ({
      id: item.id,
      title: clean(item.title[language]),
      state: itemState(item.criteria.flatMap((criterion) => outcomes.get(criterion.id) ?? [])),
    })),
  }));
}

/** What programme.md excepts, entry by entry: also what is answered meanwhile, and what has ended. */
function exceptionsIn(
  programme: Programme | undefined,
  day: string,
  range: (place: Place) => ReportRange,
): Pick<ReportProgramme, 'waivers' | 'not-applicable'> {
  if (programme === undefined) return { waivers: [], 'not-applicable': [] };
  const stated = statedExceptions(programme, day).map((each) => ({
    ...each,
    range: range({ file: programme.headFile.file, ...each.range }),
  }));
  return {
    waivers: stated
      .filter(({ kind }) => kind === 'waiver')
      .map(({ ids, reason, owner, until, expired, range: at }) => ({
        ids,
        reason: clean(reason),
        owner: clean(owner),
        'owner-name': clean(ownerName(owner, programme)),
        until,
        expired,
        range: at,
      })),
    'not-applicable': stated
      .filter(({ kind }) => kind === 'not-applicable')
      .map(({ ids, reason, range: at }) => ({ ids, reason: clean(reason), range: at })),
  };
}

/** How many findings have each weight. */
export function countWeights(findings: Iterable<{ weight: Weight }>): Record<Weight, number> {
  const counts: Record<Weight, number> = { broken: 0, must: 0, should: 0, may: 0 };
  for (const { weight } of findings) counts[weight] += 1;
  return counts;
}

function addTotals(all: readonly ReportTotals[]): ReportTotals {
  const totals = { outcomes: countOutcomes([]), findings: countWeights([]) };
  for (const { outcomes, findings } of all) {
    for (const state of outcomeStates) totals.outcomes[state] += outcomes[state];
    for (const weight of weights) totals.findings[weight] += findings[weight];
  }
  return totals;
}
