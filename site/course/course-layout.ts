// Where everything in the figure of a course stands, in numbers: phases are columns, lanes are bands, arrows run in a gutter of
// their own at the right of each column. It knows nothing of how the figure is drawn.

import type { Course, CourseItem } from './course.ts';
import { textWidth, type TextWeight } from './glyph-widths.ts';
import type { Named } from './lanes.ts';
import { wrapText } from './wrap.ts';

/** Lengths are CSS pixels at the usual size of text. */
export const size = {
  /** Of the page's content. */
  width: 1120,
  font: 15,
  line: 19,
  /** From a line's top to where its letters stand. */
  baseline: 14,
  /** Lanes' names are as wide as their longest word, between these. */
  labelLeast: 112,
  labelMost: 190,
  /** Inside a box, inside a cell, and between boxes. */
  pad: 6,
  cell: 8,
  gap: 6,
  disc: 22,
  emptyColumn: 110,
  /** A box is no narrower and no wider. */
  boxLeast: 150,
  boxMost: 440,
  /** Up to here a box is as wide as its longest word or deadline where there is room. */
  boxWhole: 230,
  track: 11,
  tracksMost: 200,
  /** Room for the head of an arrow and a piece of its line. */
  arrow: 26,
  columns: 4,
  /** What a landscape A4 has room for inside its margins. */
  sheet: { width: 1009, height: 690 },
} as const;

/** Letters may be drawn a little wider than they were measured. */
const slack = 1.01;

export type LineKind = 'title' | 'note' | 'deadline';

/** A line of text; `y` is where its letters stand. */
export interface Line {
  kind: LineKind;
  text: string;
  x: number;
  y: number;
  width: number;
}

export interface Box {
  item: CourseItem;
  column: Named;
  lane: Named;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly Line[];
}

/** The end of a transition in the lane that receives it. */
export type Receiver = Box;

export interface Arrow {
  item: CourseItem;
  /** Corners from the box to the receiver. */
  points: readonly { x: number; y: number }[];
}

/** Some columns one after another, with the lanes that act in them. */
export interface Tier {
  width: number;
  height: number;
  head: number;
  columns: readonly { column: Named; x: number; width: number; empty: boolean; lines: readonly Line[] }[];
  lanes: readonly { lane: Named; y: number; height: number; lines: readonly Line[] }[];
  /** What an empty column says, in the first lane. */
  unsaid: readonly Line[];
  boxes: readonly Box[];
  receivers: readonly Receiver[];
  arrows: readonly Arrow[];
}

/** True for a tier that a landscape sheet holds; a higher one would be cut: paper then has the tables alone. */
export function fitsSheet({ width, height }: Tier): boolean {
  return height * Math.min(1, size.sheet.width / width) <= size.sheet.height;
}

export interface FigureWords {
  /** Beside the number in the lane that receives: modtager. */
  receives: string;
  /** In a column without anything: Ingen opgaver i aftalen. */
  empty: string;
}

export const weightOf = (kind: LineKind, item: CourseItem['kind']): TextWeight =>
  kind === 'deadline' || (kind === 'title' && item === 'transition') ? 'semibold' : 'regular';

/** The tiers of a course's figure; none for a course without anything in it. */
export function layoutCourse(course: Course, words: FigureWords): Tier[] {
  if (course.items.length === 0) return [];
  const label = labelWidth(course.lanes);
  const columns = course.columns.map((column) => columnOf(column, course, words));
  return tiersOf(columns, size.width - label).map((each) => layoutTier(each, label, course, words));
}

function labelWidth(lanes: readonly Named[]): number {
  const longest = Math.max(0, ...lanes.map(({ title }) => longestWord(title, 'semibold')));
  return Math.min(size.labelMost, Math.max(size.labelLeast, Math.ceil(longest) + 2 * size.cell));
}

function longestWord(text: string, weight: TextWeight): number {
  return Math.max(0, ...text.split(/[ \n]+/).map((word) => textWidth(word, weight, size.font * slack)));
}

/** One thing in a cell before it is known where the cell is. */
interface Piece {
  kind: 'box' | 'receiver';
  item: CourseItem;
  lane: string;
}

interface Column {
  column: Named;
  pieces: readonly Piece[];
  tracks: ReadonlyMap<CourseItem, number>;
  trackWidth: number;
  gutter: number;
  least: number;
  /** So wide that no word and no deadline is broken, if they are not too long. */
  whole: number;
  most: number;
  measure: (width: number) => Measured;
}

