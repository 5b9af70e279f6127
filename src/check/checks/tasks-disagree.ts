// Finds tasks with the same text and different responsible actors, in one phase and at one level.

import type { Task } from '../../generated/types.ts';
import { knownTargets } from '../../programme/references.ts';
import type { Programme } from '../../programme/programme.ts';
import { faultIn, isAtFault, nameOf, placeIn, rowsOf, type ShapeRow } from '../shape-rows.ts';
import { responsibleOf } from '../task-actors.ts';
import type { Check } from './check.ts';

interface Stated {
  task: ShapeRow<Task>;
  /** The party whose local plan it stands in. */
  plan: string | undefined;
  /** Its text, and whoever is responsible, as they are compared. */
  text: string;
  responsible: string;
}

export const tasksDisagree: Check = {
  id: 'tasks-disagree',
  weight: 'must',
  run(programme) {
    const byText = new Map<string, Stated[]>();
    for (const each of statedIn(programme)) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
    return [...byText.values()].flatMap((alike) =>
      alike.flatMap((each) => {
        const others = alike.filter((other) => disagree(each, other)).map(({ task }) => task);
        if (others.length === 0) return [];
        const args = {
          row: nameOf(each.task, 'task'),
          responsible: wordsOf(each.task),
          others: others.map((other) => `${nameOf(other, 'task')} (${wordsOf(other)})`),
        };
        const related = others.map((other) => placeIn(other, ['responsible']));
        return [faultIn('tasks-disagree', each.task, ['responsible'], args, related)];
      }),
    );
  },
};

/** The tasks that say who is responsible. One who is not known is told of as such: the two may agree once it is mended. */
function statedIn(programme: Programme): Stated[] {
  const plans = programme.localPlans.map(({ party, fields }) => ({ plan: party, fields }));
  return [{ plan: undefined, fields: programme.fields }, ...plans].flatMap(({ plan, fields }) => {
    const known = knownTargets(programme, fields)('actor').map(({ id }) => id);
    return rowsOf<Task>(fields, 'tasks').flatMap((task) => {
      const text = comparable(task.value.task ?? '');
      const named = responsibleOf(task.value);
      const isKnown = named.every((each) => typeof each !== 'string' || known.includes(each));
      if (text === '' || named.length === 0 || !isKnown) return [];
      const compared = named.map((each) => (typeof each === 'string' ? each : `: ${comparable(each.other)}`));
      return [{ task, plan, text, responsible: [...new Set(compared)].toSorted().join(', ') }];
    });
  });
}

function disagree(one: Stated, other: Stated): boolean {
  // What two parties have agreed each at home does not meet.
  const apart = one.plan !== undefined && other.plan !== undefined && one.plan !== other.plan;
  return (
    !apart &&
    one.responsible !== other.responsible &&
    meet(one.task, other.task, 'phase') &&
    meet(one.task, other.task, 'levels')
  );
}

/** True if both hold in a phase, or at a level; where nothing is written a task holds in all. */
function meet(one: ShapeRow<Task>, other: ShapeRow<Task>, key: 'phase' | 'levels'): boolean {
  if (isAtFault(one, key) || isAtFault(other, key)) return false;
  const [left, right] = [one.value[key], other.value[key]].map((each) => (each === undefined ? [] : [each].flat()));
  return !left?.length || !right?.length || left.some((each) => right.includes(each));
}

/** Words without case, punctuation and spacing. */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordsOf({ value }: ShapeRow<Task>): string {
  return responsibleOf(value)
    .map((each) => (typeof each === 'string' ? each : each.other))
    .join(' / ');
}
