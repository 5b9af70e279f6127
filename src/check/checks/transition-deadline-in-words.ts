// Finds transitions whose deadline is a text, which cannot be compared with anything.

import { movingTransitions } from '../moving.ts';
import { faultIn } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const transitionDeadlineInWords: Check = {
  id: 'transition-deadline-in-words',
  weight: 'may',
  run: ({ fields }) =>
    movingTransitions(fields)
      .filter(({ value }) => value.deadline?.text !== undefined)
      .map((each) =>
        faultIn('transition-deadline-in-words', each, ['deadline', 'text'], {
          row: each.row.id,
          value: each.value.deadline?.text,
        }),
      ),
};
