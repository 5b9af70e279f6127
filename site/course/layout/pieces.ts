// What stands in a cell of the figure, before it is known where the cell is: boxes of tasks and transitions, and the ends of transitions.

import type { CourseItem } from '../course.ts';
import { longestWord, weightOf, widthOf, wrap, type LineKind } from './lines.ts';
import { size } from './sizes.ts';
import type { FigureWords } from './words.ts';

export interface Piece {
  kind: 'box' | 'receiver';
  item: CourseItem;
  lane: string;
}

/** The pieces of a column: what comes in is what a lane begins from. */
export function piecesOf(items: readonly CourseItem[]): Piece[] {
  const arriving = (item: CourseItem): Piece[] =>
    item.to?.lane === undefined ? [] : [{ kind: 'receiver', item, lane: item.to.lane }];
  return [...items.flatMap(arriving), ...items.map((item): Piece => ({ kind: 'box', item, lane: item.lane }))];
}

/** From a piece's left edge to its text: a transition has its number there. */
export function textLeft({ kind, item }: Piece): number {
  if (kind === 'receiver') return size.disc + 6;
  return item.kind === 'transition' ? size.pad + size.disc + 6 : size.pad;
}

/** From a piece's top to its text. */
export function textTop({ kind }: Piece): number {
  return kind === 'box' ? size.pad : (size.disc - size.line) / 2;
}

/** The lines of a piece of that width. */
export function textOf(piece: Piece, width: number, words: FigureWords): { kind: LineKind; text: string }[] {
  const { kind, item } = piece;
  const room = width - textLeft(piece) - (kind === 'receiver' ? size.arrow : size.pad);
  const set = (line: LineKind, text: string | undefined) =>
    text === undefined ? [] : wrap(text, weightOf(line, item.kind), room).map((each) => ({ kind: line, text: each }));
  if (kind === 'receiver')
    return set('note', [words.receives, ...(item.to?.who === undefined ? [] : [item.to.who])].join(': '));
  return [
    ...set('title', item.text),
    ...set('note', item.who),
    ...set('note', item.span),
    ...set('deadline', item.deadline),
  ];
}

/** How high a piece with so many lines is. */
export function heightOf({ kind }: Piece, lines: number): number {
  const text = Math.max(1, lines) * size.line;
  return text + (kind === 'receiver' ? size.disc - size.line : 2 * size.pad);
}

/** How wide boxes must be that none of their words and deadlines is broken; what is too long is broken anyhow, and asks for nothing. */
export function wholeWidth(pieces: readonly Piece[]): number {
  const needs = pieces
    .filter(({ kind }) => kind === 'box')
    .map((piece) => {
      const { text, deadline, kind } = piece.item;
      const longest = Math.max(longestWord(text, weightOf('title', kind)), widthOf(deadline ?? '', 'semibold'));
      return textLeft(piece) + longest + size.pad;
    });
  return Math.ceil(Math.max(size.boxLeast, ...needs.filter((need) => need <= size.boxWhole)));
}
