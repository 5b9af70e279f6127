// Heads of a table with many narrow columns: upright where every word fits its column, else turned.

import type { ElementContent } from 'hast';
import { textWidth } from '../course/glyph-widths.ts';
import { wrapText } from '../course/wrap.ts';

/** In pixels at the usual size of text, as the style has them. */
const size = { font: 16, line: 24, padding: 8, turned: 224 };
/** What all columns but the first share: on the full page, on the narrowest that has a table, and on paper, whose text is smaller. */
const room = { full: 760, narrow: 476, paper: 616 };

/** What the style has to know of the heads: whether they fit upright; whether, turned, one needs more lines than its column has. */
export function gridLook(heads: readonly string[]): string {
  return [
    'grid',
    ...(fitUpright(heads) ? ['upright'] : []),
    ...(fitTurned(heads, room.full) ? [] : ['one-line']),
    ...(fitTurned(heads, room.narrow) ? [] : ['one-line-narrow']),
  ].join(' ');
}

/** True if no word of a head is wider than its column: a word is never broken in a head. */
function fitUpright(heads: readonly string[]): boolean {
  const width = room.paper / heads.length - size.padding;
  const words = heads.flatMap((head) => head.split(/\s+|(?<=-)/u));
  return words.every((word) => textWidth(word, 'semibold', size.font) <= width);
}

function fitTurned(heads: readonly string[], all: number): boolean {
  const lines = Math.floor((all / heads.length - size.padding) / size.line);
  return heads.every((head) => wrapText(head, 'semibold', size.font, size.turned).length <= Math.max(1, lines));
}

/** A head that the style may turn. */
export function gridHead(name: string, href: string | undefined): ElementContent[] {
  return [(<span class="grid-head">{href === undefined ? name : <a href={href}>{name}</a>}</span>) as ElementContent];
}
