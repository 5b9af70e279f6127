// Finds which of the four kinds of indicator a programme has none of: implementation or quality, for the citizen or for the professional.

import type { Indicator } from '../../generated/types.ts';
import { isAtFault, placeOfList, rowsOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

/** Society counts with the citizen, the organisation with the professional. */
const citizen: readonly Indicator['level'][] = ['citizen', 'societal'];
const professional: readonly Indicator['level'][] = ['professional', 'organisational'];

const fields = [
  { key: 'indicators.implementation-citizen', kind: 'implementation', levels: citizen },
  { key: 'indicators.implementation-professional', kind: 'implementation', levels: professional },
  { key: 'indicators.quality-citizen', kind: 'quality', levels: citizen },
  { key: 'indicators.quality-professional', kind: 'quality', levels: professional },
];

export const indicatorKindsLacking: Check = {
  id: 'indicator-kinds-lacking',
  weight: 'may',
  run(programme) {
    // The programme's own lists alone: a party's plan need not cover everything.
    const indicators = rowsOf<Indicator>(programme.fields, 'indicators');
    const [first] = indicators;
    if (first === undefined || indicators.some((each) => isAtFault(each, 'kind') || isAtFault(each, 'level')))
      return [];
    const lacking = fields
      .filter(
        ({ kind, levels }) => !indicators.some(({ value }) => value.kind === kind && levels.includes(value.level)),
      )
      .map(({ key }) => key);
    if (lacking.length === 0) return [];
    const { place, path } = placeOfList(programme, first);
    return [{ code: 'indicator-kinds-lacking', place, path, args: { kinds: lacking }, id: first.field.id }];
  },
};
