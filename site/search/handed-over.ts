// What the search page hands over to its script: where the indexes are, and the words for what is in them.

import type { Language } from '../../src/locales/locales.ts';

/** What the script says, by the last part of its key. */
export const saidByScript = [
  'searching',
  'count.one',
  'count.other',
  'for',
  'for-also',
  'none',
  'no-words',
  'cut',
  'fit.some',
  'fit.near',
  'more',
  'filters',
  'filter.programme',
  'filter.role',
  'filter.section',
  'all',
  'other-filters',
  'title-of',
] as const;

export interface HandedOver {
  language: Language;
  /** From the page to the site's root. */
  root: string;
  /** Folders of the indexes; from those after the first, which are of other languages, only what belongs to a programme is found. */
  indexes: string[];
  kinds: Record<string, string>;
  programmes: Record<string, { title: string; state: string; language: Language }>;
  sections: Record<string, string>;
  /** Groups of words with one meaning. */
  synonyms: string[][];
  words: Record<(typeof saidByScript)[number], string>;
}
