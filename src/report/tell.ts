// What the reports that people read say alike: facts, verdict, where to begin, and what is excepted.

import { reaches, weights, type FindingCode, type Weight } from '../finding/finding.ts';
import { dateIn, isMessageKey, say, type Language } from '../locales/locales.ts';
import { barOf } from './bar.ts';
import type { Report, ReportFinding, ReportOutcome, ReportProgramme, ReportRange, ReportWaiver } from './report.ts';

/** How many are named where only the first are. */
const fewFirst = 5;

/** Title of a programme; its folder's name when it could not be read. */
export function nameOf(programme: ReportProgramme): string {
  return programme.title ?? programme.id;
}

/** Status, model, profiles and day, each in words. */
export function factsOf(programme: ReportProgramme, { language, day }: Report): string[] {
  const status = `status.${programme.status ?? ''}`;
  return [
    ...(isMessageKey(status) ? [say(language, status)] : []),
    ...(programme.model === undefined ? [] : [programme.model]),
    ...(programme.profiles ?? []),
    dateIn(language, day),
  ];
}

/** Findings counted by weight, such as "2 skal, 1 bør". */
export function countedByWeight(findings: readonly ReportFinding[], language: Language): string {
  return weights
    .map((weight) => ({ weight, count: findings.filter((each) => each.weight === weight).length }))
    .filter(({ count }) => count > 0)
    .map(({ weight, count }) => `${count} ${say(language, `weight.${weight}`)}`)
    .join(', ');
}

/** Whether the programme is below its bar, and that in words. */
export function verdictOf(
  programme: ReportProgramme,
  language: Language,
  failOn: Weight | undefined,
): { below: boolean; words: string } {
  const bar = failOn ?? barOf(programme.status);
  const above = programme.findings.filter(({ weight }) => reaches(weight, bar));
  const counts = countedByWeight(above, language);
  const key = `status.${programme.status ?? ''}`;
  // A programme that cannot be read as a whole has no status that we know.
  if (!isMessageKey(key)) return { below: false, words: say(language, 'report.exit-fail-unread', { counts }) };
  const status = say(language, key);
  return above.length === 0
    ? { below: true, words: say(language, 'report.exit-ok', { status }) }
    : { below: false, words: say(language, 'report.exit-fail', { status, counts }) };
}

/** The heaviest first, those of one weight in reading order. */
export function byWeight(findings: readonly ReportFinding[]): ReportFinding[] {
  return findings.toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
}

/** Something is pointed to that is not there: often only because the place that should hold it cannot be read. */
const mayFollow: ReadonlySet<string> = new Set<FindingCode>([
  'unknown-reference',
  'unknown-row',
  'chapter-missing',
  'link-dead',
  'anchor-dead',
]);

/** The few findings to begin with: the heaviest, each message once, causes before what may follow from them. */
export function fewToBeginWith({ findings }: ReportProgramme): ReportFinding[] {
  const rank = ({ weight, code }: ReportFinding) => weights.indexOf(weight) * 2 + (mayFollow.has(code) ? 1 : 0);
  const first = new Map<string, ReportFinding>();
  for (const each of findings) if (!first.has(each.message)) first.set(each.message, each);
  return [...first.values()].sort((a, b) => rank(a) - rank(b)).slice(0, fewFirst);
}

/** What has to be done first: all that is broken, a must or at the bar; where nothing is, the heaviest few. */
export function firstToDo(programme: ReportProgramme, failOn: Weight | undefined): ReportFinding[] {
  const heavy = programme.findings.filter(
    ({ weight }) => reaches(weight, 'must') || (failOn !== undefined && reaches(weight, failOn)),
  );
  return heavy.length === 0 ? fewToBeginWith(programme) : byWeight(heavy);
}

/** `file:line:column`. */
export function placeText({ file, start }: ReportRange): string {
  return `${file}:${start.line}:${start.column}`;
}

/** Titles of criteria and items, in the order of their ids; an id that nothing has stands for itself. */
export function titlesOf(ids: readonly string[], programme: ReportProgramme): string[] {
  const items = programme.sections.flatMap((section) => section.items);
  return ids.map((id) => [...programme.outcomes, ...items].find((each) => each.id === id)?.title ?? id);
}

/** The end of a waiver in words; that it is over, if it is. */
export function untilWords({ until, expired }: ReportWaiver, language: Language): string {
  const date = dateIn(language, until);
  return expired ? say(language, 'report.ended', { date }) : date;
}

/** A waiver as one text: reason, owner, end. */
export function waiverWords(waiver: ReportWaiver, language: Language): string {
  const blanks = { reason: waiver.reason, owner: waiver['owner-name'], until: untilWords(waiver, language) };
  return say(language, 'report.waiver', blanks);
}

/** What is waived, and what is declared not relevant, each as one text after the titles of what it is about. */
export function exceptionsIn(programme: ReportProgramme, language: Language): { waived: string[]; declared: string[] } {
  const about = (ids: readonly string[], words: string) => `${titlesOf(ids, programme).join(', ')}: ${words}`;
  return {
    waived: programme.waivers.map((each) => about(each.ids, waiverWords(each, language))),
    declared: programme['not-applicable'].map(({ ids, reason }) => about(ids, reason)),
  };
}

/** The criteria of a section. */
export function outcomesIn(section: { id: string }, programme: ReportProgramme): ReportOutcome[] {
  return programme.outcomes.filter(({ id }) => id.startsWith(`${section.id}.`));
}
