// Finds levels that no intervention belongs to, whichever of the two lists says so.

import type { Intervention, Level } from '../../generated/types.ts';
import { allRows, faultIn, lacks, nameOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const levelWithoutIntervention: Check = {
  id: 'level-without-intervention',
  weight: 'may',
  run(programme) {
    const named = new Set(
      allRows<Intervention>(programme, 'interventions')
        .flatMap(({ value }) => value.levels ?? [])
        .map((each) => (typeof each === 'string' ? each : each.id)),
    );
    return allRows<Level>(programme, 'levels')
      .filter((level) => lacks(level, 'interventions') && !named.has(level.row.id ?? ''))
      .map((level) => faultIn('level-without-intervention', level, [], { row: nameOf(level, 'name') }));
  },
};
