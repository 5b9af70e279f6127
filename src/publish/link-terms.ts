// Links the first use of each term in running text; its words stay as they are.

import type { ElementContent, Nodes } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import type { Glossary } from './glossary.ts';

/** Where nothing is linked: what is a link or a heading already, and code. */
const never = ['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'caption', 'code', 'pre', 'sup', 'svg'];

/** Address of the page of a term; undefined where it is explained itself. */
export type TermAddress = (term: string, ancestors: readonly Nodes[]) => string | undefined;

/**
 * Changes trees of one page, in their order.
 * @returns the ids of the terms that were linked, in the order of the page
 */
export function linkTerms(
  nodes: readonly ElementContent[],
  { pattern, termOf, written }: Glossary,
  addressOf: TermAddress,
): string[] {
  const tree = { type: 'root' as const, children: [...nodes] };
  const terms = new Set<string>();
  findAndReplace(
    tree,
    [
      pattern,
      (text: string, ...groups: unknown[]) => {
        const { stack, input, index } = groups.at(-1) as { stack: Nodes[]; input: string; index: number };
        const word = groups[0] as string;
        const term = isName(word, written(word), input.slice(0, index)) ? undefined : termOf(word);
        const address = term === undefined || terms.has(term) ? undefined : addressOf(term, stack);
        // Told as replaced by itself: else the words within it would be looked through for shorter terms.
        if (term === undefined || address === undefined) return { type: 'text', value: text };
        terms.add(term);
        return h('a', { class: 'term', href: address }, text);
      },
    ],
    { ignore: never },
  );
  return [...terms];
}

const capital = /\p{Lu}/u;

/** True for what capitals show to be a part of a name: Center for Mental Sundhed, Region Hovedstadens Psykiatri. */
function isName(word: string, written: string, before: string): boolean {
  if (capital.test(written.slice(1))) return false;
  return capital.test(word.slice(1)) || (capital.test(word.slice(0, 1)) && /[\p{L}\p{N},]\s+$/u.test(before));
}
