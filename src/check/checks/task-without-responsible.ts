// Finds tasks that nobody is responsible for.

import type { Task } from '../../generated/types.ts';
import { allRows, faultIn, lacks, nameOf } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const taskWithoutResponsible: Check = {
  id: 'task-without-responsible',
  // A list of tasks has to say who is responsible; one that does not say it of each is thin, a step below must.
  weight: 'should',
  run: (programme) =>
    allRows<Task>(programme, 'tasks')
      .filter((task) => lacks(task, 'responsible'))
      .map((task) => faultIn('task-without-responsible', task, [], { row: nameOf(task, 'task') })),
};
