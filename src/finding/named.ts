// Ids, keys and values that have a name in other languages than English, and which word stands for which.

import type { Language } from '../locales/locales.ts';
import { suggest } from './suggest.ts';

/** Names by language. English has none: there the id is the name. */
export interface Names {
  readonly da?: string | undefined;
}

/** Something that may be written by its id or, in a programme in that language, by its name. */
export interface Named {
  readonly id: string;
  readonly name?: Names | undefined;
}

/** Things without names of their own: each is called what its id is. */
export function unnamed(ids: Iterable<string>): Named[] {
  return [...ids].map((id) => ({ id }));
}

/** The word for something in a programme of that language: its name, else its id. */
export function wordFor({ id, name }: Named, language: Language): string {
  return language === 'da' ? (name?.da ?? id) : id;
}

/** True if something may be written so in a programme of that language: its id always, its name only there. */
export function isCalled(named: Named, written: string, language: Language): boolean {
  return named.id === written || wordFor(named, language) === written;
}

/** What a word stands for. An id comes before a name. */
export function findNamed<Each extends Named>(
  among: readonly Each[],
  written: string,
  language: Language,
): Each | undefined {
  return among.find(({ id }) => id === written) ?? among.find((each) => wordFor(each, language) === written);
}

/** Ids whose id or name is near to a misspelt word, best first. A name of another language is near only as it stands. */
export function suggestNamed(word: string, known: readonly Named[], language: Language): string[] {
  const wordsOf = (each: Named) => [each.id, wordFor(each, language), ...(each.name?.da === word ? [word] : [])];
  const near = suggest(word, known.flatMap(wordsOf));
  return [...new Set(near.flatMap((each) => known.filter((named) => wordsOf(named).includes(each))))].map(
    ({ id }) => id,
  );
}

/** Blanks that list ids, and the same in the words of a programme. */
export interface Told {
  args: { suggestions: string[]; known: string[] };
  words: { suggestions: string[]; known: string[] };
}

/** What is near to a misspelt word, and all that can stand there. */
export function tellNear(word: string, known: readonly Named[], language: Language): Told {
  const near = suggestNamed(word, known, language);
  const ids = known.map(({ id }) => id);
  return {
    args: { suggestions: near, known: ids },
    words: { suggestions: wordsOf(near, known, language), known: wordsOf(ids, known, language) },
  };
}

/** The words for ids. */
export function wordsOf(ids: readonly string[], known: readonly Named[], language: Language): string[] {
  const byId = new Map(known.map((each) => [each.id, wordFor(each, language)]));
  return ids.map((id) => byId.get(id) ?? id);
}
