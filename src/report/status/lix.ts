// How hard prose is to read: Danish LIX, the words of a sentence in the mean plus the percentage of long words.

import { wordsIn } from '../../parse/words.ts';

/** A sentence with its words, and where it stands. */
export interface Sentence {
  text: string;
  file: string;
  line: number;
  words: number;
  /** Words of more than six letters. */
  long: number;
}

/** Fewer words say too little of how a text reads. */
export const fewestWords = 100;

/** From easy to hard: a text of that number or more is of that level. */
const levels = [
  { from: 55, level: 'very-hard' },
  { from: 45, level: 'hard' },
  { from: 35, level: 'medium' },
  { from: 25, level: 'easy' },
] as const;

export type Level = (typeof levels)[number]['level'] | 'very-easy';

/** Words by sentences + 100 · long words by words; undefined for no words. */
export function lixOf(sentences: readonly Pick<Sentence, 'words' | 'long'>[]): number | undefined {
  const words = sentences.reduce((sum, each) => sum + each.words, 0);
  if (words === 0) return undefined;
  const long = sentences.reduce((sum, each) => sum + each.long, 0);
  return words / sentences.length + (100 * long) / words;
}

export function levelOf(lix: number): Level {
  return levels.find(({ from }) => lix >= from)?.level ?? 'very-easy';
}

/** What ends with a full stop and no sentence, in either language. */
const abbreviation =
  /(?:^|[\s(])(?:bl\.a|ca|cf|dr|dvs|e\.g|ekskl|eks|evt|f\.eks|fx|hhv|i\.e|ift|inkl|jf|kap|kl|maks|max|mfl|m\.fl|mht|min|mio|nr|osv|pga|pkt|pr|stk|tlf|vedr|vol)\.\s*$/iu;

/** The sentences of a paragraph with their offsets in it. Line breaks are spaces; an abbreviation ends none. */
export function sentencesIn(paragraph: string, language: string): { text: string; start: number }[] {
  // A line feed would end a sentence for the segmenter; every offset stays.
  const flat = paragraph.replace(/\s/g, ' ');
  const sentences: { text: string; start: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(flat)) {
    const before = sentences.at(-1);
    if (before !== undefined && abbreviation.test(before.text)) before.text += segment;
    else sentences.push({ text: segment, start: index });
  }
  return sentences
    .map(({ text, start }) => ({ text: text.trim(), start: start + (text.length - text.trimStart().length) }))
    .filter(({ text }) => wordsIn(text).length > 0);
}

/** How many words a sentence has, and how many of them are long. */
export function countSentence(text: string): { words: number; long: number } {
  const words = wordsIn(text);
  const letters = (word: string) => word.match(/\p{L}/gu)?.length ?? 0;
  return { words: words.length, long: words.filter((word) => letters(word) > 6).length };
}
