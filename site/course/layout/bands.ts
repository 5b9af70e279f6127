// The lanes of a tier below each other: each as high as its name and the fullest of its cells.

import type { Named } from '../lanes.ts';
import { linesAt, wrap } from './lines.ts';
import { size } from './sizes.ts';
import type { Band } from './tier.ts';

export interface BandOptions {
  /** How high the parts of a lane are, column by column. */
  cellsOf: (lane: string) => readonly number[];
  /** Width of the names. */
  label: number;
  top: number;
  /** What the first lane has room for at least. */
  firstLeast: number;
}

export function bandsOf(lanes: readonly Named[], { cellsOf, label, top, firstLeast }: BandOptions): Band[] {
  let y = top;
  return lanes.map((lane, index) => {
    const name = wrap(lane.title, 'semibold', label - 2 * size.cell);
    const content = Math.max(name.length * size.line, index === 0 ? firstLeast : 0, ...cellsOf(lane.id));
    const band = {
      lane,
      y,
      height: content + 2 * size.cell,
      lines: linesAt(name, 'title', 'semibold', size.cell, y + size.cell),
    };
    y += band.height;
    return band;
  });
}
