// Links the first use of each term in running text; its words stay as they are.

import type { ElementContent, Nodes } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import type { Glossary } from './glossary.ts';

/** Where nothing is linked: what is a link or a heading already, and code. */
const never = ['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'caption', 'code', 'pre', 'sup', 'svg'];

/** Address of the page of a term; undefined where it is explained itself. */
export type TermAddress = (term: string, ancestors: readonly Nodes[]) => string | undefined;

/** Letters before a word that tell whether it stands within a sentence. */
const lookedAt = 10;

/** Changes trees of one page, in their order. */
export function linkTerms(
  nodes: readonly ElementContent[],
  { pattern, termOf, written }: Glossary,
  addressOf: TermAddress,
): void {
  const tree = { type: 'root' as const, children: [...nodes] };
  const terms = new Set<string>();
  // Of a longer term that gets no link, the words are not looked through for shorter ones.
  let passed: { node: Nodes | undefined; end: number } = { node: undefined, end: 0 };
  findAndReplace(
    tree,
    [
      pattern,
      (text: string, ...groups: unknown[]) => {
        const { stack, input, index } = groups.at(-1) as { stack: Nodes[]; input: string; index: number };
        const node = stack.at(-1);
        if (passed.node === node && index < passed.end) return false;
        const word = groups[0] as string;
        const term = isName(word, written(word), input.slice(Math.max(0, index - lookedAt), index))
          ? undefined
          : termOf(word);
        const address = term === undefined || terms.has(term) ? undefined : addressOf(term, stack);
        if (term === undefined || address === undefined) {
          passed = { node, end: index + text.length };
          return false;
        }
        terms.add(term);
        return h('a', { class: 'term found', href: address }, text);
      },
    ],
    { ignore: never },
  );
}

const capital = /\p{Lu}/u;

/** True for what capitals show to be a part of a name: Center for Mental Sundhed, Region Hovedstadens Psykiatri. */
function isName(word: string, written: string, before: string): boolean {
  if (capital.test(written.slice(1))) return false;
  return capital.test(word.slice(1)) || (capital.test(word.slice(0, 1)) && /[\p{L}\p{N},]\s+$/u.test(before));
}
