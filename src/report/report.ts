// The report of a run as one plain value: what every reporter starts from, and what `--format json` prints.

import { positionAt, type Place } from '../finding/place.ts';
import { weights, type Weight } from '../finding/finding.ts';
import type { Checked } from '../check/check-programme.ts';
import { countOutcomes, outcomeStates, type Because, type EvidencePlace } from '../check/outcome.ts';
import type * as Form from '../generated/types.ts';
import type { Language } from '../locales/locales.ts';
import { clean, describeFinding } from './describe.ts';

/** Version of the report's form. */
export const reportVersion = 1;

/** The form of schema/report.schema.json: what readers of the report rely on. */
type Fixed<T> = T extends object ? { readonly [Key in keyof T]: Fixed<T[Key]> } : T;

export type Report = Fixed<Form.Report>;
export type ReportProgramme = Fixed<Form.ReportProgramme>;
export type ReportFinding = Fixed<Form.ReportFinding>;
type ReportEvidence = Fixed<Form.ReportEvidence>;
type ReportRange = Fixed<Form.ReportRange>;
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
  const reported = programmes.map((checked) => reportProgramme(checked, language, showPath));
  return {
    version: reportVersion,
    day,
    language,
    programmes: reported,
    totals: addTotals(reported.map(({ totals }) => totals)),
  };
}

function reportProgramme(checked: Checked, language: Language, showPath: ShowPath): ReportProgramme {
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
  const because = (each: Because | undefined) => (each === undefined ? {} : { because: each });
  const findings = checked.findings.map((each): ReportFinding => {
    const words = describeFinding(each, language, programme?.requirements);
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
          status: programme.head.status,
          ...(programme.head.illustrative === true ? { illustrative: true } : {}),
          model: programme.head.model,
          profiles: programme.requirements.profiles.map(({ id }) => id),
        }),
    outcomes: [...checked.outcomes.values()].map((outcome) => ({
      id: outcome.criterion.id,
      obligation: outcome.criterion.obligation,
      outcome: outcome.outcome,
      ...because(outcome.because),
      evidence: outcome.evidence.map(evidence),
      ...(outcome.plans === undefined
        ? {}
        : {
            plans: outcome.plans.map((plan) => ({
              party: plan.party,
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
