// Finds headings of one page that say the same: their anchors differ by a number only, and a link may lead to the wrong one.

import { comparable } from '../../programme/ids.ts';
import { filesOf } from '../pages-of.ts';
import type { Check, Fault } from './check.ts';

export const headingTwice: Check = {
  id: 'heading-twice',
  weight: 'may',
  run: (programme) =>
    filesOf(programme).flatMap(({ file, body }) => {
      const first = new Map<string, { start: number; end: number }>();
      return body.blocks.flatMap((block): Fault[] => {
        if (block.kind !== 'heading' || block.marks.length > 0) return [];
        const title = comparable(block.title);
        const before = first.get(title);
        if (before === undefined) first.set(title, block.range);
        if (before === undefined || title === '') return [];
        const [place, earlier] = [block.range, before].map((range) => ({ file, ...range }));
        return place === undefined || earlier === undefined
          ? []
          : [{ code: 'heading-twice', place, args: { title: block.title }, related: [earlier] }];
      });
    }),
};
