// Nodes as a list in running text: Borgeren, Pårørende og Ambulatoriet.

import type { ElementContent } from 'hast';
import type { PageContext } from '../context.ts';

export function inLine(items: readonly (readonly ElementContent[])[], { language }: PageContext): ElementContent[] {
  const places = items.map((_, index) => String(index));
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  return list
    .formatToParts(places)
    .flatMap(({ type, value }): ElementContent[] =>
      type === 'element' ? [...(items[Number(value)] ?? [])] : [{ type: 'text', value }],
    );
}
