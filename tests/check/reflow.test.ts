// How a text is wrapped and in which order keys stand is the planner's own: it changes no outcome and no finding.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Paragraph, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, it } from 'vitest';
import { checkProgramme, type Checked } from '../../src/check/check-programme.ts';
import type { Data, DataMap } from '../../src/parse/data.ts';
import { parseFile } from '../../src/parse/file.ts';
import { assemble } from '../../src/programme/assemble.ts';
import { readProgrammeFolder } from '../../src/read/programme-folder.ts';
import { day, projectRoot, schema } from '../support.ts';

const programmes = readdirSync(join(projectRoot, 'programmes')).map((name) => join(projectRoot, 'programmes', name));

type Random = () => number;
type Edit = { start: number; end: number; text: string };

/** Numbers from 0 to 1 that a seed decides: a linear congruence is random enough to shuffle by. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Joins and breaks the lines of paragraphs at random, never where a line would begin to mean something else. */
function reflowed(root: Root, text: string, random: Random): Edit[] {
  const edits: Edit[] = [];
  visitParents(root, 'paragraph', (node: Paragraph, ancestors) => {
    if (ancestors.length > 1) return;
    const start = node.position?.start.offset ?? 0;
    const source = text.slice(start, node.position?.end.offset);
    if (/ {2}\n|\\\n|`|\]\(|^::|\{/m.test(source)) return;
    for (const { index, 0: gap } of source.matchAll(/ (?=\p{L})|(?<=\p{L})\n(?=\p{L})/gu))
      edits.push({ start: start + index, end: start + index + gap.length, text: random() < 0.2 ? '\n' : ' ' });
  });
  return edits;
}

/** Puts the keys of maps in another order. Only maps in block style, whose entries are whole lines. */
function reordered(head: DataMap | undefined, text: string, random: Random): string | undefined {
  const maps: DataMap[] = [];
  const walk = (data: Data): void => {
    if (data.kind === 'map') {
      maps.push(data);
      for (const { value } of data.entries.values()) walk(value);
    } else if (data.kind === 'list') data.items.forEach(walk);
  };
  if (head !== undefined) walk(head);
  // The lists that are joined over chapters keep their order: it is what readers see.
  const whole = maps.filter((map) => {
    const entries = [...map.entries.values()];
    return (
      entries.length > 1 &&
      entries.slice(1).every(({ keyRange }) => /(?:^|\n)[ ]*$/.test(text.slice(0, keyRange.start)))
    );
  });
  const map = whole[Math.floor(random() * whole.length)];
  if (map === undefined) return undefined;
  const entries = [...map.entries.values()];
  const column = (at: number) => at - (text.lastIndexOf('\n', at - 1) + 1);
  const end = endOf(text, entries[0]?.keyRange.start ?? 0, column(entries[0]?.keyRange.start ?? 0));
  const starts = entries.map(({ keyRange }) => keyRange.start);
  const pieces = starts.map((start, index) => text.slice(start, starts[index + 1] ?? end).replace(/\s+$/, ''));
  const order = pieces.map((piece) => ({ piece, key: random() })).sort((a, b) => a.key - b.key);
  const indent = `\n${' '.repeat(column(starts[0] ?? 0))}`;
  return `${text.slice(0, starts[0])}${order.map(({ piece }) => piece).join(indent)}\n${text.slice(end)}`;
}

/** The end of the lines that belong to a map whose keys stand in that column. */
function endOf(text: string, start: number, column: number): number {
  let at = text.indexOf('\n', start) + 1;
  while (at > 0 && at < text.length) {
    const line = /^[^\n]*/.exec(text.slice(at))?.[0] ?? '';
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && (indent < column || line.startsWith('---'))) break;
    if (line.trim() !== '' && indent === column && line[column] === '-') break;
    at += line.length + 1;
  }
  return at;
}

function check(path: string, changed: ReadonlyMap<string, string>): Checked {
  const folder = readProgrammeFolder(path);
  const texts = new Map([...folder.texts].map(([file, text]) => [file, changed.get(file) ?? text]));
  const options = { day, predicates: schema.predicates, weights: {} };
  return checkProgramme(assemble({ ...folder, texts }, schema, { words: 0 }), options);
}

const outcomes = ({ outcomes: all }: Checked) =>
  [...all.values()].map(({ criterion, outcome }) => `${criterion.id} ${outcome}`);
const findings = (checked: Checked) =>
  checked.findings.map(({ code, weight, id, args }) => JSON.stringify([code, weight, id, args])).toSorted();

describe.each(programmes)('%s', (path) => {
  const before = check(path, new Map());
  const files = readdirSync(path).filter((name) => name.endsWith('.md'));

  it('means the same when its paragraphs are wrapped otherwise', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        const random = randomOf(number);
        const changed = new Map(
          files.map((name) => {
            const text = readFileSync(join(path, name), 'utf8');
            const { root } = parseFile(name, text, []);
            const edits = reflowed(root, text, random).reverse();
            return [
              name,
              edits.reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text),
            ];
          }),
        );
        expect([...changed].some(([name, text]) => text !== readFileSync(join(path, name), 'utf8'))).toBe(true);
        const after = check(path, changed);
        expect(outcomes(after)).toEqual(outcomes(before));
        expect(findings(after)).toEqual(findings(before));
      }),
      { numRuns: 5, seed: 1 },
    );
  });

  it('means the same when keys stand in another order', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.integer(), (index, number) => {
        const name = files[index] ?? '';
        const text = readFileSync(join(path, name), 'utf8');
        const changed = reordered(parseFile(name, text, []).head, text, randomOf(number));
        if (changed === undefined || changed === text) return;
        tried += 1;
        const after = check(path, new Map([[name, changed]]));
        expect(outcomes(after)).toEqual(outcomes(before));
        expect(findings(after)).toEqual(findings(before));
      }),
      { numRuns: 15, seed: 2 },
    );
    expect(tried).toBeGreaterThan(3);
  });
});
