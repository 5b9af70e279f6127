// Where the pieces of a column stand: in the lane of each, one below the other.

import type { PlacedColumn } from './columns.ts';
import { lineAt, weightOf } from './lines.ts';
import { heightOf, textLeft, textTop, type Piece } from './pieces.ts';
import { size } from './sizes.ts';
import type { Band, Box } from './tier.ts';

export function placePieces(column: PlacedColumn, bands: readonly Band[]): Map<Piece, Box> {
  const placed = new Map<Piece, Box>();
  for (const { lane, y: top } of bands) {
    let y = top + size.cell;
    for (const piece of column.pieces.filter((each) => each.lane === lane.id)) {
      const texts = column.measured.texts.get(piece) ?? [];
      const { item } = piece;
      const x = column.x + size.cell;
      const height = heightOf(piece, texts.length);
      const lines = texts.map(({ kind, text }, at) =>
        lineAt(kind, text, weightOf(kind, item.kind), x + textLeft(piece), y + textTop(piece) + at * size.line),
      );
      placed.set(piece, { item, column: column.column, lane, x, y, width: column.measured.boxWidth, height, lines });
      y += height + size.gap;
    }
  }
  return placed;
}
