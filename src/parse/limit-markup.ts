// Keeps markup within what anybody writes: the parser's work grows with the square of what it holds open at once.

import type { Range } from '../finding/place.ts';

/** Most units of markup without a blank line between them: a table of 900 rows and eight columns. */
export const mostInBlock = 10_000;
/** Most units in a file: 30,000 lines, or a book of 300 pages with a word in bold in every line. */
export const mostInFile = 60_000;

const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;

/** A line; each list or quote that it stands in weighs one more. */
const lineWeight = 2;
/** By mark, as measured: from every one that may close something, what opens it is looked for. */
const weights: Readonly<Record<string, number>> = {
  ...{ '*': 5, _: 5, '`': 5, '[': 2, ']': 2, '{': 2, '|': 1 },
  // Images in images are read once for each of them; an id is looked for among all that there are.
  ...{ '![': 20, '{#': 20 },
};
/** For these the parser goes through all that stands above: an underline that makes a heading, a quote of its own. */
const costly = /^ {0,3}(?:=+|-+)[ \t]*\r?\n?$/;
const costlyWeight = 50;
const opensQuote = /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])*>/;
/** A list of ids: each is looked for. */
const idList = /^[ \t]*::|\{#/;
const idWeight = 20;

export interface Crowded extends Range {
  code: 'block-too-crowded' | 'file-too-crowded';
  most: number;
}

/** Paragraphs, tables and lists from `start` on with more markup than anybody writes, and the rest of a file that has had its share: not to be parsed at all. */
export function crowdedText(text: string, start: number): Crowded[] {
  const found: Crowded[] = [];
  let total = 0;
  let at = start;
  for (const block of text.slice(start).split(/(?<=\n[ \t]*\r?\n)/)) {
    const units = markupOf(block);
    const end = at + block.trimEnd().length;
    if (units > mostInBlock) found.push({ start: at, end, code: 'block-too-crowded', most: mostInBlock });
    else total += units;
    if (total > mostInFile) {
      found.push({ start: at, end: text.trimEnd().length, code: 'file-too-crowded', most: mostInFile });
      break;
    }
    at += block.length;
  }
  return found;
}

/** The work that a text asks of the parser and the reader, as the sum of the weights of its lines and of what is in them. */
export function markupOf(text: string): number {
  let quoted = false;
  let sum = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const opens = opensQuote.test(line);
    if (costly.test(line) || (opens && !quoted)) sum += costlyWeight;
    quoted = opens;
    sum += lineWeight + depthOf(line) + marksIn(line);
  }
  return sum;
}

/** Lists and quotes that a line opens, and those that its indentation may stand in. */
function depthOf(line: string): number {
  if (line.trim() === '') return 0;
  const opening = containers.exec(line)?.[0] ?? '';
  const opened = opening.match(/[>*+.)-]/g)?.length ?? 0;
  return opened + Math.floor((opening.match(/[ \t]/g)?.length ?? 0) / 2);
}

function marksIn(line: string): number {
  const marks = (line.match(/!\[|\{#|[*_`[\]{|]/g) ?? []).reduce((sum, mark) => sum + (weights[mark] ?? 0), 0);
  return idList.test(line) ? marks + idWeight * (line.match(/,/g)?.length ?? 0) : marks;
}
