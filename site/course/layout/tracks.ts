// The tracks in which the arrows of a column run down the gutter at its right.

import type { CourseItem } from '../course.ts';
import type { Named } from '../lanes.ts';

/**
 * The track of each arrow of a column: short ones inside, and two in one track only where no lane has both.
 * Those that end nowhere have none.
 */
export function tracksOf(items: readonly CourseItem[], lanes: readonly Named[]): Map<CourseItem, number> {
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
