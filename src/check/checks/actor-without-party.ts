// Finds actors that are responsible for a task but belong to no party: nobody has bound themselves to do it.

import type { Actor, Task } from '../../generated/types.ts';
import { allRows, faultIn, lacks, nameOf, placeIn } from '../shape-rows.ts';
import { responsibleIds } from '../task-actors.ts';
import type { Check } from './check.ts';

export const actorWithoutParty: Check = {
  id: 'actor-without-party',
  // The format allows it, as for citizens and relatives: only the planner knows whether somebody has to be bound.
  weight: 'may',
  run(programme) {
    const tasks = allRows<Task>(programme, 'tasks');
    return allRows<Actor>(programme, 'actors').flatMap((actor) => {
      const { id } = actor.row;
      if (id === undefined || !lacks(actor, 'party') || !lacks(actor, 'party-kind')) return [];
      const own = tasks.filter(({ value }) => responsibleIds(value).includes(id));
      if (own.length === 0) return [];
      const args = { row: id, tasks: own.map((task) => nameOf(task, 'task')) };
      const related = own.map((task) => placeIn(task, ['responsible']));
      return [faultIn('actor-without-party', actor, [], args, related)];
    });
  },
};
