// Keys, values and directives that stand in the texts of messages themselves, in the words of a programme's language.

import { wordFor, type Named } from '../finding/named.ts';
import type { Language } from '../locales/locales.ts';
import { directives } from '../parse/inspect-body.ts';
import { chapterKeys } from './chapter-ids.ts';
import { booleanWord, keysIn, namedKeys, nameOf, wayOutWord } from '../schema/names.ts';
import { shapeSchema } from '../schema/shapes.ts';
import { itemsOf, propertyOf, shippedSchema, type Scoped } from '../schema/json-schema.ts';

const cached = new Map<Language, Readonly<Record<string, string>>>();

/** Blanks `key-<id>` for each of them: in a message `{key-responsible}` is `ansvarlig` or `responsible`. */
export function fixedWords(language: Language): Readonly<Record<string, string>> {
  const words = cached.get(language) ?? findWords(language);
  cached.set(language, words);
  return words;
}

function findWords(language: Language): Readonly<Record<string, string>> {
  const head = [shapeSchema('programme')];
  // Of a key with several names the last counts: that of a deadline, of programme.md, of a chapter.
  const known: readonly Named[] = [
    ...namedKeys(),
    ...keysIn(deadlines()),
    ...keysIn(itemsOf(propertyOf(head, 'parties'))),
    ...keysIn(head),
    ...chapterKeys,
    ...directives,
  ];
  return {
    ...Object.fromEntries(known.map((each) => [`key-${each.id}`, wordFor(each, language)])),
    'key-other': wayOutWord(language),
    'key-none': nameOf('interventions', ['law'], language, 'none'),
    'key-true': booleanWord(true, language),
    'key-false': booleanWord(false, language),
  };
}

function deadlines(): Scoped[] {
  const common = shippedSchema('common');
  const schema = common?.schema.$defs?.['deadline'];
  return common === undefined || schema === undefined ? [] : [{ schema, root: common.root }];
}