/** A column at some width: its title, and how high its part of each lane is. */
interface Measured {
  title: readonly string[];
  cells: ReadonlyMap<string, number>;
  texts: ReadonlyMap<Piece, readonly { kind: LineKind; text: string }[]>;
}

function columnOf(column: Named, course: Course, words: FigureWords): Column {
  const items = course.items.filter((item) => item.column === column.id);
  const arriving = (item: CourseItem): Piece[] =>
    item.to?.lane === undefined ? [] : [{ kind: 'receiver', item, lane: item.to.lane }];
  // What comes in is what a lane begins from.
  const pieces = [...items.flatMap(arriving), ...items.map((item): Piece => ({ kind: 'box', item, lane: item.lane }))];
  const tracks = tracksOf(items, course.lanes);
  const count = Math.max(0, ...[...tracks.values()].map((track) => track + 1));
  const trackWidth = count === 0 ? 0 : Math.min(size.track, size.tracksMost / count);
  const gutter = count === 0 ? size.cell : size.gap + count * trackWidth + size.pad;
  const around = size.cell + gutter;
  const known = new Map<number, Measured>();
  return {
    column,
    pieces,
    tracks,
    trackWidth,
    gutter,
    least: pieces.length === 0 ? size.emptyColumn : size.boxLeast + around,
    whole: pieces.length === 0 ? size.emptyColumn : wholeBox(pieces) + around,
    most: pieces.length === 0 ? size.emptyColumn : size.boxMost + around,
    measure: (width) => {
      const measured = known.get(width) ?? measureColumn(column, pieces, width, width - around, words);
      known.set(width, measured);
      return measured;
    },
  };
}

function wholeBox(pieces: readonly Piece[]): number {
  const needs = pieces
    .filter(({ kind }) => kind === 'box')
    .map(({ kind, item }) => {
      const deadline = textWidth(item.deadline ?? '', 'semibold', size.font * slack);
      const word = longestWord(item.text, weightOf('title', item.kind));
      return textLeft(kind, item) + Math.max(word, deadline) + size.pad;
    });
  // What is too long for it is broken anyhow, and asks for nothing.
  const fitting = needs.filter((need) => need <= size.boxWhole);
  return Math.ceil(Math.max(size.boxLeast, ...fitting));
}

function measureColumn(
  column: Named,
  pieces: readonly Piece[],
  width: number,
  boxWidth: number,
  words: FigureWords,
): Measured {
  const texts = new Map(pieces.map((piece) => [piece, linesOf(piece, boxWidth, words)]));
  const cells = new Map<string, number>();
  for (const piece of pieces) {
    const before = cells.get(piece.lane);
    const height = heightOf(piece, texts.get(piece)?.length ?? 0);
    cells.set(piece.lane, before === undefined ? height : before + size.gap + height);
  }
  return { title: wrap(column.title, 'semibold', width - 2 * size.cell), cells, texts };
}

function linesOf({ kind, item }: Piece, boxWidth: number, words: FigureWords): { kind: LineKind; text: string }[] {
  const width = boxWidth - textLeft(kind, item) - (kind === 'receiver' ? size.arrow : size.pad);
  const set = (line: LineKind, text: string | undefined) =>
    text === undefined ? [] : wrap(text, weightOf(line, item.kind), width).map((each) => ({ kind: line, text: each }));
  if (kind === 'receiver')
    return set('note', [words.receives, ...(item.to?.who === undefined ? [] : [item.to.who])].join(': '));
  return [
    ...set('title', item.text),
    ...set('note', item.who),
    ...set('note', item.span),
    ...set('deadline', item.deadline),
  ];
}

/** From a box's left edge to its text: a transition has its number there. */
function textLeft(kind: Piece['kind'], item: CourseItem): number {
  if (kind === 'receiver') return size.disc + 6;
  return item.kind === 'transition' ? size.pad + size.disc + 6 : size.pad;
}

function heightOf({ kind }: Piece, lines: number): number {
  const text = Math.max(1, lines) * size.line;
  return text + (kind === 'receiver' ? size.disc - size.line : 2 * size.pad);
}

function wrap(text: string, weight: TextWeight, width: number): string[] {
  return wrapText(text, weight, size.font * slack, width);
}

/**
 * The track of each arrow of a column: short ones inside, and two in one track only where no lane has both.
 * Those that end nowhere have none.
 */
