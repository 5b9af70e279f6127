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
  /** Where it holds: in all where nothing is written, in none where what is written is at fault. */
  phases: Where;
  levels: Where;
}

type Where = readonly string[] | 'all' | 'none';

/** Others that a message names: who has more of them has copied a whole list. */
const mostOthers = 10;

export const tasksDisagree: Check = {
  id: 'tasks-disagree',
  weight: 'must',
  run(programme) {
    const byText = new Map<string, Stated[]>();
    for (const each of statedIn(programme)) {
      const alike = byText.get(each.text);
      if (alike === undefined) byText.set(each.text, [each]);
      else alike.push(each);
    }
    return [...byText.values()].flatMap((alike) =>
      alike.flatMap((each) => {
        const others = firstOf(alike, mostOthers, (other) => disagree(each, other)).map(({ task }) => task);
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
    const known = new Set(knownTargets(programme, fields)('actor').map(({ id }) => id));
    return rowsOf<Task>(fields, 'tasks').flatMap((task) => {
      const text = comparable(task.value.task ?? '');
      const named = responsibleOf(task.value);
      const isKnown = named.every((each) => typeof each !== 'string' || known.has(each));
      if (text === '' || named.length === 0 || !isKnown) return [];
      const compared = named.map((each) => (typeof each === 'string' ? each : `: ${comparable(each.other)}`));
      const responsible = [...new Set(compared)].toSorted().join(', ');
      return [{ task, plan, text, responsible, phases: whereIn(task, 'phase'), levels: whereIn(task, 'levels') }];
    });
  });
}

function disagree(one: Stated, other: Stated): boolean {
  // What two parties have agreed each at home does not meet.
  const apart = one.plan !== undefined && other.plan !== undefined && one.plan !== other.plan;
  return (
    !apart && one.responsible !== other.responsible && meet(one.phases, other.phases) && meet(one.levels, other.levels)
  );
}

function whereIn(task: ShapeRow<Task>, key: 'phase' | 'levels'): Where {
  if (isAtFault(task, key)) return 'none';
  const written = [task.value[key] ?? []].flat();
  return written.length === 0 ? 'all' : written;
}

/** True if both hold in a phase, or at a level. */
function meet(one: Where, other: Where): boolean {
  if (one === 'none' || other === 'none') return false;
  return one === 'all' || other === 'all' || one.some((each) => other.includes(each));
}

/** The first of a list that are as asked for, at most `most`. */
function firstOf<Each>(list: readonly Each[], most: number, isAskedFor: (each: Each) => boolean): Each[] {
  const found: Each[] = [];
  for (const each of list) {
    if (isAskedFor(each)) found.push(each);
    if (found.length === most) break;
  }
  return found;
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
