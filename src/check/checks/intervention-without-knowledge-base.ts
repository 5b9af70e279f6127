// Finds interventions that do not say what knowledge they rest on.

import type { Intervention } from '../../generated/types.ts';
import { allRows, faultIn, lacks, nameOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const interventionWithoutKnowledgeBase: Check = {
  id: 'intervention-without-knowledge-base',
  weight: 'may',
  run: (programme) =>
    allRows<Intervention>(programme, 'interventions')
      .filter((intervention) => lacks(intervention, 'knowledge'))
      .map((intervention) =>
        faultIn('intervention-without-knowledge-base', intervention, [], { row: nameOf(intervention, 'name') }),
      ),
};
