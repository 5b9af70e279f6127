// One tier of the figure: its columns get their widths, its lanes their heights, then everything in them its place.

import type { Named } from '../lanes.ts';
import { arrowsOf, inDrawingOrder } from './arrows.ts';
import { bandsOf } from './bands.ts';
import { placePieces } from './boxes.ts';
import type { Column, PlacedColumn } from './columns.ts';
import { linesAt, wrap } from './lines.ts';
import { size } from './sizes.ts';
import type { Tier } from './tier.ts';
import { widthsOf } from './widths.ts';
import type { FigureWords } from './words.ts';

/** @param label width of the lanes' names */
export function layoutTier(
  tier: readonly Column[],
  allLanes: readonly Named[],
  label: number,
  words: FigureWords,
): Tier {
  const acting = new Set(tier.flatMap(({ pieces }) => pieces.map(({ lane }) => lane)));
  const lanes = allLanes.filter(({ id }) => acting.has(id));
  const columns = placeColumns(tier, lanes, label);
  const head = Math.max(1, ...columns.map(({ measured }) => measured.title.length)) * size.line + 2 * size.cell;
  const unsaid = columns.filter(isEmpty).map(({ x, width }) => ({
    x: x + size.cell,
    lines: wrap(words.empty, 'regular', width - 2 * size.cell),
  }));
  const firstLeast = Math.max(0, ...unsaid.map(({ lines }) => lines.length * size.line));
  const cellsOf = (lane: string) => columns.map(({ measured }) => measured.cells.get(lane) ?? 0);
  const bands = bandsOf(lanes, { cellsOf, label, top: head, firstLeast });
  const last = bands.at(-1);
  const placed = columns.map((column) => ({ column, pieces: placePieces(column, bands) }));
  const boxesOf = (kind: 'box' | 'receiver') =>
    placed.flatMap(({ pieces }) => [...pieces].filter(([piece]) => piece.kind === kind).map(([, box]) => box));
  return {
    width: columns.reduce((sum, { width }) => sum + width, label),
    // Nobody acts in any of these phases: there is still a line to say so in.
    height: last === undefined ? head + firstLeast + 2 * size.cell : last.y + last.height,
    head,
    columns: columns.map((each) => ({
      column: each.column,
      x: each.x,
      width: each.width,
      empty: isEmpty(each),
      lines: titleAbove(each, head),
    })),
    lanes: bands,
    unsaid: unsaid.flatMap(({ x, lines }) => linesAt(lines, 'note', 'regular', x, head + size.cell)),
    boxes: boxesOf('box'),
    receivers: boxesOf('receiver'),
    arrows: inDrawingOrder(placed.flatMap(({ column, pieces }) => arrowsOf(column, pieces))),
  };
}

/** The columns side by side, right of the lanes' names. */
function placeColumns(columns: readonly Column[], lanes: readonly Named[], label: number): PlacedColumn[] {
  const widths = widthsOf(columns, lanes, size.width - label);
  let x = label;
  return columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const placed = { ...column, x, width, measured: column.measure(width) };
    x += width;
    return placed;
  });
}

function isEmpty({ pieces }: Column): boolean {
  return pieces.length === 0;
}

/** A phase's name stands at the foot of the head. */
function titleAbove({ x, measured: { title } }: PlacedColumn, head: number) {
  return linesAt(title, 'title', 'semibold', x + size.cell, head - size.cell - title.length * size.line);
}
