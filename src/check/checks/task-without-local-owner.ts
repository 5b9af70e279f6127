// Finds actors with tasks whose local plan does not say who they are at that party.

import type { Actor, Task } from '../../generated/types.ts';
import { rowsOf } from '../shape-rows.ts';
import { responsibleIds, worksFor } from '../task-actors.ts';
import type { Check, Fault } from './check.ts';

export const taskWithoutLocalOwner: Check = {
  id: 'task-without-local-owner',
  weight: 'should',
  run({ head, fields, localPlans }) {
    const responsible = new Set(rowsOf<Task>(fields, 'tasks').flatMap(({ value }) => responsibleIds(value)));
    const actors = rowsOf<Actor>(fields, 'actors').filter(({ row }) => responsible.has(row.id ?? ''));
    return localPlans.flatMap(({ party: id, chapter, actors: local }): Fault[] => {
      const party = head.parties.find((each) => each.id === id);
      if (party === undefined) return [];
      const named = local.rows.map((row) => row.id);
      const lacking = actors.filter(({ value, row }) => worksFor(value, party) && !named.includes(row.id));
      if (lacking.length === 0) return [];
      const place = { file: chapter.file, start: 0, end: /^[^\r\n]*/.exec(chapter.parsed.text)?.[0].length ?? 0 };
      const names = lacking.map(({ value, row }) => value.name ?? row.id ?? '');
      return [{ code: 'task-without-local-owner', place, args: { party: party.name, actors: names } }];
    });
  },
};
