// The lists of a programme, in the order that staff need them.

import type { Programme } from '../../../src/programme/programme.ts';
import { indicatorsList } from './indicators.tsx';
import { interventionsList } from './interventions.tsx';
import { levelsList } from './levels.tsx';
import { countRows, type List } from './list.ts';
import { planList } from './plan.tsx';
import { tasksList } from './tasks.tsx';
import { transitionsList } from './transitions.tsx';

const lists: readonly List[] = [tasksList, transitionsList, levelsList, interventionsList, indicatorsList, planList];

/** The lists that a programme has rows for, and those that it has none for. */
export function listsOf(programme: Programme): { there: List[]; lacking: List[] } {
  const has = (list: List) => countRows(list, programme) > 0;
  return { there: lists.filter(has), lacking: lists.filter((list) => !has(list)) };
}
