// How far programmes are, on one day: each section, what to do first, what ends soon, and how they read.

import type { Checked } from '../../check/check-programme.ts';
import { soon } from '../../check/checks/waiver-ends-soon.ts';
import { lastDay } from '../../check/exceptions.ts';
import { weights } from '../../finding/finding.ts';
import { positionAt } from '../../finding/place.ts';
import type * as Form from '../../generated/types.ts';
import type { Language } from '../../locales/locales.ts';
import { rangeAt } from '../../parse/data.ts';
import type { ParsedFile } from '../../parse/file.ts';
import type { Programme } from '../../programme/programme.ts';
import { clean } from '../describe.ts';
import { createReport, type Fixed, type ReportProgramme, type ShowPath } from '../report.ts';
import { fewestWords, lixOf, type Sentence } from './lix.ts';
import { proseOf } from './prose.ts';

/** The form of schema/status.schema.json. */
export type Status = Fixed<Form.StatusReport>;
export type StatusProgramme = Fixed<Form.StatusProgramme>;
export type StatusDeadline = Fixed<Form.StatusDeadline>;
export type StatusSentence = Fixed<Form.StatusSentence>;
type StatusReadability = Fixed<Form.StatusReadability>;

const mostFirst = 3;
const mostHardest = 3;
/** A short sentence of long words is no hard one. */
const fewestInSentence = 10;

/** Files are shown as `showPath` writes their programme's folder. */
export function createStatus(checked: readonly Checked[], day: string, language: Language, showPath: ShowPath): Status {
  const report = createReport(checked, day, language, showPath);
  return {
    version: 1,
    day,
    language,
    programmes: report.programmes.map((reported, index) => programmeStatus(reported, checked[index], day, language)),
  };
}

function programmeStatus(
  reported: ReportProgramme,
  checked: Checked | undefined,
  day: string,
  language: Language,
): StatusProgramme {
  const { id, path, assembled, findings, totals } = reported;
  const programme = checked?.programme;
  const show = (file: string) => clean(path === '' ? file : `${path}/${file}`);
  const heaviest = [...findings].sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
  const base = {
    id,
    path,
    assembled,
    sections: programme === undefined ? [] : sectionsOf(programme, reported, language),
    findings: totals.findings,
    first: heaviest.slice(0, mostFirst).map(({ code, weight, message, mend, range }) => {
      return { code, weight, message, mend, file: range.file, line: range.start.line };
    }),
    waivers: programme === undefined ? [] : waiversOf(programme, day, show),
  };
  if (programme === undefined) return base;
  const { title, status, version, model, 'next-revision': revision } = programme.head;
  return {
    ...base,
    title: clean(title),
    status,
    ...(version === undefined ? {} : { version: clean(version) }),
    model,
    ...(reported.illustrative === true ? { illustrative: true } : {}),
    ...(revision === undefined ? {} : { 'next-revision': deadline(revision, day) }),
    readability: readabilityOf(programme, show),
  };
}

/** Of what must or should be answered and applies: how much is answered, and how much is waived. */
function sectionsOf(
  programme: Programme,
  { outcomes }: ReportProgramme,
  language: Language,
): StatusProgramme['sections'] {
  return programme.requirements.sections.map(({ id, title }) => {
    const asked = outcomes.filter(
      (each) => each.id.startsWith(`${id}.`) && each.obligation !== 'may' && each.outcome !== 'not-applicable',
    );
    const count = (state: string) => asked.filter(({ outcome }) => outcome === state).length;
    return { id, title: clean(title[language]), asked: asked.length, answered: count('met'), waived: count('waived') };
  });
}

function waiversOf(programme: Programme, day: string, show: (file: string) => string): StatusProgramme['waivers'] {
  const { head, headData, headFile } = programme;
  return (head.waivers ?? [])
    .map((waiver, index) => {
      const { start } = rangeAt(headData, ['waivers', index, 'until']);
      const owner = typeof waiver.owner === 'string' ? waiver.owner : waiver.owner.other;
      return {
        ids: waiver.criterion === undefined ? (waiver.criteria ?? []) : [waiver.criterion],
        reason: clean(waiver.reason),
        owner: clean(head.parties.find(({ id }) => id === owner)?.name ?? owner),
        until: deadline(waiver.until, day),
        file: show(headFile.file),
        line: positionAt(headFile.lines, start).line,
      };
    })
    .sort((a, b) => a.until['days-left'] - b.until['days-left']);
}

/** @param date a year, a month or a day: its last day is what counts */
function deadline(date: string, day: string): StatusDeadline {
  const left = Math.round((Date.parse(`${lastDay(date)}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);
  return { date, 'days-left': left, state: left < 0 ? 'past' : left <= soon ? 'soon' : 'later' };
}

function readabilityOf(programme: Programme, show: (file: string) => string): StatusReadability {
  const { head, headFile, chapters, localPlans } = programme;
  const files: { parsed: ParsedFile; title: string }[] = [
    { parsed: headFile, title: head.title },
    ...chapters,
    ...localPlans.map(({ chapter }) => chapter),
  ];
  const read = files
    .map(({ parsed, title }) => ({ title, file: parsed.file, sentences: proseOf(parsed, head.language) }))
    .filter(({ sentences }) => sentences.length > 0);
  const all = read.flatMap(({ sentences }) => sentences);
  return {
    ...measured(all),
    chapters: read.map(({ title, file, sentences }) => ({
      file: show(file),
      title: clean(title),
      ...measured(sentences),
      hardest: hardest(sentences, show),
    })),
    hardest: hardest(all, show),
  };
}

function measured(sentences: readonly Sentence[]): { lix?: number; words: number; sentences: number } {
  const words = sentences.reduce((sum, each) => sum + each.words, 0);
  const lix = words < fewestWords ? undefined : lixOf(sentences);
  return { ...(lix === undefined ? {} : { lix: rounded(lix) }), words, sentences: sentences.length };
}

function hardest(sentences: readonly Sentence[], show: (file: string) => string): StatusSentence[] {
  return sentences
    .filter(({ words }) => words >= fewestInSentence)
    .map(({ text, file, line, words, long }) => {
      return { file: show(file), line, text: clean(text), words, lix: rounded(lixOf([{ words, long }]) ?? 0) };
    })
    .sort((a, b) => b.lix - a.lix)
    .slice(0, mostHardest);
}

/** One decimal: more would claim more than the number means. */
function rounded(lix: number): number {
  return Math.round(lix * 10) / 10;
}
