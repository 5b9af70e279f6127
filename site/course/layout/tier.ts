// What a figure that has been laid out consists of: texts, boxes and arrows, each where it stands.

import type { CourseItem } from '../course.ts';
import type { Named } from '../lanes.ts';
import type { Line } from './lines.ts';

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

export interface Arrow {
  item: CourseItem;
  /** Corners from the box to the receiver. */
  points: readonly { x: number; y: number }[];
}

/** The part of a tier that a lane has. */
export interface Band {
  lane: Named;
  y: number;
  height: number;
  lines: readonly Line[];
}

/** Some columns one after another, with the lanes that act in them. */
export interface Tier {
  width: number;
  height: number;
  head: number;
  columns: readonly { column: Named; x: number; width: number; empty: boolean; lines: readonly Line[] }[];
  lanes: readonly Band[];
  /** What an empty column says, in the first lane. */
  unsaid: readonly Line[];
  boxes: readonly Box[];
  /** The ends of transitions in the lanes that receive them. */
  receivers: readonly Box[];
  arrows: readonly Arrow[];
}
