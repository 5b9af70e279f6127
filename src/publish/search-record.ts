// What a search finds: one record for each thing that readers look for.

import type { Language } from '../locales/locales.ts';

/** What results are chosen and ordered by. */
export interface SearchFacts {
  /** An id that has words for readers in every language. */
  kind: string;
  /** Id of the programme that it is part of; undefined for what is the site's own. */
  programme?: string | undefined;
  /** Id of the model's section that it answers. */
  section?: string | undefined;
  /** Names of the roles that it is about. */
  roles?: readonly string[];
}

export interface SearchRecord extends SearchFacts {
  /** Of its words: it is found in the index of that language. */
  language: Language;
  /** Path from the site's root, percent-encoded, with its anchor. */
  url: string;
  title: string;
  /** What it is listed by where its title says more, such as where it stands. */
  name?: string | undefined;
  /** What readers need before all else, such as a deadline. */
  strong?: string | undefined;
  /** What they are told whatever they searched for. */
  lead?: string | undefined;
  /** What else is said, a sentence or a point each: they are told what has their words. */
  lines: readonly string[];
}

/** Everything that is found, and the words that find it. */
export interface Searchable {
  records: readonly SearchRecord[];
  /** Groups of words with one meaning, by language. */
  synonyms: Readonly<Record<Language, readonly (readonly string[])[]>>;
}
