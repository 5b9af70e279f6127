// How many criteria have each outcome.

import type { ElementContent } from 'hast';
import { countOutcomes, type Outcome, type OutcomeState } from '../../src/check/outcome.ts';
import type { PageContext } from '../context.ts';
import { mark } from './marks.tsx';

/** What needs a person comes first. */
export const readingOrder: readonly OutcomeState[] = ['missing', 'thin', 'waived', 'met', 'not-applicable'];

export function countsList(outcomes: Iterable<Outcome>, { t }: PageContext): ElementContent {
  const counts = countOutcomes(outcomes);
  return (
    <ul class="counts">
      {readingOrder.map((state) => (
        <li>
          <span class="count">{counts[state]}</span> {mark(state, t(`outcome.${state}`))}
        </li>
      ))}
    </ul>
  ) as ElementContent;
}
