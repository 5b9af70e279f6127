// A column of the figure before its width is known: what stands in it, how wide it may be, and how high it is at a width.

import type { Course, CourseItem } from '../course.ts';
import type { Named } from '../lanes.ts';
import { wrap, type LineKind } from './lines.ts';
import { heightOf, piecesOf, textOf, wholeWidth, type Piece } from './pieces.ts';
import { size } from './sizes.ts';
import { tracksOf } from './tracks.ts';
import type { FigureWords } from './words.ts';

export interface Column {
  column: Named;
  pieces: readonly Piece[];
  tracks: ReadonlyMap<CourseItem, number>;
  trackWidth: number;
  /** Right of the boxes. */
  gutter: number;
  least: number;
  /** So wide that no word and no deadline is broken, if they are not too long. */
  whole: number;
  most: number;
  measure: (width: number) => Measured;
}

/** A column at some width: its boxes, its title, and how high its part of each lane is. */
export interface Measured {
  boxWidth: number;
  title: readonly string[];
  cells: ReadonlyMap<string, number>;
  texts: ReadonlyMap<Piece, readonly { kind: LineKind; text: string }[]>;
}

/** A column of a tier, in its place. */
export interface PlacedColumn extends Column {
  x: number;
  width: number;
  measured: Measured;
}

export function columnOf(column: Named, course: Course, words: FigureWords): Column {
  const items = course.items.filter((item) => item.column === column.id);
  const pieces = piecesOf(items);
  const tracks = tracksOf(items, course.lanes);
  const count = Math.max(0, ...[...tracks.values()].map((track) => track + 1));
  const trackWidth = count === 0 ? 0 : Math.min(size.track, size.tracksMost / count);
  const gutter = count === 0 ? size.cell : size.gap + count * trackWidth + size.pad;
  const around = size.cell + gutter;
  const wide = (boxes: number) => (pieces.length === 0 ? size.emptyColumn : boxes + around);
  const known = new Map<number, Measured>();
  return {
    column,
    pieces,
    tracks,
    trackWidth,
    gutter,
    least: wide(size.boxLeast),
    whole: wide(wholeWidth(pieces)),
    most: wide(size.boxMost),
    measure: (width) => {
      const measured = known.get(width) ?? measure(column, pieces, width, width - around, words);
      known.set(width, measured);
      return measured;
    },
  };
}

function measure(
  column: Named,
  pieces: readonly Piece[],
  width: number,
  boxWidth: number,
  words: FigureWords,
): Measured {
  const texts = new Map(pieces.map((piece) => [piece, textOf(piece, boxWidth, words)]));
  const cells = new Map<string, number>();
  for (const piece of pieces) {
    const before = cells.get(piece.lane);
    const height = heightOf(piece, texts.get(piece)?.length ?? 0);
    cells.set(piece.lane, before === undefined ? height : before + size.gap + height);
  }
  return { boxWidth, title: wrap(column.title, 'semibold', width - 2 * size.cell), cells, texts };
}
