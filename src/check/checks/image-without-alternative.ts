// Finds images without an alternative text.

import type { Image, ImageReference } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { filesOf, placeOfNode } from '../pages-of.ts';
import type { Check, Fault } from './check.ts';

export const imageWithoutAlternative: Check = {
  id: 'image-without-alternative',
  weight: 'should',
  run: (programme) =>
    filesOf(programme).flatMap((parsed) => {
      const faults: Fault[] = [];
      visitParents(parsed.root, ['image', 'imageReference'], (node) => {
        const image = node as Image | ImageReference;
        if ((image.alt ?? '').trim() === '')
          faults.push({ code: 'image-without-alternative', place: placeOfNode(parsed, image), args: {} });
      });
      return faults;
    }),
};
