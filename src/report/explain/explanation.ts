// What is explained to a reader, as titled parts, and how it is set at a terminal.

import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { clean } from '../describe.ts';

export interface Explanation {
  title: string;
  /** Ids and the like, on one line below the title. */
  facts: readonly string[];
  parts: readonly ExplanationPart[];
}

export interface ExplanationPart {
  title: string;
  lines: readonly ExplanationLine[];
}

/** Running text; a term with what it means; a place, which a terminal can open; or lines to copy. Only text and terms are wrapped. */
export type ExplanationLine = { text: string } | { term: string; text: string } | { place: string } | { code: string };

export interface ExplanationOptions {
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** A term that is longer does not stand beside what it means. */
const widestTerm = 24;

/** Explanations as text, ending in a new line. */
export function explanationText(explanations: readonly Explanation[], options: ExplanationOptions): string {
  return explanations.map((each) => oneText(each, options)).join('\n\n');
}

function oneText({ title, facts, parts }: Explanation, options: ExplanationOptions): string {
  const { bold, dim } = createColors(options.colour);
  const width = Math.max(40, Math.min(options.width, 100));
  const wrap = (text: string, indent: number) =>
    wrapAnsi(clean(text), width - indent, { hard: true }).replaceAll('\n', `\n${' '.repeat(indent)}`);
  const lineText = (line: ExplanationLine, column: number): string => {
    if ('code' in line)
      return line.code
        .trimEnd()
        .split('\n')
        .map((each) => `    ${clean(each)}`.trimEnd())
        .join('\n');
    if ('place' in line) return `  ${clean(line.place)}`;
    if (!('term' in line)) return `  ${wrap(line.text, 2)}`;
    const term = clean(line.term);
    if (line.text === '') return `  ${term}`;
    return term.length > column
      ? `  ${term}\n      ${wrap(line.text, 6)}`
      : `  ${term.padEnd(column)}  ${wrap(line.text, column + 4)}`;
  };
  const shown = parts.filter(({ lines }) => lines.length > 0);
  const head = [bold(wrap(title, 0)), ...(facts.length === 0 ? [] : [dim(wrap(facts.join(' · '), 0))])];
  return `${[
    head.join('\n'),
    ...shown.map((part) => {
      const terms = part.lines.flatMap((line) => ('term' in line ? [clean(line.term).length] : []));
      // One long term puts them all on lines of their own: a list reads best when its lines look the same.
      const column = terms.some((length) => length > widestTerm) ? 0 : Math.max(0, ...terms);
      return [bold(wrap(part.title, 0)), ...part.lines.map((line) => lineText(line, column))].join('\n');
    }),
  ].join('\n\n')}\n`;
}
