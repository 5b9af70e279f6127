// Text with more markup than anybody writes is told and left out, so that the parser never gets more than it can do at once.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parse/file.ts';
import { crowdedText, markupOf, mostInBlock, mostInFile } from '../../src/parse/limit-markup.ts';

const read = (text: string) => {
  const { findings, body } = parseFile('1.md', text, []);
  return {
    told: findings.map(({ code, place }) => [code, text.slice(place.start, place.end)]),
    words: body.blocks.map((block) => (block.kind === 'text' ? block.words : 0)),
  };
};
const nested = (count: number) => `${'!['.repeat(count)}x${'](y)'.repeat(count)}`;
const ticks = (count: number) => Array.from({ length: count }, (_, index) => '`'.repeat(index + 1)).join(' ');

describe('a paragraph with more marks than anybody writes', () => {
  it.each([
    nested(500),
    nested(20_000),
    ticks(70),
    '*a '.repeat(2_000).trimEnd(),
    `${'_'.repeat(1_000)}a${'*'.repeat(1_000)}`,
    '[a]'.repeat(2_500),
    'a\n'.repeat(5_000).trimEnd(),
    Array.from({ length: 130 }, (_, index) => `${'> '.repeat(90)}${index}`).join('\n'),
    `::covers[${'a, '.repeat(500)}b]`,
  ])('is told and left out, and the text around it read (case %#)', (crowd) => {
    expect(read(`et to\n\n${crowd}\n\ntre\n`)).toEqual({ told: [['block-too-crowded', crowd]], words: [2, 1] });
  });
});

it('a file with more markup than anybody writes is read as far as the limit', () => {
  const paragraph = `${'**a** '.repeat(400).trimEnd()}\n\n`;
  const text = `et to\n\n${paragraph.repeat(10)}`;
  const { told, words } = read(text);
  const read8 = Math.floor(mostInFile / markupOf(paragraph));
  expect(told).toEqual([['file-too-crowded', text.slice(7 + read8 * paragraph.length).trimEnd()]]);
  expect(words).toEqual([2, ...Array.from({ length: read8 }, () => 400)]);
});

describe('what is only long', () => {
  it.each([
    nested(20),
    '![x](y) '.repeat(300),
    '`a` '.repeat(900),
    '[a](b.md) ![b](c.png) '.repeat(100),
    `| ${'a | '.repeat(8)}\n|${' - |'.repeat(8)}\n${`| ${'a | '.repeat(8)}\n`.repeat(800)}`,
    '- **a**: b\n'.repeat(400),
    'ord '.repeat(100_000),
    '## a {#consent}\n\nord ord\n\n'.repeat(500),
  ])('is read (case %#)', (text) => {
    const codes = read(`${text}\n\ntre\n`).told.map(([code]) => code);
    expect(codes.filter((code) => code?.includes('too'))).toEqual([]);
  });
});

it('whatever is left to the parser is within the limits', () => {
  const piece = fc.constantFrom(
    '*a ',
    'b_ ',
    '[',
    '](x)',
    '![',
    '`',
    '> ',
    '- ',
    '\n',
    '\n\n',
    '   ',
    '===\n',
    '| ',
    '{#a, ',
    '::covers[',
  );
  const long = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 8_000 }));
  fc.assert(
    fc.property(fc.array(long, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.map(([pieces, times]) => pieces.join('').repeat(times)).join('\n\n');
      const crowded = crowdedText(text, 0);
      const left = crowded.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
      // Blank lines of what is left out stay.
      expect(markupOf(left.replace(/\n\s*\n/g, '\n\n'))).toBeLessThanOrEqual(mostInFile + 2 * mostInBlock);
    }),
    { seed: 20_261_122, numRuns: 60 },
  );
});
