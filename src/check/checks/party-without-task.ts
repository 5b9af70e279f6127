// Finds parties none of whose actors has a part in any task or step of a transition.

import type { Actor, Task, Transition } from '../../generated/types.ts';
import { rangeAt } from '../../parse/data.ts';
import { allRows } from '../shape-rows.ts';
import { actorIds, stepActorIds, worksFor } from '../task-actors.ts';
import type { Check, Fault } from './check.ts';

export const partyWithoutTask: Check = {
  id: 'party-without-task',
  weight: 'may',
  run(programme) {
    const inTasks = allRows<Task>(programme, 'tasks').flatMap(({ value }) => actorIds(value));
    // Where no task names anybody, each task says so itself.
    if (inTasks.length === 0) return [];
    // The steps of a transition are tasks too.
    const inSteps = allRows<Transition>(programme, 'transitions').flatMap(({ value }) => stepActorIds(value));
    const named = new Set([...inTasks, ...inSteps]);
    const busy = allRows<Actor>(programme, 'actors').filter(({ row }) => named.has(row.id ?? ''));
    return programme.head.parties.flatMap((party, index): Fault[] => {
      if (busy.some(({ value }) => worksFor(value, party))) return [];
      const path = ['parties', index, 'id'];
      const place = { file: programme.headFile.file, ...rangeAt(programme.headData, path) };
      return [{ code: 'party-without-task', place, path, args: { party: party.id, name: party.name } }];
    });
  },
};
