// Finds headings that go down more than one level at once.

import { filesOf } from '../pages-of.ts';
import type { Check, Fault } from './check.ts';

export const headingLevelSkipped: Check = {
  id: 'heading-level-skipped',
  weight: 'may',
  run: (programme) =>
    filesOf(programme).flatMap(({ file, body }) => {
      let above: number | undefined;
      return body.blocks.flatMap((block): Fault[] => {
        if (block.kind !== 'heading') return [];
        const allowed = (above ?? Math.min(block.depth, 2)) + 1;
        const skipped = block.depth > allowed || (above === undefined && block.depth > 2);
        const expected = above === undefined ? 2 : above + 1;
        above = block.depth;
        if (!skipped) return [];
        const args = { title: block.title, marks: '#'.repeat(expected), written: '#'.repeat(block.depth) };
        return [{ code: 'heading-level-skipped', place: { file, ...block.range }, args }];
      });
    }),
};
