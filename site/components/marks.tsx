// Status marks: an icon and a word, in the word's colour. The outlines differ, so grey print and colour blindness lose nothing.

import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { outcomeIcons } from '../../src/report/outcome-icons.ts';

const tick = 'M6 10.5l2.5 2.5L14 7.5';
const box = (look = 'line') => s('rect', { x: 2, y: 2, width: 16, height: 16, rx: 2, class: look });
const icons: Readonly<Record<string, () => ElementContent[]>> = {
  ...outcomeIcons,
  illustrative: () => [
    s('rect', { x: 2, y: 2, width: 16, height: 16, rx: 2, class: 'line dashed' }),
    s('path', { d: 'M10 9v5M10 6v.5', class: 'line' }),
  ],
  draft: () => [s('path', { d: 'M3 17l1-4L14 3l3 3L7 16z', class: 'line' })],
  'in-force': () => [s('circle', { cx: 10, cy: 10, r: 9, fill: 'currentColor' }), s('path', { d: tick, class: 'cut' })],
  consultation: () => [s('path', { d: 'M2 3h16v11H9l-4 4v-4H2z', class: 'line' })],
  'political-approval': () => [s('path', { d: 'M2 8l8-5 8 5M4 9v7M8 9v7M12 9v7M16 9v7M2 17h16', class: 'line' })],
  'under-revision': () => [
    s('path', { d: 'M3 10a7 7 0 0 1 12-5l2 2M17 10a7 7 0 0 1-12 5l-2-2M17 3v4h-4M3 17v-4h4', class: 'line' }),
  ],
  withdrawn: () => [
    s('circle', { cx: 10, cy: 10, r: 8, class: 'line' }),
    s('path', { d: 'M5 15L15 5', class: 'line' }),
  ],
  // What is to be done is a box: empty, under way, ticked or struck out; dotted where nobody says.
  planned: () => [box()],
  ongoing: () => [box(), s('path', { d: 'M6 10h.5M10 10h.5M14 10h.5', class: 'line' })],
  done: () => [box(), s('path', { d: tick, class: 'line' })],
  dropped: () => [box(), s('path', { d: 'M4 16L16 4', class: 'line' })],
  'no-state': () => [box('line dashed')],
  phone: () => [
    s('path', {
      d: 'M4 2.5h3l1.5 4L6.6 8a10 10 0 0 0 5.4 5.4l1.5-1.9 4 1.5v3c0 .8-.7 1.5-1.5 1.5A13.5 13.5 0 0 1 2.5 4c0-.8.7-1.5 1.5-1.5z',
      class: 'line',
    }),
  ],
  arrow: () => [s('path', { d: 'M2 10h15M11.5 4.5L17 10l-5.5 5.5', class: 'line' })],
  chevron: () => [s('path', { d: 'M7.5 4l6 6-6 6', class: 'line' })],
  changed: () => [
    s('path', { d: 'M10 2l8.5 15h-17z', class: 'line' }),
    s('path', { d: 'M10 8v4M10 14.5v.5', class: 'line' }),
  ],
};

/** A mark with its word. */
export function mark(name: string, word: string): ElementContent {
  return (
    <span class={`mark mark-${name}`}>
      {icon(name)} {word}
    </span>
  ) as ElementContent;
}

/** The icon alone, hidden from assistive technology: the word beside it is the name. */
export function icon(name: string): ElementContent {
  return s(
    'svg',
    { viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false', class: 'icon' },
    icons[name]?.() ?? [],
  );
}
