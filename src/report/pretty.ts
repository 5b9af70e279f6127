// The report for a person at a terminal.

import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { reaches, weights, type Weight } from '../finding/finding.ts';
import { type Counts, type OutcomeState } from '../check/outcome.ts';
import { say, type Language } from '../locales/locales.ts';
import type { Report, ReportFinding, ReportProgramme } from './report.ts';
import type { ReporterOptions } from './reporter.ts';
import {
  countedByWeight,
  factsOf,
  fewToBeginWith,
  nameOf,
  outcomesIn,
  placeText,
  titlesOf,
  verdictOf,
  waiverWords,
} from './tell.ts';

type Colours = ReturnType<typeof createColors>;
type Paint = (text: string) => string;
/** Breaks a text that stands so many columns in; further lines are indented as far. */
type Wrap = (text: string, indent: number) => string;

const barWidth = 20;
/** The order in which a bar is filled: what is done first, what is missing last. */
const barOrder = ['met', 'waived', 'thin', 'missing'] as const satisfies readonly OutcomeState[];
const barMark: Readonly<Record<(typeof barOrder)[number], string>> = { met: '█', waived: '▓', thin: '▒', missing: '░' };

/** The whole report as text, ending in a new line. */
export function reportPretty(report: Report, options: ReporterOptions): string {
  const colours = createColors(options.colour);
  return report.programmes
    .map((programme) => programmeText(programme, report, options, colours))
    .filter((text) => text !== '')
    .join('\n');
}

function programmeText(programme: ReportProgramme, report: Report, options: ReporterOptions, colours: Colours): string {
  const { language } = report;
  const width = Math.max(40, Math.min(options.width, 100));
  const wrap: Wrap = (text, indent) =>
    wrapAnsi(text, width - indent, { hard: true }).replaceAll('\n', `\n${' '.repeat(indent)}`);
  const lines: string[] = [];
  if (options.parts !== 'findings')
    lines.push(
      colours.bold(wrap(nameOf(programme), 0)),
      ...(programme.illustrative === true ? [wrap(say(language, 'report.illustrative'), 0)] : []),
      colours.dim(wrap(factsOf(programme, report).join(' · '), 0)),
      '',
    );
  if (options.parts !== 'summary') {
    const shown = programme.findings.filter(({ weight }) => options.all || reaches(weight, 'must'));
    for (const each of shown) lines.push(...findingLines(each, language, colours, wrap), '');
  }
  if (options.parts === 'findings') return lines.length === 0 ? '' : `${lines.slice(0, -1).join('\n')}\n`;
  if (!programme.assembled) lines.push(wrap(say(language, 'report.not-assembled'), 0), '');
  if (programme.findings.length === 0) lines.push(say(language, 'report.no-findings'), '');
  if (!options.all) lines.push(...hiddenLines(programme, language, wrap));
  lines.push(...firstLines(programme, language, colours, wrap));
  if (programme.assembled) lines.push(...sectionLines(programme, language, colours, wrap));
  lines.push(...exceptionLines(programme, language, colours, wrap));
  const { below, words } = verdictOf(programme, language, options.failOn);
  lines.push((below ? colours.green : colours.red)(wrap(words, 0)));
  return `${lines.join('\n')}\n`;
}

/** The place alone on its line, so that a terminal can open it; then weight and message; then the id. */
function findingLines(each: ReportFinding, language: Language, colours: Colours, wrap: Wrap): string[] {
  const word = say(language, `weight.${each.weight}`);
  const widest = Math.max(...weights.map((weight) => say(language, `weight.${weight}`).length));
  const indent = widest + 3;
  const message = wrap(`${each.message} ${colours.dim(each.mend)}`, indent);
  const after = [each.id, each.basis].filter((part) => part !== undefined).join('  ·  ');
  return [
    placeText(each.range),
    `  ${paintWeight(each.weight, colours)(word.padEnd(widest))} ${message}`,
    ...(after === '' ? [] : [' '.repeat(indent) + colours.dim(wrap(after, indent))]),
  ];
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

/** What is not shown, counted by section. */
function hiddenLines(programme: ReportProgramme, language: Language, wrap: Wrap): string[] {
  const { sections } = programme;
  const hidden = programme.findings.filter(({ weight }) => !reaches(weight, 'must'));
  if (hidden.length === 0) return [];
  const sectionOf = (each: ReportFinding) =>
    sections.find(({ id }) => each.id?.startsWith(`${id}.`))?.title ?? say(language, 'report.whole');
  const groups = [...sections.map(({ title }) => title), say(language, 'report.whole')]
    .map((title) => ({ title, findings: hidden.filter((each) => sectionOf(each) === title) }))
    .filter(({ findings }) => findings.length > 0);
  return [
    wrap(say(language, 'report.hidden', { counts: countedByWeight(hidden, language) }), 0),
    ...groups.map(({ title, findings }) => {
      const blanks = { section: title, counts: countedByWeight(findings, language) };
      return `  ${wrap(say(language, 'report.hidden-at', blanks), 2)}`;
    }),
    '',
  ];
}

/** The heaviest findings by name, each once and causes before what may follow from them, so that the last screen says where to begin. */
function firstLines(programme: ReportProgramme, language: Language, colours: Colours, wrap: Wrap): string[] {
  const first = fewToBeginWith(programme);
  if (first.length === 0) return [];
  return [
    colours.bold(say(language, 'report.first')),
    ...first.flatMap((each, index) => [
      `  ${index + 1}. ${wrap(each.message, 5)}`,
      `     ${colours.dim(placeText(each.range))}`,
    ]),
    '',
  ];
}

function sectionLines(programme: ReportProgramme, language: Language, colours: Colours, wrap: Wrap): string[] {
  const lines = [colours.bold(say(language, 'report.state'))];
  for (const section of programme.sections) {
    const counts: Counts = { 'not-applicable': 0, met: 0, waived: 0, thin: 0, missing: 0 };
    for (const { outcome } of outcomesIn(section, programme)) counts[outcome] += 1;
    const words = (['met', 'thin', 'missing', 'waived', 'not-applicable'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) => `${counts[state]} ${say(language, `outcome.${state}`)}`);
    const indent = barWidth + 6;
    lines.push(
      `  ${wrap(`${section.number} ${section.title}`, 4)}`,
      `    ${barText(counts, colours)}  ${wrap(words.join(', '), indent)}`,
    );
  }
  return [...lines, ''];
}

/** What is waived, with reason, owner and end; what is declared not relevant, with reason. */
function exceptionLines(programme: ReportProgramme, language: Language, colours: Colours, wrap: Wrap): string[] {
  const waived = programme.waivers.map((each) => ({ ids: each.ids, words: waiverWords(each, language) }));
  const declared = programme['not-applicable'].map(({ ids, reason }) => ({ ids, words: reason }));
  const list = (title: string, entries: typeof waived) =>
    entries.length === 0
      ? []
      : [
          colours.bold(title),
          ...entries.flatMap(({ ids, words }) => [
            `  ${wrap(titlesOf(ids, programme).join(', '), 4)}`,
            `    ${colours.dim(wrap(words, 4))}`,
          ]),
          '',
        ];
  return [...list(say(language, 'report.waived'), waived), ...list(say(language, 'report.declared'), declared)];
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
