// Text in the figure of a course: how wide it is, how it is broken into lines, and where its lines stand.

import type { CourseItem } from '../course.ts';
import { textWidth, type TextWeight } from '../glyph-widths.ts';
import { wrapText } from '../wrap.ts';
import { size } from './sizes.ts';

export type LineKind = 'title' | 'note' | 'deadline';

/** A line of text; `y` is where its letters stand. */
export interface Line {
  kind: LineKind;
  text: string;
  x: number;
  y: number;
  width: number;
}

/** Letters may be drawn a little wider than they were measured. */
const slack = 1.01;

/** How heavy a line in a box is. */
export const weightOf = (kind: LineKind, item: CourseItem['kind']): TextWeight =>
  kind === 'deadline' || (kind === 'title' && item === 'transition') ? 'semibold' : 'regular';

/** What a text takes on one line. */
export function widthOf(text: string, weight: TextWeight): number {
  return textWidth(text, weight, size.font * slack);
}

/** What the longest word of a text takes. */
export function longestWord(text: string, weight: TextWeight): number {
  return Math.max(0, ...text.split(/[ \n]+/).map((word) => widthOf(word, weight)));
}

/** The lines of a text, none wider than `width`. */
export function wrap(text: string, weight: TextWeight, width: number): string[] {
  return wrapText(text, weight, size.font * slack, width);
}

/** A line whose top left corner is there. */
export function lineAt(kind: LineKind, text: string, weight: TextWeight, x: number, top: number): Line {
  return { kind, text, x, y: top + size.baseline, width: widthOf(text, weight) };
}

/** Lines of one kind below each other, from there on. */
export function linesAt(texts: readonly string[], kind: LineKind, weight: TextWeight, x: number, top: number): Line[] {
  return texts.map((text, at) => lineAt(kind, text, weight, x, top + at * size.line));
}
