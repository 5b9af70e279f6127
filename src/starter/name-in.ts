// What a key, value or directive is called in a programme's language: the one place that a new programme takes its names from.

import { wordFor, type Named } from '../finding/named.ts';
import type { Language } from '../locales/locales.ts';
import { directives } from '../parse/inspect-body.ts';
import { chapterKeys, planKeys } from '../programme/chapter-ids.ts';
import type { Scoped } from '../schema/json-schema.ts';
import { keysIn, valuesIn } from '../schema/names.ts';

/** @param home schemas of the object that the key stands in; none for the keys of a chapter or plan about itself */
export function keyIn(language: Language, key: string, home: readonly Scoped[] = []): string {
  return called(home.length > 0 ? keysIn(home) : [...chapterKeys, ...planKeys], key, language);
}

/** @param home schemas of the value */
export function valueIn(language: Language, value: string, home: readonly Scoped[]): string {
  return called(valuesIn(home), value, language);
}

/** `::table` in the words of a language. */
export function directiveIn(language: Language, directive: string): string {
  return called(directives, directive, language);
}

/** The last part of a full id in words: a key in frontmatter. */
export function lastOf(word: string): string {
  return word.split('.').at(-1) ?? word;
}

function called(among: readonly Named[], id: string, language: Language): string {
  return wordFor(among.find((each) => each.id === id) ?? { id }, language);
}
