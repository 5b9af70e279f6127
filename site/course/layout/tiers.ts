// Which columns stand in one tier: as many as the page is wide enough for, in tiers of about as many each.

import type { Column } from './columns.ts';
import { size } from './sizes.ts';

export function tiersOf(columns: readonly Column[], room: number): Column[][] {
  const needed = fill(columns, room, size.columns).length;
  for (let most = 1; most < size.columns; most += 1) {
    const tiers = fill(columns, room, most);
    if (tiers.length === needed) return tiers;
  }
  return fill(columns, room, size.columns);
}

/** Tiers filled one after another, of at most so many columns. */
function fill(columns: readonly Column[], room: number, most: number): Column[][] {
  const tiers: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const tier = tiers.at(-1);
    if (tier === undefined || tier.length >= most || column.least > left) {
      tiers.push([column]);
      left = room - column.least;
    } else {
      tier.push(column);
      left -= column.least;
    }
  }
  return tiers;
}
