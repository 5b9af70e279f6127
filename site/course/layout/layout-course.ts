// Where everything in the figure of a course stands, in numbers: phases are columns, lanes are bands, arrows run in a gutter of
// their own at the right of each column. Nothing here knows how the figure is drawn.

import type { Course } from '../course.ts';
import type { Named } from '../lanes.ts';
import { columnOf } from './columns.ts';
import { layoutTier } from './layout-tier.ts';
import { longestWord } from './lines.ts';
import { size } from './sizes.ts';
import type { Tier } from './tier.ts';
import { tiersOf } from './tiers.ts';
import type { FigureWords } from './words.ts';

/** The tiers of a course's figure; none for a course without anything in it. */
export function layoutCourse(course: Course, words: FigureWords): Tier[] {
  if (course.items.length === 0) return [];
  const label = labelWidth(course.lanes);
  const columns = course.columns.map((column) => columnOf(column, course, words));
  return tiersOf(columns, size.width - label).map((tier) => layoutTier(tier, course.lanes, label, words));
}

function labelWidth(lanes: readonly Named[]): number {
  const longest = Math.max(0, ...lanes.map(({ title }) => longestWord(title, 'semibold')));
  return Math.min(size.labelMost, Math.max(size.labelLeast, Math.ceil(longest) + 2 * size.cell));
}

/** True for a tier that a landscape sheet holds; a higher one would be cut: paper then has the tables alone. */
export function fitsSheet({ width, height }: Tier): boolean {
  return height * Math.min(1, size.sheet.width / width) <= size.sheet.height;
}
