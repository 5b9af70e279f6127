// The words of each language and how their blanks are filled.

import da from './da.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

export type Language = 'da' | 'en';
export type MessageKey = keyof typeof da;

const messages: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { da, en };

/** What may fill a blank. A list is set as "a, b and c". */
export type Blank = string | number | readonly string[] | undefined;

/** The message of a key in a language, its `{blanks}` filled. A blank that nothing fills stays as it is written. */
export function say(language: Language, key: MessageKey, blanks: Readonly<Record<string, Blank>> = {}): string {
  return messages[language][key].replace(/\{([a-z-]+)\}/g, (whole, name: string) => {
    const value = blanks[name];
    return value === undefined ? whole : setBlank(language, value);
  });
}

/** True if a language has that key: for keys that are put together from data. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(da, key);
}

/** Every code that a finding may have: those that have words. */
export const findingCodes: readonly string[] = Object.keys(da).flatMap(
  (key) => /^finding\.(.+)\.found$/.exec(key)?.[1] ?? [],
);

function setBlank(language: Language, value: Exclude<Blank, undefined>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  return listOf(language, value);
}

/** Words as a list in running text. */
export function listOf(
  language: Language,
  words: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { style: 'long', type }).format(words);
}

/** A date of one to three parts as readers write it: 1. marts 2027. */
export function dateIn(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const parts: Intl.DateTimeFormatOptions =
    day === undefined ? { year: 'numeric', month: 'long' } : { year: 'numeric', month: 'long', day: 'numeric' };
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { ...parts, timeZone: 'UTC' }).format(
    new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`),
  );
}
