// Texts as long as a file may be, made to cost much: the check ends with a report. Without the limits each of them would take hours.

import { expect, it } from 'vitest';
import { maxFileBytes } from '../../src/read/programme-folder.ts';
import { head } from '../programme/chapter.ts';
import { checkFiles } from '../support.ts';

const full = (piece: string) => piece.repeat(Math.ceil(maxFileBytes / piece.length)).slice(0, maxFileBytes - 200);
const lines = (line: (index: number) => string) =>
  full(Array.from({ length: 60_000 }, (_, index) => line(index)).join('\n'));
const data = (under: string, rows: string) => `---\nsection: organisation\n${under}\n${rows}\n---\n`;
const rows = (row: (index: number) => string) =>
  Array.from({ length: 4_000 }, (_, index) => `    - ${row(index)}`).join('\n');

/** What of each is told beside the gaps. */
const told: Readonly<Record<string, [text: string, codes: string[]]>> = {
  'emphasis closed by the wrong mark': [full('*a b_ '), ['block-too-crowded']],
  'images in images': [`${full('![')}${'](x)'.repeat(40)}`, ['block-too-crowded']],
  'emphasis in many paragraphs': [full(`${'*a '.repeat(900)}${'b_ '.repeat(900)}\n\n`), ['file-too-crowded']],
  'underlined headings': [full('a\n===\n\n'), ['file-too-crowded']],
  quotes: [full('> a\n\n'), ['file-too-crowded']],
  'lines that a quote takes along': [full('> a\nb\n'), ['block-too-crowded']],
  'lists of ids': [`::covers[${full('a, ')}]`, ['block-too-crowded']],
  'headings with unknown ids': [lines((index) => `# a {#b${index}}\n`), ['file-too-crowded', 'unknown-id']],
  'one word': [full('a'), []],
  'words in capitals': [lines((index) => `A${index.toString(36).toUpperCase()}`), ['block-too-crowded']],
  'rows of one task': [
    data(
      'responsibilities:\n  division:',
      rows((index) => `{task: a, responsible: {other: w${index}}}`),
    ),
    ['tasks-disagree'],
  ],
  'rows with unknown actors': [
    data(
      'transitions:\n  procedures:',
      rows((index) => `{kind: discharge, from: b${index}, to: c${index}, what: d}`),
    ),
    ['unknown-reference'],
  ],
};

it.each(Object.entries(told))('%s', (_, [text, codes]) => {
  const { findings } = checkFiles({ 'programme.md': head(), '2.md': text });
  const found = new Set(findings.filter(({ place }) => place.file === '2.md').map(({ code }) => code));
  expect([...found]).toEqual(expect.arrayContaining(codes));
});
