// Finds indicators whose sheet does not say how they are measured: one finding a sheet, naming what lacks.

import type { Indicator } from '../../generated/types.ts';
import { allRows, faultIn, lacks, nameOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

/** What a sheet holds beside the indicator's name and kind. */
const sheet = [
  'numerator',
  'denominator',
  'direction',
  'standard',
  'data-source',
  'frequency',
  'owner',
] as const satisfies readonly (keyof Indicator)[];

export const indicatorIncomplete: Check = {
  id: 'indicator-incomplete',
  weight: 'may',
  run: (programme) =>
    allRows<Indicator>(programme, 'indicators').flatMap((indicator) => {
      const asked = sheet.filter((key) => lacks(indicator, key));
      if (asked.length === 0) return [];
      const labels = asked.map((key) => `indicators.${key}`);
      return [faultIn('indicator-incomplete', indicator, [], { row: nameOf(indicator, 'name'), labels, asked })];
    }),
};
