// What the data do not say, said where a reader would look for it: never a dash, never an empty cell.

import type { ElementContent } from 'hast';
import { isMessageKey } from '../../src/locales/locales.ts';
import type { PageContext } from '../context.ts';

/** The words for a property of a shape that a row leaves out: Ingen frist i aftalen. */
export function unsaidWords(shape: string, key: string, { t }: PageContext): string {
  const own = `site.unsaid.${shape}.${key}`;
  return t(isMessageKey(own) ? own : 'site.unsaid');
}

/** The nodes of a value, or the words for its absence. */
export function orUnsaid(
  nodes: readonly ElementContent[],
  shape: string,
  key: string,
  context: PageContext,
): readonly ElementContent[] {
  if (nodes.length > 0) return nodes;
  return [(<span class="unsaid">{unsaidWords(shape, key, context)}</span>) as ElementContent];
}
