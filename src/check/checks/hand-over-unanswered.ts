// Finds hand-overs that the receiver does nothing about: no task and no step of the procedure is the receiver's.

import type { Task } from '../../generated/types.ts';
import { movingTransitions } from '../moving.ts';
import { faultIn, rowsOf } from '../shape-rows.ts';
import { responsibleIds, stepActorIds } from '../task-actors.ts';
import type { Check, Fault } from './check.ts';

export const handOverUnanswered: Check = {
  id: 'hand-over-unanswered',
  weight: 'should',
  run({ fields }) {
    const tasks = rowsOf<Task>(fields, 'tasks').map(({ value }) => value);
    return movingTransitions(fields).flatMap((each): Fault[] => {
      const { to, phase } = each.value;
      if (typeof to !== 'string') return [];
      const ownStep = stepActorIds(each.value).includes(to);
      const ownTask = tasks.some((task) => responsibleIds(task).includes(to) && meet(task.phase, phase));
      if (ownStep || ownTask) return [];
      return [faultIn('hand-over-unanswered', each, ['to'], { row: each.row.id, actor: to })];
    });
  },
};

/** True if two rows may be in the same phase: a row without one is in all. */
function meet(one: string | string[] | undefined, other: string | string[] | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const others = [other].flat();
  return [one].flat().some((phase) => others.includes(phase));
}
