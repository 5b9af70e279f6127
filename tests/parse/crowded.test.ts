// Paragraphs that the parser would take hours over are told and left out; the text around them is read.

import { expect, it } from 'vitest';
import { parseFile } from '../../src/parse/file.ts';

const read = (text: string) => {
  const { findings, body } = parseFile('1.md', text, []);
  return {
    told: findings.map(({ code, place }) => [code, text.slice(place.start, place.end)]),
    words: body.blocks.map((block) => (block.kind === 'text' ? block.words : 0)),
  };
};
const nested = (count: number) => `${'!['.repeat(count)}x${'](y)'.repeat(count)}`;
const ticks = (count: number) => Array.from({ length: count }, (_, index) => '`'.repeat(index + 1)).join(' ');

it.each([nested(101), nested(20_000), ticks(101), ticks(1_000), '![\n'.repeat(5_000).trimEnd()])(
  'a crowded paragraph is left out (case %#)',
  (crowd) => {
    expect(read(`et to\n\n${crowd}\n\ntre\n`)).toEqual({ told: [['text-too-deep', crowd]], words: [2, 1] });
  },
);

it.each([nested(20), '![x](y) '.repeat(500), ticks(20), '`a` '.repeat(2_000), '[a] ![b] '.repeat(300)])(
  'what is only long is read (case %#)',
  (text) => {
    expect(read(`${text}\n\ntre\n`).told.filter(([code]) => code === 'text-too-deep')).toEqual([]);
  },
);
