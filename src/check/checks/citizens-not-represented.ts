// Finds steering groups in which neither citizens nor relatives sit.

import { jointGroups } from '../joint-groups.ts';
import { faultIn } from '../shape-rows.ts';
import type { Check, Fault } from './check.ts';

export const citizensNotRepresented: Check = {
  id: 'citizens-not-represented',
  weight: 'may',
  run: (programme) =>
    jointGroups(programme).flatMap(({ members }): Fault[] => {
      const [first] = members;
      const sit = members.some(({ value }) => value.represents === 'citizens' || value.represents === 'relatives');
      return first === undefined || sit ? [] : [faultIn('citizens-not-represented', first, [], {})];
    }),
};
