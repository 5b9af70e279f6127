// Whether some nodes hold a word that would push a table beyond the page: it may then break anywhere, ordinary words may not.

import type { ElementContent } from 'hast';

/** In characters; a common Danish compound is shorter. */
const longWord = 26;

export function hasLongWord(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return node.value.split(/[\s-]+/).some(({ length }) => length > longWord);
    return node.type === 'element' && hasLongWord(node.children);
  });
}
