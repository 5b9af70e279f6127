// The colours that a region may choose, and the grounds that they stand on: each has to be read on all of them.

import { finding, type Finding } from '../finding/finding.ts';
import { rangeAt, valueAt, type Data } from '../parse/data.ts';
import { contrast, darker, leastContrast } from './contrast.ts';

/** What links and buttons stand on, by the words for it. White text on a button has the contrast of the button's colour on white. */
export const grounds = {
  'ground.white': '#ffffff',
  'ground.band': '#f3f5f7',
  'ground.warm': '#fff4db',
  'ground.blue': '#e8f1fa',
} as const;

/** The keys of a theme. */
const colours = ['action', 'hover'] as const;

/** A colour that cannot be read somewhere is told with the ground where it is hardest to read: one that does there does everywhere. */
export function inspectTheme(data: Data, file: string): Finding[] {
  return colours.flatMap((key) => {
    const path = ['site', 'theme', key];
    const value = valueAt(data, path);
    if (value?.kind !== 'scalar' || typeof value.value !== 'string') return [];
    const colour = value.value;
    const ground = worstGround(colour);
    const ratio = contrast(colour, grounds[ground]);
    if (ratio >= leastContrast) return [];
    const args = {
      key,
      colour,
      kind: ground,
      ground: grounds[ground],
      // Cut, not rounded: 4.499 is not 4.5.
      ratio: Math.floor(ratio * 100) / 100,
      least: leastContrast,
      suggestion: readable(colour),
    };
    return [finding('theme-contrast', 'broken', { file, ...rangeAt(data, path) }, args, { path })];
  });
}

function worstGround(colour: string): keyof typeof grounds {
  const names = Object.keys(grounds) as (keyof typeof grounds)[];
  return names.reduce((worst, each) =>
    contrast(colour, grounds[each]) < contrast(colour, grounds[worst]) ? each : worst,
  );
}

/** The nearest darker colour of the same hue that can be read on every ground. */
function readable(colour: string): string {
  const shares = Array.from({ length: 100 }, (_, step) => step / 100);
  const fits = (each: string) => contrast(each, grounds[worstGround(each)]) >= leastContrast;
  return shares.map((share) => darker(colour, share)).find(fits) ?? '#000000';
}
