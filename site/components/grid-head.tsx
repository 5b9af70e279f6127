// Heads of a table with many narrow columns: upright where every word fits its column, else turned.

import type { ElementContent } from 'hast';
import { textWidth } from '../course/glyph-widths.ts';

/** In pixels at the usual size of text, as the style has them: what all columns but the first share, and what each keeps free. */
const room = { columns: 760, padding: 12, fontSize: 16 };

/** More columns leave no room for a second line in each when the page is narrow. */
const mostOfTwoLines = 12;

/** What the style has to know of the heads. */
export function gridLook(heads: readonly string[]): string {
  return [
    'grid',
    ...(fitUpright(heads) ? ['upright'] : []),
    ...(heads.length > mostOfTwoLines ? ['crowded'] : []),
  ].join(' ');
}

/** True if no word of a head is wider than its column: a word is never broken in a head. */
function fitUpright(heads: readonly string[]): boolean {
  const width = room.columns / heads.length - room.padding;
  const words = heads.flatMap((head) => head.split(/\s+|(?<=-)/u));
  return words.every((word) => textWidth(word, 'semibold', room.fontSize) <= width);
}

/** A head that the style may turn. */
export function gridHead(name: string, href: string | undefined): ElementContent[] {
  return [(<span class="grid-head">{href === undefined ? name : <a href={href}>{name}</a>}</span>) as ElementContent];
}
