// Finds interventions that nobody is responsible for.

import type { Intervention } from '../../generated/types.ts';
import { allRows, faultIn, lacks, nameOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const interventionWithoutResponsible: Check = {
  id: 'intervention-without-responsible',
  weight: 'may',
  run: (programme) =>
    allRows<Intervention>(programme, 'interventions')
      .filter((intervention) => lacks(intervention, 'responsible'))
      .map((intervention) =>
        faultIn('intervention-without-responsible', intervention, [], { row: nameOf(intervention, 'name') }),
      ),
};
