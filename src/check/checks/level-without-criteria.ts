// Finds levels that do not say which citizens belong to them.

import type { Level } from '../../generated/types.ts';
import { allRows, faultIn, lacks, nameOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const levelWithoutCriteria: Check = {
  id: 'level-without-criteria',
  weight: 'may',
  run: (programme) =>
    allRows<Level>(programme, 'levels')
      .filter((level) => lacks(level, 'criteria'))
      .map((level) => faultIn('level-without-criteria', level, [], { row: nameOf(level, 'name') })),
};
