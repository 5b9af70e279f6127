// How wide the columns of a tier are: so that it is low, room goes to the columns that need it.

import type { Named } from '../lanes.ts';
import type { Column } from './columns.ts';

/** By so much a column grows or shrinks at a time. */
const step = 16;

type Widths = readonly number[];

/** Widths for the columns of a tier, of `room` together at most. */
export function widthsOf(columns: readonly Column[], lanes: readonly Named[], room: number): Widths {
  const isRoom = columns.reduce((sum, { whole }) => sum + whole, 0) <= room;
  const least = columns.map((column) => (isRoom ? column.whole : column.least));
  const filled = columns.flatMap(({ pieces }, index) => (pieces.length === 0 ? [] : [index]));
  const canGrow = (widths: Widths, index: number) => (widths[index] ?? 0) + step <= (columns[index]?.most ?? 0);
  const canShrink = (widths: Widths, index: number) => (widths[index] ?? 0) - step >= (least[index] ?? 0);

  /** The narrowest at each step, so that what needs no room still reads well. */
  const spread = (): Widths => {
    let widths: Widths = least;
    let left = room - sumOf(least);
    for (;;) {
      const narrowest = sortedBy(filled, widths).find((index) => canGrow(widths, index));
      if (narrowest === undefined || left < step) return widths;
      widths = changed(widths, narrowest, step);
      left -= step;
    }
  };
  /** One column wider at the cost of the widest of the others, again and again: a small step alone may save no line. */
  const grown = (from: Widths, index: number): Widths[] => {
    const ways: Widths[] = [];
    let widths = from;
    for (;;) {
      const narrower = sortedBy(
        filled,
        widths.map((width) => -width),
      );
      const [giver] = narrower.filter((other) => other !== index && canShrink(widths, other));
      if (giver === undefined || !canGrow(widths, index)) return ways;
      widths = changed(changed(widths, giver, -step), index, step);
      ways.push(widths);
    }
  };
  let widths = spread();
  for (;;) {
    const [best] = filled
      .flatMap((index) => grown(widths, index))
      .map((way) => ({ way, height: heightAt(way, columns, lanes) }))
      .sort((a, b) => a.height - b.height);
    // Each round is lower than the last, so this ends.
    if (best === undefined || best.height >= heightAt(widths, columns, lanes)) return widths;
    widths = best.way;
  }
}

/** How high the cells of all lanes are together. */
function heightAt(widths: Widths, columns: readonly Column[], lanes: readonly Named[]): number {
  const cells = columns.map((column, index) => column.measure(widths[index] ?? 0).cells);
  return sumOf(lanes.map(({ id }) => Math.max(0, ...cells.map((each) => each.get(id) ?? 0))));
}

function changed(widths: Widths, index: number, by: number): Widths {
  return widths.map((width, at) => (at === index ? width + by : width));
}

function sortedBy(indexes: readonly number[], values: readonly number[]): number[] {
  return indexes.toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
