// The icon of each outcome, drawn the same on the site and in a report. The outlines differ, so grey print loses nothing.

import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { OutcomeState } from '../check/outcome.ts';

const tick = 'M6 10.5l2.5 2.5L14 7.5';

/** Drawn on a field of 20 by 20; `line`, `dashed` and `cut` are classes of the styles. */
export const outcomeIcons: Readonly<Record<OutcomeState, () => ElementContent[]>> = {
  met: () => [s('circle', { cx: 10, cy: 10, r: 9, fill: 'currentColor' }), s('path', { d: tick, class: 'cut' })],
  thin: () => [
    s('circle', { cx: 10, cy: 10, r: 8, class: 'line' }),
    s('path', { d: 'M2 10a8 8 0 0 0 16 0z', fill: 'currentColor' }),
  ],
  missing: () => [
    s('rect', { x: 1, y: 1, width: 18, height: 18, rx: 2, fill: 'currentColor' }),
    s('path', { d: 'M6 6l8 8M14 6l-8 8', class: 'cut' }),
  ],
  waived: () => [
    s('circle', { cx: 10, cy: 10, r: 8, class: 'line' }),
    s('path', { d: 'M8 6.5v7M12 6.5v7', class: 'line' }),
  ],
  'not-applicable': () => [
    s('circle', { cx: 10, cy: 10, r: 8, class: 'line dashed' }),
    s('path', { d: 'M6.5 10h7', class: 'line' }),
  ],
};
