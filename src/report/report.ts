// The report of a run as one plain value: what every reporter starts from, and what `--format json` prints.

import { positionAt, type Place, type Position } from '../finding/place.ts';
import { weights, type Finding, type Obligation, type Weight } from '../finding/finding.ts';
import type { Checked } from '../check/check-programme.ts';
import { countOutcomes, type Because, type Counts, type EvidencePlace, type OutcomeState } from '../check/outcome.ts';
import type { Language } from '../locales/locales.ts';
import { clean, describeFinding } from './describe.ts';

/** Version of the report's form. */
export const reportVersion = 1;

export interface ReportRange {
  file: string;
  start: Position;
  end: Position;
}

export interface ReportFinding {
  code: Finding['code'];
  args: Finding['args'];
  weight: Weight;
  id?: string;
  path?: readonly (string | number)[];
  range: ReportRange;
  related?: ReportRange[];
  message: string;
  mend: string;
  basis?: string;
}

export interface ReportEvidence {
  kind: EvidencePlace['kind'];
  range: ReportRange;
  anchor?: string;
}

export interface ReportOutcome {
  id: string;
  obligation: Obligation;
  outcome: OutcomeState;
  because?: Because;
  evidence: ReportEvidence[];
  plans?: { party: string; outcome: OutcomeState; because?: Because; evidence: ReportEvidence[] }[];
}

export interface ReportTotals {
  outcomes: Counts;
  findings: Record<Weight, number>;
}

export interface ReportProgramme {
  id: string;
  path: string;
  /** False when it could not be read as a whole: then there are no outcomes. */
  assembled: boolean;
  title?: string;
  status?: string;
  model?: string;
  profiles?: string[];
  outcomes: ReportOutcome[];
  findings: ReportFinding[];
  totals: ReportTotals;
}

export interface Report {
  version: typeof reportVersion;
  day: string;
  language: Language;
  programmes: ReportProgramme[];
  totals: ReportTotals;
}

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
    id: programme?.id ?? checked.name,
    path,
    assembled: programme !== undefined,
    ...(programme === undefined
      ? {}
      : {
          title: clean(programme.head.title),
          status: programme.head.status,
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
  const totals: ReportTotals = { outcomes: countOutcomes([]), findings: countWeights([]) };
  for (const { outcomes, findings } of all) {
    for (const state of Object.keys(outcomes) as OutcomeState[]) totals.outcomes[state] += outcomes[state];
    for (const weight of weights) totals.findings[weight] += findings[weight];
  }
  return totals;
}
