// The arrows of a column: from the right of a transition's box into its track, and back to the lane that receives it.

import type { PlacedColumn } from './columns.ts';
import type { Piece } from './pieces.ts';
import { size } from './sizes.ts';
import type { Arrow, Box } from './tier.ts';

export function arrowsOf({ tracks, trackWidth }: PlacedColumn, placed: ReadonlyMap<Piece, Box>): Arrow[] {
  const end = (item: Piece['item'], kind: Piece['kind']) =>
    [...placed].find(([piece]) => piece.kind === kind && piece.item === item)?.[1];
  return [...tracks].flatMap(([item, track]) => {
    const [from, to] = [end(item, 'box'), end(item, 'receiver')];
    return from === undefined || to === undefined ? [] : [arrow(from, to, size.gap + (track + 0.5) * trackWidth)];
  });
}

/** @param out how far right of the boxes it runs */
function arrow(from: Box, to: Box, out: number): Arrow {
  const right = from.x + from.width;
  const fromY = from.y + size.pad + size.line / 2;
  const toY = to.y + size.disc / 2;
  const [first] = to.lines;
  const toX = (first === undefined ? to.x + size.disc : first.x + first.width) + size.pad;
  return {
    item: from.item,
    points: [
      { x: right, y: fromY },
      { x: right + out, y: fromY },
      { x: right + out, y: toY },
      { x: toX, y: toY },
    ],
  };
}

/** The longest last: where two cross, it is the later that has the gap. */
export function inDrawingOrder(arrows: readonly Arrow[]): Arrow[] {
  return arrows.toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf({ points }: Arrow): number {
  const [, above, below] = points;
  return Math.abs((above?.y ?? 0) - (below?.y ?? 0));
}
