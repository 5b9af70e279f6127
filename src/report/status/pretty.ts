// The status of programmes for a person at a terminal.

import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { dateIn, say, type MessageKey } from '../../locales/locales.ts';
import type { Status, StatusProgramme } from './status.ts';
import {
  dayWords,
  factsOf,
  fraction,
  groupsOf,
  lixWords,
  nameOf,
  revisionsIn,
  totalOf,
  urgency,
  waiversIn,
} from './words.ts';

export interface StatusOptions {
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
}

const cellWidth = 7;
/** Of all sections together: three figures on either side. */
const totalWidth = 9;
/** A name that is set in fewer columns than this is no longer readable: the sections then stand below each other. */
const narrowestName = 22;
const barWidth = 10;

interface Paper {
  colours: ReturnType<typeof createColors>;
  width: number;
  /** Breaks a text that stands so many columns in. */
  wrap: (text: string, indent: number) => string;
}

/** The whole status as text, ending in a new line. */
export function statusPretty(status: Status, options: StatusOptions): string {
  const width = Math.max(40, Math.min(options.width, 100));
  const paper: Paper = {
    colours: createColors(options.colour),
    width,
    wrap: (text, indent) => wrapAnsi(text, width - indent, { hard: true }).replaceAll('\n', `\n${' '.repeat(indent)}`),
  };
  const { language } = status;
  const heading = (key: MessageKey) => paper.colours.bold(paper.wrap(say(language, key), 0));
  const parts = [
    [paper.colours.bold(paper.wrap(say(language, 'state.title', { day: dateIn(language, status.day) }), 0))],
    ...groupsOf(status).map((group) => table(group, status, paper)),
    section(heading('report.first'), firstLines(status, paper)),
    section(heading('state.waivers'), waiverLines(status, paper)),
    section(heading('state.revisions'), revisionLines(status, paper)),
    section(heading('state.readability'), readabilityLines(status, paper)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

/** Programmes by sections; where that is too wide, each programme with its sections below it. */
function table(group: readonly StatusProgramme[], { language }: Status, paper: Paper): string[] {
  const { colours, width, wrap } = paper;
  const sections = group[0]?.sections ?? [];
  if (sections.length === 0)
    return group.flatMap((programme) => [wrap(nameOf(programme), 0), `  ${wrap(factsOf(programme, language), 2)}`]);
  const nameWidth = width - cellWidth * sections.length - totalWidth;
  if (nameWidth < narrowestName) return group.flatMap((programme) => stacked(programme, language, paper));
  const numbers = sections.map((_, index) => String(index + 1).padStart(cellWidth)).join('');
  const lines = [colours.dim(' '.repeat(nameWidth) + numbers + say(language, 'state.all').padStart(totalWidth))];
  for (const programme of group) {
    const [first = '', ...more] = wrapAnsi(nameOf(programme), nameWidth - 1, { hard: true }).split('\n');
    const cells = programme.sections.map((each) => paintDone(fraction(each).padStart(cellWidth), each, paper));
    const total = totalOf(programme);
    cells.push(paintDone(fraction(total).padStart(totalWidth), total, paper));
    lines.push(first.padEnd(nameWidth) + cells.join(''), ...more);
    lines.push(`  ${colours.dim(wrap(factsOf(programme, language), 2))}`);
  }
  const legend = sections.map(({ title }, index) => `${index + 1} ${title}`).join(', ');
  return [...lines, '', colours.dim(wrap(say(language, 'state.legend', { legend }), 0))];
}

function stacked(programme: StatusProgramme, language: Status['language'], paper: Paper): string[] {
  const { colours, wrap } = paper;
  return [
    wrap(nameOf(programme), 0),
    `  ${colours.dim(wrap(factsOf(programme, language), 2))}`,
    ...programme.sections.map((each, index) => {
      const bar = '█'
        .repeat(each.asked === 0 ? 0 : Math.round((each.answered / each.asked) * barWidth))
        .padEnd(barWidth, '░');
      const cell = paintDone(fraction(each).padStart(cellWidth), each, paper);
      return `  ${bar}${cell}  ${wrap(`${index + 1} ${each.title}`, barWidth + cellWidth + 4)}`;
    }),
  ];
}

function paintDone(text: string, { answered, asked }: { answered: number; asked: number }, { colours }: Paper): string {
  if (asked === 0) return colours.dim(text);
  return answered === asked ? colours.green(text) : answered === 0 ? colours.red(text) : text;
}

function firstLines({ programmes, language }: Status, { colours, wrap }: Paper): string[] {
  return programmes
    .filter(({ first }) => first.length > 0)
    .flatMap((programme) => [
      `  ${wrap(nameOf(programme), 2)}`,
      ...programme.first.flatMap(({ weight, message, file, line }) => [
        `    ${wrap(`${say(language, `weight.${weight}`)}: ${message}`, 4)}`,
        `    ${colours.dim(`${file}:${line}`)}`,
      ]),
    ]);
}

function waiverLines(status: Status, { colours, wrap }: Paper): string[] {
  const { language } = status;
  return waiversIn(status).flatMap(({ programme, waiver: { ids, owner, until, reason, file, line } }) => {
    const paint =
      until.state === 'past' ? colours.red : until.state === 'soon' ? colours.yellow : (text: string) => text;
    return [
      `  ${paint(urgency(until).padEnd(2))} ${wrap(`${dayWords(until, language)} · ${owner} · ${nameOf(programme)}`, 5)}`,
      `     ${wrap(`${ids.join(', ')}: ${reason}`, 5)}`,
      `     ${colours.dim(`${file}:${line}`)}`,
    ];
  });
}

function revisionLines(status: Status, { colours, wrap }: Paper): string[] {
  return revisionsIn(status).map(({ programme, due }) => {
    const paint = due.state === 'past' ? colours.red : due.state === 'soon' ? colours.yellow : (text: string) => text;
    return `  ${paint(urgency(due).padEnd(2))} ${wrap(`${dayWords(due, status.language)} · ${nameOf(programme)}`, 5)}`;
  });
}

function readabilityLines({ programmes, language }: Status, { colours, wrap }: Paper): string[] {
  const read = programmes.filter(({ readability }) => (readability?.words ?? 0) > 0);
  if (read.length === 0) return [];
  return [
    `  ${colours.dim(wrap(say(language, 'state.lix-means'), 2))}`,
    ...read.flatMap((programme) => {
      const { chapters = [], hardest = [], lix } = programme.readability ?? {};
      return [
        '',
        `  ${wrap(`${nameOf(programme)}: ${lixWords(lix, language)}`, 2)}`,
        ...chapters.map(
          (chapter) => `    ${wrap(`${chapter.file.split('/').at(-1) ?? ''}  ${lixWords(chapter.lix, language)}`, 6)}`,
        ),
        ...(hardest.length === 0 ? [] : [`    ${say(language, 'state.hardest')}`]),
        ...hardest.flatMap(({ file, line, text, lix: own, words }) => [
          `      ${colours.dim(`${file}:${line}`)}`,
          `      ${wrap(`${say(language, 'state.sentence', { lix: Math.round(own), words })} ${shortened(text)}`, 6)}`,
        ]),
      ];
    }),
  ];
}

const longestSentence = 160;

/** A long sentence is cut at a word: its place says where the rest is. */
function shortened(text: string): string {
  if (text.length <= longestSentence) return `»${text}«`;
  return `»${text.slice(0, longestSentence).replace(/\s\S*$/, '')} …«`;
}
