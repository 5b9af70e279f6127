// The status of programmes as Markdown, for a meeting's papers or a page of a wiki.

import { dateIn, say } from '../../locales/locales.ts';
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

/** The whole status as Markdown, ending in a new line. */
export function statusMarkdown(status: Status): string {
  const { language } = status;
  const parts = [
    [`# ${say(language, 'state.title', { day: dateIn(language, status.day) })}`],
    ...groupsOf(status).map((group) => table(group, status)),
    part(
      say(language, 'report.first'),
      status.programmes.flatMap((programme) =>
        programme.first.map(
          ({ weight, message, file, line }) =>
            `- ${text(nameOf(programme))}: ${say(language, `weight.${weight}`)}. ${text(message)} ${code(`${file}:${line}`)}`,
        ),
      ),
    ),
    part(
      say(language, 'state.waivers'),
      waiversIn(status).map(
        ({ programme, waiver: { ids, owner, until, reason, file, line } }) =>
          `- ${marked(urgency(until), dayWords(until, language))} · ${text(owner)} · ${text(nameOf(programme))}: ${ids.map(code).join(', ')}. ${text(reason)} ${code(`${file}:${line}`)}`,
      ),
    ),
    part(
      say(language, 'state.revisions'),
      revisionsIn(status).map(
        ({ programme, due }) => `- ${marked(urgency(due), dayWords(due, language))} · ${text(nameOf(programme))}`,
      ),
    ),
    ...readability(status),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines];
}

function table(group: readonly StatusProgramme[], { language }: Status): string[] {
  const sections = group[0]?.sections ?? [];
  const head = [
    say(language, 'state.programme'),
    say(language, 'state.state'),
    ...sections.map(({ title }, index) => `${index + 1} ${title}`),
    say(language, 'state.all'),
  ];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(head.map(text)),
    row(head.map((_, index) => (index < 2 ? '---' : '--:'))),
    ...group.map((programme) =>
      row([
        text(nameOf(programme)),
        text(factsOf(programme, language)),
        ...[...programme.sections, totalOf(programme)].map(fraction),
      ]),
    ),
    '',
    say(language, 'state.numbers'),
  ];
}

function readability({ programmes, language }: Status): string[][] {
  const read = programmes.filter(({ readability: each }) => (each?.words ?? 0) > 0);
  if (read.length === 0) return [];
  return [
    [`## ${say(language, 'state.readability')}`, '', say(language, 'state.lix-means')],
    ...read.map((programme) => {
      const { chapters = [], hardest = [], lix } = programme.readability ?? {};
      return [
        `### ${text(nameOf(programme))}: ${lixWords(lix, language)}`,
        '',
        ...chapters.map((chapter) => `- ${code(chapter.file)}: ${lixWords(chapter.lix, language)}`),
        ...(hardest.length === 0 ? [] : ['', say(language, 'state.hardest'), '']),
        ...hardest.map(
          ({ file, line, text: sentence, lix: own, words }) =>
            `- ${code(`${file}:${line}`)} ${say(language, 'state.sentence', { lix: Math.round(own), words })} ${text(sentence)}`,
        ),
      ];
    }),
  ];
}

function marked(mark: string, words: string): string {
  return mark === '' ? words : `**${mark}** ${words}`;
}

/** Words of a stranger as text: nothing in them is read as Markdown or HTML. */
function text(words: string): string {
  return words.replace(/[\\`*_{}[\]<>|#&~!]/g, '\\$&').replace(/\s+/g, ' ');
}

function code(words: string): string {
  return `\`${words.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
