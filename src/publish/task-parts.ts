// Which part an actor has in a task, and whose tasks there are: what a matrix of responsibility shows.

import { actorIds, responsibleIds } from '../check/task-actors.ts';
import type { Task } from '../generated/types.ts';
import { rolesOf } from './role.ts';
import type { Programme } from '../programme/programme.ts';

/** `one-of`: may be the one who is responsible. */
export const taskParts = ['responsible', 'one-of', 'involved'] as const;
export type TaskPart = (typeof taskParts)[number];

/** The weightiest part of an actor in a task; undefined where the task does not name it. */
export function partOf(task: Partial<Task>, actor: string): TaskPart | undefined {
  if (responsibleIds(task).includes(actor)) return task.responsible === actor ? 'responsible' : 'one-of';
  return actorIds(task).includes(actor) ? 'involved' : undefined;
}

/** Ids of the actors that have a part in some of the tasks, in the programme's order. */
export function actorsIn(tasks: readonly Partial<Task>[], programme: Programme): string[] {
  const named = new Set(tasks.flatMap(actorIds));
  const ordered = rolesOf(programme).map(({ id }) => id);
  return [...new Set([...ordered.filter((id) => named.has(id)), ...named])];
}
