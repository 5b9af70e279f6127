// The report for a person at a terminal.

import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { reaches, weights, type Weight } from '../finding/finding.ts';
import { type Counts, type OutcomeState } from '../check/outcome.ts';
import { dateIn, isMessageKey, say, type Language } from '../locales/locales.ts';
import { barOf } from './bar.ts';
import type { Report, ReportFinding, ReportProgramme } from './report.ts';

export interface PrettyOptions {
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
  /** Shows findings of every weight; else those of weight must and above. */
  all: boolean;
  /** Findings, summary, or both. */
  parts: 'both' | 'findings' | 'summary';
  failOn: Weight | undefined;
  /** Number and title of each section, by programme: the report itself knows ids only. */
  sections: ReadonlyMap<string, readonly { id: string; title: string }[]>;
}

type Colours = ReturnType<typeof createColors>;
type Paint = (text: string) => string;
/** Breaks a text that stands so many columns in; further lines are indented as far. */
type Wrap = (text: string, indent: number) => string;

const barWidth = 20;
/** The order in which a bar is filled: what is done first, what is missing last. */
const barOrder = ['met', 'waived', 'thin', 'missing'] as const satisfies readonly OutcomeState[];
const barMark: Readonly<Record<(typeof barOrder)[number], string>> = { met: '█', waived: '▓', thin: '▒', missing: '░' };
const mostFirst = 5;

/** The whole report as text, ending in a new line. */
export function reportPretty(report: Report, options: PrettyOptions): string {
  const colours = createColors(options.colour);
  return report.programmes
    .map((programme) => programmeText(programme, report, options, colours))
    .filter((text) => text !== '')
    .join('\n');
}

function programmeText(programme: ReportProgramme, report: Report, options: PrettyOptions, colours: Colours): string {
  const { language } = report;
  const width = Math.max(40, Math.min(options.width, 100));
  const wrap: Wrap = (text, indent) =>
    wrapAnsi(text, width - indent, { hard: true }).replaceAll('\n', `\n${' '.repeat(indent)}`);
  const lines: string[] = [];
  if (options.parts !== 'findings')
    lines.push(
      colours.bold(wrap(programme.title ?? programme.id, 0)),
      colours.dim(wrap(facts(programme, report), 0)),
      '',
    );
  if (options.parts !== 'summary') {
    const shown = programme.findings.filter(({ weight }) => options.all || reaches(weight, 'must'));
    for (const each of shown) lines.push(...findingLines(each, language, colours, wrap), '');
  }
  if (options.parts === 'findings') return lines.length === 0 ? '' : `${lines.slice(0, -1).join('\n')}\n`;
  if (!programme.assembled) lines.push(wrap(say(language, 'report.not-assembled'), 0), '');
  if (programme.findings.length === 0) lines.push(say(language, 'report.no-findings'), '');
  const sections = options.sections.get(programme.path) ?? [];
  if (!options.all) lines.push(...hiddenLines(programme, sections, language, wrap));
  lines.push(...firstLines(programme, language, colours, wrap));
  if (programme.assembled) lines.push(...sectionLines(programme, sections, language, colours, wrap));
  lines.push(verdict(programme, language, options.failOn, colours, wrap));
  return `${lines.join('\n')}\n`;
}

function facts(programme: ReportProgramme, report: Report): string {
  const status = `status.${programme.status ?? ''}`;
  return [
    isMessageKey(status) ? say(report.language, status) : undefined,
    programme.illustrative === true ? say(report.language, 'report.illustrative') : undefined,
    programme.model,
    ...(programme.profiles ?? []),
    dateIn(report.language, report.day),
  ]
    .filter((each) => each !== undefined)
    .join(' · ');
}

/** The place alone on its line, so that a terminal can open it; then weight and message; then the id. */
function findingLines(each: ReportFinding, language: Language, colours: Colours, wrap: Wrap): string[] {
  const word = say(language, `weight.${each.weight}`);
  const widest = Math.max(...weights.map((weight) => say(language, `weight.${weight}`).length));
  const indent = widest + 3;
  const message = wrap(`${each.message} ${colours.dim(each.mend)}`, indent);
  const after = [each.id, each.basis].filter((part) => part !== undefined).join('  ·  ');
  return [
    placeOf(each),
    `  ${paintWeight(each.weight, colours)(word.padEnd(widest))} ${message}`,
    ...(after === '' ? [] : [' '.repeat(indent) + colours.dim(wrap(after, indent))]),
  ];
}

function placeOf({ range }: ReportFinding): string {
  return `${range.file}:${range.start.line}:${range.start.column}`;
}

