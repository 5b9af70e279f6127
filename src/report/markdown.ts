// The report as Markdown for the agenda of a steering group: what is answered, what has to be done first, and what is excepted.

import { dateIn, say } from '../locales/locales.ts';
import { countOutcomes } from '../check/outcome.ts';
import type { Report, ReportProgramme } from './report.ts';
import type { ReporterOptions } from './reporter.ts';
import {
  countedByWeight,
  factsOf,
  firstToDo,
  nameOf,
  outcomesIn,
  placeText,
  titlesOf,
  untilWords,
  verdictOf,
} from './tell.ts';

/** What needs a person comes first. */
const columns = ['missing', 'thin', 'waived', 'met', 'not-applicable'] as const;

export function reportMarkdown(report: Report, { failOn }: Pick<ReporterOptions, 'failOn'>): string {
  const { language, day, programmes } = report;
  const blocks = [
    `# ${say(language, 'report.title')}, ${dateIn(language, day)}`,
    ...programmes.flatMap((programme) => programmeBlocks(programme, report, failOn)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function programmeBlocks(programme: ReportProgramme, report: Report, failOn: ReporterOptions['failOn']): string[] {
  const { language } = report;
  return [
    `## ${escapeMarkdown(nameOf(programme))}`,
    ...(programme.illustrative === true ? [`> **${say(language, 'report.illustrative')}**`] : []),
    paragraph(factsOf(programme, report).join(' · ')),
    `**${escapeMarkdown(verdictOf(programme, language, failOn).words)}**`,
    ...(programme.assembled ? [] : [say(language, 'report.not-assembled')]),
    ...answered(programme, report),
    ...toDo(programme, report, failOn),
    ...excepted(programme, report),
  ];
}

function answered(programme: ReportProgramme, { language }: Report): string[] {
  if (!programme.assembled) return [];
  const countsOf = (outcomes: ReportProgramme['outcomes']) => {
    const counts = countOutcomes(outcomes);
    return columns.map((state) => String(counts[state]));
  };
  return [
    `### ${say(language, 'report.answered')}`,
    table(
      [say(language, 'report.section'), ...columns.map((state) => say(language, `outcome.${state}`))],
      [
        ...programme.sections.map((section) => [
          `${section.number} ${section.title}`,
          ...countsOf(outcomesIn(section, programme)),
        ]),
        [say(language, 'report.in-all'), ...countsOf(programme.outcomes)],
      ],
    ),
    `${say(language, 'site.checklist.met')} ${say(language, 'site.checklist.met-means')}`,
  ];
}

function toDo(programme: ReportProgramme, { language }: Report, failOn: ReporterOptions['failOn']): string[] {
  const title = `### ${say(language, 'report.first-to-do')}`;
  const first = firstToDo(programme, failOn);
  if (first.length === 0) return [title, say(language, 'report.no-findings')];
  const rest = programme.findings.filter((each) => !first.includes(each));
  return [
    title,
    table(
      (['weight', 'found', 'mend', 'place'] as const).map((key) => say(language, `report.${key}`)),
      first.map((each) => [say(language, `weight.${each.weight}`), each.message, each.mend, placeText(each.range)]),
    ),
    ...(rest.length === 0 ? [] : [say(language, 'report.rest', { counts: countedByWeight(rest, language) })]),
  ];
}

/** Waivers, then what is not relevant: declared by the programme, or by a condition of the model. */
function excepted(programme: ReportProgramme, { language }: Report): string[] {
  const declared = programme['not-applicable'].map(({ ids, reason }) => [titlesOf(ids, programme).join(', '), reason]);
  const unasked = programme.outcomes
    .filter(({ outcome, because }) => outcome === 'not-applicable' && because?.kind !== 'declared')
    .map(({ title, why }) => [title, why ?? say(language, 'report.not-asked')]);
  const waived = programme.waivers.map((each) => [
    titlesOf(each.ids, programme).join(', '),
    each.reason,
    each['owner-name'],
    untilWords(each, language),
  ]);
  const part = (title: 'report.waived' | 'report.not-relevant', heads: string[], rows: string[][]) =>
    rows.length === 0 ? [] : [`### ${say(language, title)}`, table(heads, rows)];
  const heads = (['what', 'reason', 'owner', 'until'] as const).map((key) => say(language, `report.${key}`));
  return [
    ...part('report.waived', heads, waived),
    ...part('report.not-relevant', heads.slice(0, 2), [...declared, ...unasked]),
  ];
}

/** A text that begins a line: a day there, such as `22. november`, is no list. */
function paragraph(text: string): string {
  return escapeMarkdown(text).replace(/^(\d+)?([-+=.)])/, '$1\\$2');
}

/** A GFM table of plain texts. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/**
 * A text that Markdown shows as it is, on one line, in a heading or a cell: no emphasis, code, HTML, link, footnote, mathematics or
 * comment, and no address that is made a link by itself.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~&#$!^@]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replace(/\bwww\./gi, (start) => start.replace('.', '\\.'));
}
