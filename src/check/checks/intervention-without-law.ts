// Finds interventions that state neither the law that settles them nor that none does.

import type { Intervention } from '../../generated/types.ts';
import { allRows, faultIn, lacks, nameOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const interventionWithoutLaw: Check = {
  id: 'intervention-without-law',
  weight: 'may',
  run: (programme) =>
    allRows<Intervention>(programme, 'interventions')
      .filter((intervention) => lacks(intervention, 'law'))
      .map((intervention) =>
        faultIn('intervention-without-law', intervention, [], { row: nameOf(intervention, 'name') }),
      ),
};
