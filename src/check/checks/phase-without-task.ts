// Finds phases of the programme that no task and no transition belongs to.

import type { Task, Transition } from '../../generated/types.ts';
import { rangeAt, type Path } from '../../parse/data.ts';
import type { Programme } from '../../programme/programme.ts';
import { allRows } from '../shape-rows.ts';
import type { Check, Fault } from './check.ts';

export const phaseWithoutTask: Check = {
  id: 'phase-without-task',
  weight: 'may',
  run(programme) {
    const ofTasks = allRows<Task>(programme, 'tasks').flatMap(({ value }) => value.phase ?? []);
    // A programme that places no task in a phase has chosen not to.
    if (ofTasks.length === 0) return [];
    // The steps of a transition are tasks too.
    const ofTransitions = allRows<Transition>(programme, 'transitions').flatMap(({ value }) => value.phase ?? []);
    const named = new Set([...ofTasks, ...ofTransitions]);
    return programme.phases
      .filter(({ id }) => !named.has(id))
      .map(({ id, name }): Fault => {
        const path = pathOf(id, programme);
        const place = { file: programme.headFile.file, ...rangeAt(programme.headData, path) };
        return { code: 'phase-without-task', place, path, args: { phase: id, name } };
      });
  },
};

/** Where programme.md names the phase: itself, or the profile that it comes from. */
function pathOf(phase: string, { head, requirements }: Programme): Path {
  const own = (head.phases ?? []).findIndex(({ id }) => id === phase);
  if (own !== -1) return ['phases', own, 'id'];
  const profile = requirements.profiles.find(({ phases }) => phases.some(({ id }) => id === phase));
  return ['profiles', (head.profiles ?? []).findIndex((id) => id === profile?.id)];
}