function paintWeight(weight: Weight, colours: Colours): Paint {
  const paints: Readonly<Record<Weight, Paint>> = {
    broken: (text) => colours.bold(colours.red(text)),
    must: colours.red,
    should: colours.yellow,
    may: colours.dim,
  };
  return paints[weight];
}

function counted(findings: readonly ReportFinding[], language: Language): string {
  return weights
    .map((weight) => ({ weight, count: findings.filter((each) => each.weight === weight).length }))
    .filter(({ count }) => count > 0)
    .map(({ weight, count }) => `${count} ${say(language, `weight.${weight}`)}`)
    .join(', ');
}

/** What is not shown, counted by section. */
function hiddenLines(
  programme: ReportProgramme,
  sections: readonly { id: string; title: string }[],
  language: Language,
  wrap: Wrap,
): string[] {
  const hidden = programme.findings.filter(({ weight }) => !reaches(weight, 'must'));
  if (hidden.length === 0) return [];
  const sectionOf = (each: ReportFinding) =>
    sections.find(({ id }) => each.id?.startsWith(`${id}.`))?.title ?? say(language, 'report.whole');
  const groups = [...sections.map(({ title }) => title), say(language, 'report.whole')]
    .map((title) => ({ title, findings: hidden.filter((each) => sectionOf(each) === title) }))
    .filter(({ findings }) => findings.length > 0);
  return [
    wrap(say(language, 'report.hidden', { counts: counted(hidden, language) }), 0),
    ...groups.map(({ title, findings }) => {
      const blanks = { section: title, counts: counted(findings, language) };
      return `  ${wrap(say(language, 'report.hidden-at', blanks), 2)}`;
    }),
    '',
  ];
}

/** The heaviest findings by name, so that the last screen says where to begin. */
function firstLines(programme: ReportProgramme, language: Language, colours: Colours, wrap: Wrap): string[] {
  const first = [...programme.findings]
    .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))
    .slice(0, mostFirst);
  if (first.length === 0) return [];
  return [
    colours.bold(say(language, 'report.first')),
    ...first.flatMap((each, index) => [
      `  ${index + 1}. ${wrap(each.message, 5)}`,
      `     ${colours.dim(placeOf(each))}`,
    ]),
    '',
  ];
}

function sectionLines(
  programme: ReportProgramme,
  sections: readonly { id: string; title: string }[],
  language: Language,
  colours: Colours,
  wrap: Wrap,
): string[] {
  const lines = [colours.bold(say(language, 'report.state'))];
  sections.forEach(({ id, title }, index) => {
    const counts: Counts = { 'not-applicable': 0, met: 0, waived: 0, thin: 0, missing: 0 };
    for (const outcome of programme.outcomes) if (outcome.id.startsWith(`${id}.`)) counts[outcome.outcome] += 1;
    const words = (['met', 'thin', 'missing', 'waived', 'not-applicable'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) => `${counts[state]} ${say(language, `outcome.${state}`)}`);
    const indent = barWidth + 6;
    lines.push(
      `  ${wrap(`${index + 1} ${title}`, 4)}`,
      `    ${barText(counts, colours)}  ${wrap(words.join(', '), indent)}`,
    );
  });
  return [...lines, ''];
}

function barText(counts: Counts, colours: Colours): string {
  const total = barOrder.reduce((sum, state) => sum + counts[state], 0);
  if (total === 0) return ' '.repeat(barWidth);
  const paint: Readonly<Record<(typeof barOrder)[number], Paint>> = {
    met: colours.green,
    waived: colours.magenta,
    thin: colours.yellow,
    missing: colours.red,
  };
  let done = 0;
  let drawn = 0;
  return barOrder
    .map((state) => {
      done += counts[state];
      const until = Math.round((done / total) * barWidth);
      const part = barMark[state].repeat(until - drawn);
      drawn = until;
      return paint[state](part);
    })
    .join('');
}

function verdict(
  programme: ReportProgramme,
  language: Language,
  failOn: Weight | undefined,
  colours: Colours,
  wrap: Wrap,
): string {
  const bar = failOn ?? barOf(programme.status);
  const above = programme.findings.filter(({ weight }) => reaches(weight, bar));
  const counts = counted(above, language);
  const key = `status.${programme.status ?? ''}`;
  // A programme that cannot be read as a whole has no status that we know.
  if (!isMessageKey(key)) return colours.red(wrap(say(language, 'report.exit-fail-unread', { counts }), 0));
  const status = say(language, key);
  if (above.length === 0) return colours.green(wrap(say(language, 'report.exit-ok', { status }), 0));
  return colours.red(wrap(say(language, 'report.exit-fail', { status, counts }), 0));
}
