// Finds tables in the text without a single filled row.

import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { filesOf, placeOfNode } from '../pages-of.ts';
import type { Check, Fault } from './check.ts';

export const emptyTable: Check = {
  id: 'empty-table',
  weight: 'should',
  run: (programme) =>
    filesOf(programme).flatMap((parsed) => {
      const faults: Fault[] = [];
      visitParents(parsed.root, 'table', (table: Table) => {
        const filled = table.children.slice(1).some((row) => toString(row).trim() !== '');
        if (!filled) faults.push({ code: 'empty-table', place: placeOfNode(parsed, table), args: {} });
      });
      return faults;
    }),
};
