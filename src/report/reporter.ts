// What every reporter is: the report and how it is to be shown in, one text out. It reads and writes nothing else.

import type { Weight } from '../finding/finding.ts';
import type { Report } from './report.ts';

export interface ReporterOptions {
  /** The bar, over the one that a programme's status gives. */
  failOn: Weight | undefined;
  /** For a terminal: colour, and the columns that it has. */
  colour: boolean;
  width: number;
  /** For a terminal: shows findings of every weight; else those of weight must and above. */
  all: boolean;
  /** For a terminal: findings, summary, or both. */
  parts: 'both' | 'findings' | 'summary';
}

export type Reporter = (report: Report, options: ReporterOptions) => string;
