// What a list of a programme is: a page drawn from the rows of a shape, whatever a model calls them.

import { rowsOf } from '../../../src/check/shape-rows.ts';
import type { Programme } from '../../../src/programme/programme.ts';
import type { Published } from '../../../src/publish/site-data.ts';
import type { PagePart } from '../../components/page-parts.tsx';
import type { PageContext } from '../../context.ts';

export interface List {
  /** Its words begin with `site.list.<id>`: the title, what it holds for one row and for several, what is said where there is none. */
  id: 'tasks' | 'transitions' | 'levels' | 'interventions' | 'indicators' | 'plan';
  /** The page's path in the site, for a programme's id. */
  path: (programme: string) => string;
  /** A programme without a row of this shape has no such page. */
  shape: string;
  /** How many rows it has, where not only those in the programme's chapters count. */
  count?: (programme: Programme) => number;
  /** What stands on the page. */
  parts: (published: Published, context: PageContext) => PagePart[];
}

/** How many rows a programme has for a list. */
export function countRows({ shape, count }: List, programme: Programme): number {
  return count?.(programme) ?? rowsOf(programme.fields, shape).length;
}
