// Markdown: whatever a text holds, it is read back as that text, in the heading or cell where it was put.

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { escapeMarkdown, reportMarkdown } from '../../src/report/markdown.ts';
import { everyOutcome, hostileText, options, withHostileTexts } from './reports.ts';

/** What a report is made of: anything else was made by a text that was not escaped. */
const expected = ['root', 'heading', 'paragraph', 'text', 'strong', 'blockquote', 'table', 'tableRow', 'tableCell'];

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}

const outline = (markdown: string) =>
  nodesIn(parseMarkdown(markdown))
    .filter(({ type }) => type !== 'text')
    .map(({ type }) => type);

const da = await everyOutcome('da');

describe('the agenda', () => {
  it('has a heading for each programme and each of its parts, in order', () => {
    const headings = nodesIn(parseMarkdown(reportMarkdown(da, options))).filter((node) => node.type === 'heading');
    expect(headings.map((node) => `${node.depth} ${toString(node)}`)).toEqual([
      '1 Status for forløbsprogrammer, 22. november 2026',
      '2 Alle udfald: æble | pære',
      '3 Hvad der er besvaret',
      '3 Det skal gøres først',
      '3 Aftalt undtaget',
      '3 Ikke relevant',
      '2 ulaeselig',
      '3 Det skal gøres først',
    ]);
  });

  it('is made of headings, paragraphs and tables only', () => {
    expect(outline(reportMarkdown(da, options)).filter((type) => !expected.includes(type))).toEqual([]);
  });

  it('names first what is broken, a must, or at the bar that was asked for', () => {
    const told = (failOn: 'should' | undefined) => {
      const tables = nodesIn(parseMarkdown(reportMarkdown(da, { failOn }))).filter((node) => node.type === 'table');
      return tables[1]?.children.slice(1).map((row) => toString(row.children[0]));
    };
    expect(told(undefined)).toEqual(['fejl', 'skal', 'skal']);
    expect(told('should')).toEqual(['fejl', 'skal', 'skal', 'bør', 'bør', 'bør']);
  });
});

describe('hostile texts', () => {
  it('make nothing of the report another thing', () => {
    const hostile = reportMarkdown(withHostileTexts(da), options);
    expect(outline(hostile)).toEqual(outline(reportMarkdown(da, options)));
    expect(toString(parseMarkdown(hostile))).toContain(hostileText.trim());
    // Addresses that a reader of Markdown makes links of by themselves.
    expect(hostile).not.toMatch(/[^\\]:\/\/|www\.|[^\\]@/);
  });

  it('are read back from a cell and from a heading, whatever they are', () => {
    const shown = (text: string) => text.replace(/\s+/g, ' ').trim();
    const marks = fc.string({
      unit: fc.constantFrom(...Array.from('|\\`*_{}[]()<>#+-=.!~&:;@^$%"\'/1a \n\t')),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'grapheme' })), (text) => {
        fc.pre(!text.includes('\u0000') && shown(text) !== '');
        const tree = parseMarkdown(
          `## ${escapeMarkdown(text)}\n\n| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | b |\n`,
        );
        const [heading, table] = tree.children;
        expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'table']);
        expect(heading && toString(heading)).toBe(shown(text));
        const cells = table?.type === 'table' ? table.children[1]?.children.map((cell) => toString(cell)) : [];
        expect(cells).toEqual([shown(text), 'b']);
      }),
      { numRuns: 500 },
    );
  });
});
