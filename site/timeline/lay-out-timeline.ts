// Lays the milestones out as a figure: a row for each with its words to the left, and its mark where it is due on a scale of time.

import { textWidth, type TextWeight } from '../course/glyph-widths.ts';
import { wrapText } from '../course/wrap.ts';
import type { TimelineGroup, TimelineItem } from './milestones.ts';
import { timeScale } from './time-scale.ts';

/** In pixels at the usual size of text. */
export const size = {
  width: 1120,
  /** Where the words end and the scale begins. */
  words: 390,
  scale: 408,
  font: 15,
  line: 20,
  /** From the top of a line to the foot of its letters. */
  baseline: 15,
  pad: 8,
  mark: 18,
  gap: 6,
  /** From a rule to what it is the rule of. */
  beside: 4,
  head: 72,
};

export interface Line {
  text: string;
  x: number;
  /** The top of the line. */
  y: number;
  width: number;
  weight: TextWeight;
}

export interface TimelineRow {
  item: TimelineItem;
  y: number;
  height: number;
  words: Line[];
  /** What the mark says: date and state. */
  label: Line;
  /** Left edge and top of the mark; none for what has no date. */
  mark: { x: number; y: number } | undefined;
  /** For a month or a year: from its first day to its last. */
  span: { from: number; to: number; y: number } | undefined;
}

export interface TimelineLayout {
  height: number;
  years: Line[];
  months: Line[];
  ticks: number[];
  today: { x: number; label: Line };
  groups: { group: TimelineGroup; y: number; height: number; title: Line[] }[];
  rows: TimelineRow[];
}

export interface TimelineWords {
  today: string;
  /** The short name of a month, from 0. */
  month: (month: number) => string;
}

/** Undefined where no milestone has a date. */
export function layOutTimeline(
  groups: readonly TimelineGroup[],
  day: string,
  words: TimelineWords,
): TimelineLayout | undefined {
  const due = groups.flatMap(({ items }) => items.flatMap((item) => (item.due === undefined ? [] : [item.due])));
  if (due.length === 0) return undefined;
  const room = size.width - size.scale;
  const { at, ticks } = timeScale([day, ...due.flatMap(({ first, last }) => [first, last])], size.scale, room);
  const layout: TimelineLayout = {
    height: 0,
    years: apart(
      ticks.filter(isFirstOfYear).map(({ x, year }) => lineAt(String(year), x + size.beside, 24, 'semibold')),
    ),
    months: apart(
      ticks.flatMap(({ x, month }) =>
        month === undefined ? [] : [lineAt(words.month(month), x + size.beside, 46, 'regular')],
      ),
    ),
    ticks: ticks.map(({ x }) => x),
    today: { x: at(day), label: labelOfToday(words.today, at(day)) },
    groups: [],
    rows: [],
  };
  let y = size.head;
  for (const group of groups) {
    const title = linesOf(group.title, size.width - 2 * size.pad, 'semibold', size.pad, y + size.pad);
    const height = title.length * size.line + 2 * size.pad;
    layout.groups.push({ group, y, height, title });
    y += height;
    for (const item of group.items) {
      const row = layOutRow(item, y, at, layout.today.x);
      layout.rows.push(row);
      y += row.height;
    }
  }
  return { ...layout, height: y };
}

function layOutRow(item: TimelineItem, y: number, at: (day: string) => number, today: number): TimelineRow {
  const words = linesOf(item.text, size.words, 'regular', 0, y + size.pad);
  const weight = item.icon === 'changed' ? 'semibold' : 'regular';
  const says = `${item.date}, ${item.state}`;
  const top = y + size.pad;
  if (item.due === undefined) return row(item, y, words, lineAt(says, size.scale, top, weight), undefined, undefined);
  const x = at(item.due.last);
  const from = at(item.due.first);
  const left = Math.min(Math.max(x - size.mark / 2, size.scale), size.width - size.mark);
  const mark = { x: left, y: top + (size.line - size.mark) / 2 };
  const span = item.due.first === item.due.last ? undefined : { from, to: left, y: top + size.line / 2 };
  const label = placeLabel(lineAt(says, 0, top, weight), Math.min(left, from), left + size.mark, today);
  return row(item, y, words, label, mark, span);
}

/** Right or left of what stands from `start` to `end`, off the line of today if one side is; below it where neither has room. */
function placeLabel(label: Line, start: number, end: number, today: number): Line {
  const sides = [end + size.gap, start - size.gap - label.width].filter(
    (x) => x >= size.scale && x + label.width <= size.width,
  );
  const isClear = (x: number) => today < x - size.gap || today > x + label.width + size.gap;
  const x = sides.find(isClear) ?? sides[0];
  if (x !== undefined) return { ...label, x };
  return { ...label, x: Math.max(size.scale, size.width - label.width), y: label.y + size.line };
}

function row(
  item: TimelineItem,
  y: number,
  words: Line[],
  label: Line,
  mark: TimelineRow['mark'],
  span: TimelineRow['span'],
): TimelineRow {
  const foot = Math.max(label.y, ...words.map((line) => line.y)) + size.line;
  return { item, y, height: foot - y + size.pad, words, label, mark, span };
}

function linesOf(text: string, width: number, weight: TextWeight, x: number, y: number): Line[] {
  return wrapText(text, weight, size.font, width).map((each, index) => lineAt(each, x, y + index * size.line, weight));
}

function lineAt(text: string, x: number, y: number, weight: TextWeight): Line {
  return { text, x, y, width: textWidth(text, weight, size.font), weight };
}

function isFirstOfYear({ year }: { year: number }, index: number, all: readonly { year: number }[]): boolean {
  return all[index - 1]?.year !== year;
}

/** Those that fit beside each other, from the last: a year that has just begun says more than one that ends. */
function apart(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines.toReversed()) {
    const next = kept[0];
    const end = line.x + line.width;
    if (end <= size.width && (next === undefined || end + size.gap <= next.x)) kept.unshift(line);
  }
  return kept;
}

/** Above the scale, over its line as far as the figure reaches. */
function labelOfToday(text: string, x: number): Line {
  const line = lineAt(text, 0, 0, 'semibold');
  return { ...line, x: Math.max(0, Math.min(x - line.width / 2, size.width - line.width)) };
}
