// Where a programme answers what is explained: outcome, places, reasons, and what is found about it.

import type { Outcome, OutcomeState } from '../../check/outcome.ts';
import { say, type Language } from '../../locales/locales.ts';
import type { Programme } from '../../programme/programme.ts';
import { explainBecause } from '../because.ts';
import type { ReportFinding, ReportProgramme } from '../report.ts';
import type { ExplanationLine, ExplanationPart } from './explanation.ts';

/** A programme as it was checked, with its report. */
export interface Answering {
  programme: Programme;
  outcomes: ReadonlyMap<string, Outcome>;
  report: ReportProgramme;
}

/** What the programme says to one criterion. */
export function criterionInProgramme(id: string, answering: Answering, language: Language): ExplanationPart {
  const { programme, outcomes, report } = answering;
  const outcome = outcomes.get(id);
  const reported = report.outcomes.find((each) => each.id === id);
  const lines: ExplanationLine[] = [];
  if (outcome === undefined) lines.push({ text: say(language, 'explain.not-asked-here') });
  else {
    const why = outcome.because === undefined ? '' : ` ${explainBecause(outcome.because, programme, language)}`;
    lines.push({ text: `${sentence(say(language, `outcome.${outcome.outcome}`))}${why}` });
    lines.push(...placesOf(reported?.evidence ?? []));
    for (const plan of reported?.plans ?? []) {
      const name = programme.head.parties.find((party) => party.id === plan.party)?.name ?? plan.party;
      lines.push({ term: name, text: say(language, `outcome.${plan.outcome}`) }, ...placesOf(plan.evidence));
    }
  }
  return { title: titleOf(answering, language), lines: [...lines, ...findingLines(report, (each) => each === id)] };
}

/** What the programme says to the criteria below an id, in one line each. */
export function manyInProgramme(ids: readonly string[], answering: Answering, language: Language): ExplanationPart {
  const states = ids.flatMap((id) => answering.outcomes.get(id)?.outcome ?? []);
  const counts = (['met', 'waived', 'thin', 'missing', 'not-applicable'] as const satisfies readonly OutcomeState[])
    .map((state) => ({ state, count: states.filter((each) => each === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${say(language, `outcome.${state}`)}`);
  const text = counts.length === 0 ? say(language, 'explain.not-asked-here') : counts.join(', ');
  return { title: titleOf(answering, language), lines: [{ text }] };
}

/** The passages that stand below an id, for what has no outcome of its own. */
export function passagesInProgramme(id: string, answering: Answering, language: Language): ExplanationPart {
  const { programme, report } = answering;
  const passages = programme.passages.filter((each) => each.id === id || each.id.startsWith(`${id}.`));
  const words = passages.reduce((sum, each) => sum + each.words, 0);
  const shown = report.outcomes
    .flatMap(({ evidence }) => evidence)
    .filter(({ range, anchor }) => passages.some((each) => each.anchor === anchor && range.file.endsWith(each.file)));
  const lines: ExplanationLine[] =
    passages.length === 0
      ? [{ text: say(language, 'explain.nothing-here') }]
      : [{ text: say(language, 'explain.words-here', { words }) }, ...placesOf(shown)];
  return { title: titleOf(answering, language), lines };
}

function titleOf({ programme }: Answering, language: Language): string {
  return say(language, 'explain.in-programme', { title: programme.head.title });
}

function placesOf(evidence: ReportProgramme['outcomes'][number]['evidence']): ExplanationLine[] {
  const places = evidence.map(({ range }) => `${range.file}:${range.start.line}:${range.start.column}`);
  return [...new Set(places)].map((place) => ({ place }));
}

function findingLines(report: ReportProgramme, isAbout: (id: string) => boolean): ExplanationLine[] {
  const about = (each: ReportFinding) => each.id !== undefined && isAbout(each.id);
  return report.findings
    .filter(about)
    .flatMap(({ range, message, mend }) => [
      { place: `${range.file}:${range.start.line}:${range.start.column}` },
      { text: `${message} ${mend}` },
    ]);
}

/** A word as a sentence of its own. */
function sentence(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}.`;
}
