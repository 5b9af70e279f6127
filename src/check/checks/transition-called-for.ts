// Finds transitions that the ages of the group call for and that no row is about.

import type { Transition } from '../../generated/types.ts';
import { headFault } from '../head-fault.ts';
import { rowsOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const transitionCalledFor: Check = {
  id: 'transition-called-for',
  weight: 'may',
  run(programme) {
    const { head, fields, catalogues } = programme;
    const rows = rowsOf<Transition>(fields, 'transitions');
    const ages = head['target-group']?.ages;
    if (ages === undefined || rows.length === 0) return [];
    const youngest = ages.from ?? 0;
    const described = new Set(rows.map(({ value }) => value.transition));
    return (catalogues.get('transitions')?.entries ?? [])
      .filter((entry) => youngest < (entry['called-for']?.under ?? 0) && !described.has(entry.id))
      .map((entry) =>
        headFault('transition-called-for', programme, ['target-group', 'ages'], {
          value: entry.id,
          age: entry['called-for']?.under,
        }),
      );
  },
};
