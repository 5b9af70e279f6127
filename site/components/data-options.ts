// What a component gets to show a part of data.

import type { ElementContent } from 'hast';
import type { Field, Row } from '../../src/programme/programme.ts';
import type { PageContext } from '../context.ts';
import type { NameOf } from './names.ts';

export interface DataOptions {
  field: Field;
  rows: readonly Row[];
  /** Anchor of the whole. */
  anchor: string | undefined;
  rowAnchors: ReadonlyMap<Row, string>;
  /** What the data are, for readers who meet them alone. */
  caption: string;
  /** True if the heading just above says the same. */
  captionHidden: boolean;
  /** Level of a heading of its own below where it stands. */
  level: number;
  /** Ids of the programme's phases, in order. */
  phases: readonly string[];
  /** The number by which the whole programme knows a transition. */
  numberOf: (row: Row) => number | undefined;
  /** Other words than the shape's for some of its columns. */
  labels?: Readonly<Record<string, string>>;
  /** Keys of columns that the page says once for all. */
  said?: readonly string[];
  /** Where a row stands in the agreement, for a page that shows it outside its chapter. */
  home?: (row: Row) => readonly ElementContent[];
  context: PageContext;
  nameOf: NameOf;
}

/** Shows the rows of one shape in its own form. */
export type ShowRows = (options: DataOptions) => ElementContent[];