function tracksOf(items: readonly CourseItem[], lanes: readonly Named[]): Map<CourseItem, number> {
  const place = (id: string | undefined) => lanes.findIndex((lane) => lane.id === id);
  const spans = items
    .filter(({ to }) => to?.lane !== undefined)
    .map((item) => {
      const ends = [place(item.lane), place(item.to?.lane)];
      return { item, from: Math.min(...ends), to: Math.max(...ends) };
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const taken: { from: number; to: number }[][] = [];
  const tracks = new Map<CourseItem, number>();
  for (const { item, from, to } of spans) {
    const free = taken.findIndex((spansThere) => spansThere.every((span) => span.to < from || span.from > to));
    const track = free === -1 ? taken.length : free;
    (taken[track] ??= []).push({ from, to });
    tracks.set(item, track);
  }
  return tracks;
}

/** Columns in tiers that the page is wide enough for, of about as many columns each. */
function tiersOf(columns: readonly Column[], room: number): Column[][] {
  const fill = (most: number): Column[][] => {
    const tiers: Column[][] = [];
    let left = 0;
    for (const column of columns) {
      const tier = tiers.at(-1);
      if (tier === undefined || tier.length >= most || column.least > left) {
        tiers.push([column]);
        left = room - column.least;
      } else {
        tier.push(column);
        left -= column.least;
      }
    }
    return tiers;
  };
  const needed = fill(size.columns).length;
  for (let most = 1; most < size.columns; most += 1) if (fill(most).length === needed) return fill(most);
  return fill(size.columns);
}

/** Widths for the columns of a tier that make it low: room goes to the columns that need it. */
function widthsOf(columns: readonly Column[], lanes: readonly Named[], room: number): number[] {
  const step = 16;
  const isRoom = columns.reduce((sum, { whole }) => sum + whole, 0) <= room;
  const least = columns.map((column) => (isRoom ? column.whole : column.least));
  const heightAt = (widths: readonly number[]) => {
    const cells = columns.map((column, index) => column.measure(widths[index] ?? 0).cells);
    return lanes.reduce((sum, { id }) => sum + Math.max(0, ...cells.map((each) => each.get(id) ?? 0)), 0);
  };
  const filled = columns.flatMap(({ pieces }, index) => (pieces.length === 0 ? [] : [index]));
  const canGrow = (widths: readonly number[]) => (index: number) =>
    (widths[index] ?? 0) + step <= (columns[index]?.most ?? 0);
  const changed = (widths: readonly number[], index: number, by: number) =>
    widths.map((width, at) => (at === index ? width + by : width));

  // Evenly first, the narrowest at each step, so that what needs no room still reads well.
  let widths = least;
  let left = room - least.reduce((sum, width) => sum + width, 0);
  for (;;) {
    const [narrowest] = filled.filter(canGrow(widths)).sort((a, b) => (widths[a] ?? 0) - (widths[b] ?? 0));
    if (narrowest === undefined || left < step) break;
    widths = changed(widths, narrowest, step);
    left -= step;
  }
  /** One column wider at the cost of the widest of the others, again and again: a small step alone may save no line. */
  const grown = (index: number): number[][] => {
    const ways: number[][] = [];
    let now: readonly number[] = widths;
    for (;;) {
      const [giver] = filled
        .filter((other) => other !== index && (now[other] ?? 0) - step >= (least[other] ?? 0))
        .sort((a, b) => (now[b] ?? 0) - (now[a] ?? 0));
      if (giver === undefined || !canGrow(now)(index)) return ways;
      const next = changed(changed(now, giver, -step), index, step);
      ways.push(next);
      now = next;
    }
  };
  for (;;) {
    const [best] = filled
      .flatMap(grown)
      .map((ways) => ({ ways, height: heightAt(ways) }))
      .sort((a, b) => a.height - b.height);
    // Each round is lower than the last, so this ends.
    if (best === undefined || best.height >= heightAt(widths)) return [...widths];
    widths = best.ways;
  }
}

function layoutTier(columns: readonly Column[], labels: number, course: Course, words: FigureWords): Tier {
  const acting = new Set(columns.flatMap(({ pieces }) => pieces.map(({ lane }) => lane)));
  const lanes = course.lanes.filter(({ id }) => acting.has(id));
  const widths = widthsOf(columns, lanes, size.width - labels);
  const measured = columns.map((column, index) => column.measure(widths[index] ?? 0));
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, labels));
  const head = Math.max(1, ...measured.map(({ title }) => title.length)) * size.line + 2 * size.cell;

  const isEmpty = (column: Column) => column.pieces.length === 0;
  const emptyWords = columns.some(isEmpty)
    ? columns.map((column, index) =>
        isEmpty(column) ? wrap(words.empty, 'regular', (widths[index] ?? 0) - 2 * size.cell) : [],
      )
    : [];
  const firstLeast = Math.max(0, ...emptyWords.map((lines) => lines.length * size.line));
  const placedLanes: Tier['lanes'][number][] = [];
  let y = head;
  for (const [index, lane] of lanes.entries()) {
    const label = wrap(lane.title, 'semibold', labels - 2 * size.cell);
    const content = Math.max(
      label.length * size.line,
      index === 0 ? firstLeast : 0,
      ...measured.map(({ cells }) => cells.get(lane.id) ?? 0),
    );
    const height = content + 2 * size.cell;
    placedLanes.push({ lane, y, height, lines: stack(label, 'title', 'semibold', size.cell, y + size.cell) });
    y += height;
  }
  // Nobody acts in any of these phases: there is still a line to say so in.
  const bottom = lanes.length === 0 ? head + firstLeast + 2 * size.cell : y;

  const boxes: Box[] = [];
  const receivers: Receiver[] = [];
  const arrows: Arrow[] = [];
  for (const [index, column] of columns.entries()) {
    const left = (lefts[index] ?? 0) + size.cell;
    const width = (widths[index] ?? 0) - size.cell - column.gutter;
    const placed = new Map<Piece, Box>();
    for (const { lane, y: top } of placedLanes) {
      let next = top + size.cell;
      for (const piece of column.pieces.filter((each) => each.lane === lane.id)) {
        const lines = measured[index]?.texts.get(piece) ?? [];
        const height = heightOf(piece, lines.length);
        const inside = piece.kind === 'box' ? size.pad : (size.disc - size.line) / 2;
        const x = left + textLeft(piece.kind, piece.item);
        placed.set(piece, {
          item: piece.item,
          column: column.column,
          lane,
          x: left,
          y: next,
          width,
          height,
          lines: lines.map(({ kind, text }, at) =>
            line(kind, text, weightOf(kind, piece.item.kind), x, next + inside + at * size.line),
          ),
        });
        next += height + size.gap;
      }
    }
    for (const [piece, box] of placed) (piece.kind === 'box' ? boxes : receivers).push(box);
    for (const [item, track] of column.tracks) {
      const end = (kind: Piece['kind']) =>
        [...placed].find(([piece]) => piece.kind === kind && piece.item === item)?.[1];
      const [from, to] = [end('box'), end('receiver')];
      if (from === undefined || to === undefined) continue;
      const gutter = left + width + size.gap + (track + 0.5) * column.trackWidth;
      const fromY = from.y + size.pad + size.line / 2;
      const toY = to.y + size.disc / 2;
      const first = to.lines[0];
      const toX = (first === undefined ? to.x + size.disc : first.x + first.width) + size.pad;
      arrows.push({
        item,
        points: [
          { x: from.x + from.width, y: fromY },
          { x: gutter, y: fromY },
          { x: gutter, y: toY },
          { x: toX, y: toY },
        ],
      });
    }
  }
  return {
    width: labels + widths.reduce((sum, width) => sum + width, 0),
    height: bottom,
    head,
    columns: columns.map((column, index) => ({
      column: column.column,
      x: lefts[index] ?? 0,
      width: widths[index] ?? 0,
      empty: isEmpty(column),
      lines: stack(
        measured[index]?.title ?? [],
        'title',
        'semibold',
        (lefts[index] ?? 0) + size.cell,
        head - size.cell - (measured[index]?.title.length ?? 0) * size.line,
      ),
    })),
    lanes: placedLanes,
    unsaid: emptyWords.flatMap((lines, index) =>
      stack(lines, 'note', 'regular', (lefts[index] ?? 0) + size.cell, head + size.cell),
    ),
    boxes,
    receivers,
    // The longest last: where two cross, it is the later that has the gap.
    arrows: arrows.toSorted((a, b) => lengthOf(a) - lengthOf(b)),
  };
}

function lengthOf({ points }: Arrow): number {
  const [, above, below] = points;
  return Math.abs((above?.y ?? 0) - (below?.y ?? 0));
}

function line(kind: LineKind, text: string, weight: TextWeight, x: number, top: number): Line {
  return { kind, text, x, y: top + size.baseline, width: textWidth(text, weight, size.font * slack) };
}

function stack(texts: readonly string[], kind: LineKind, weight: TextWeight, x: number, top: number): Line[] {
  return texts.map((text, at) => line(kind, text, weight, x, top + at * size.line));
}
