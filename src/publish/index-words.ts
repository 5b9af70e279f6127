// The words that a record is indexed by: its own, the last parts of its compounds, and others of the same meaning.

import { compoundTails } from './compound-words.ts';
import { foldedWords } from './fold-words.ts';
import type { Searchable, SearchRecord } from './search-record.ts';
import { synonymFinder } from './synonyms.ts';
import type { Language } from '../locales/locales.ts';

export interface IndexWords {
  content: string;
  /** Those of its title, which weigh more. */
  title: string;
}

/** @param records all that have words of that language: they tell which words compounds are made of */
export function wordIndexer(
  records: readonly SearchRecord[],
  synonyms: Searchable['synonyms'],
  language: Language,
): (record: SearchRecord) => IndexWords {
  const wordsOf = ({ title, strong = '', lead = '', lines }: SearchRecord) =>
    foldedWords([title, strong, lead, ...lines].join('\n'));
  const known = new Set(records.flatMap(wordsOf));
  const othersOf = synonymFinder(synonyms[language]);
  const tails = new Map([...known].map((word) => [word, compoundTails(word, known, language)]));
  const tailsOf = (words: readonly string[]) => words.flatMap((word) => tails.get(word) ?? []);
  return (record) => {
    const words = wordsOf(record);
    const title = foldedWords(record.title);
    return {
      content: [...words, ...new Set([...tailsOf(words), ...othersOf(words)])].join(' '),
      title: [...title, ...tailsOf(title)].join(' '),
    };
  };
}
