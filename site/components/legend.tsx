// What marks mean: each as it stands on the pages, with one sentence.

import type { ElementContent } from 'hast';
import { mark } from './marks.tsx';

export interface Meaning {
  /** Of the mark. */
  name: string;
  word: string;
  means: string;
}

/** A list of marks with their meanings. */
export function legend(meanings: readonly Meaning[]): ElementContent {
  return (
    <dl class="pairs meanings">
      {meanings.map(({ name, word, means }) => (
        <div>
          <dt>{mark(name, word)}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  ) as ElementContent;
}
