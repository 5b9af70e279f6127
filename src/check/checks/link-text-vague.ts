// Finds links whose text does not say where they lead.

import type { Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { filesOf, placeOfNode } from '../pages-of.ts';
import type { Check, Fault } from './check.ts';

/** Texts that say nothing when they are read alone, as a screen reader lists links. */
const vague = new Set([
  ...['her', 'læs mere', 'læs mere her', 'klik her', 'se her', 'se mere', 'mere', 'link', 'dette link', 'linket'],
  ...['here', 'read more', 'click here', 'see here', 'see more', 'more', 'this link', 'the link'],
]);

export const linkTextVague: Check = {
  id: 'link-text-vague',
  weight: 'should',
  run: (programme) =>
    filesOf(programme).flatMap((parsed) => {
      const faults: Fault[] = [];
      visitParents(parsed.root, ['link', 'linkReference'], (node) => {
        const link = node as Link | LinkReference;
        const text = toString(link).trim();
        const words = text
          .toLowerCase()
          .replace(/[.:!…>»]+$/u, '')
          .replace(/\s+/g, ' ')
          .trim();
        if (words === '' || vague.has(words))
          faults.push({ code: 'link-text-vague', place: placeOfNode(parsed, link), args: { value: text } });
      });
      return faults;
    }),
};
