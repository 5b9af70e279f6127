// Which words of a text a search matched, as a reader sees them.

import { foldedWords, foldLetters } from '../../src/publish/fold-words.ts';

/** A part of a text; `hit` if the search matched it. */
export interface TextPart {
  text: string;
  hit: boolean;
}

/** Longest ending that a form of the same word may have. */
const ending = 4;
/** A shorter word is no part of a compound. */
const shortestPart = 4;
/** Words that begin with as many of the same letters may be one with a slip of the pen. */
const nearest = 5;
/** Longer lines are cut around what was matched. */
const mostLetters = 220;

/** The words of a search, folded, each once. */
export function queryWords(text: string): string[] {
  return [...new Set(foldedWords(text))];
}

/** True if a folded word is one of those of the search, begins with one, or has one as a part. */
function matches(word: string, query: readonly string[]): boolean {
  return query.some(
    (each) =>
      word.startsWith(each) ||
      (each.length >= shortestPart && word.includes(each)) ||
      (word.length >= shortestPart && each.startsWith(word) && each.length - word.length <= ending),
  );
}

/** How well a text has the words of a search: all of them, or words that begin as they do; undefined if it has not even that. */
export function fitOf(content: string, query: readonly string[]): 'all' | 'near' | undefined {
  const words = content.split(' ');
  if (query.every((each) => words.some((word) => matches(word, [each])))) return 'all';
  const beginning = (each: string) => each.slice(0, Math.max(nearest, Math.ceil(each.length / 2)));
  return query.every((each) => words.some((word) => word.startsWith(beginning(each)))) ? 'near' : undefined;
}

/** A text in parts. */
export function partsOf(text: string, query: readonly string[]): TextPart[] {
  const parts = text.split(/([\p{L}\p{M}\p{N}]+)/u);
  return parts
    .map((part, place) => ({ text: part, hit: place % 2 === 1 && matches(foldLetters(part), query) }))
    .filter((part) => part.text !== '');
}

/** The lines of an answer that say most about a search: those that have its words, else the first. */
export function bestLines(lines: readonly string[], query: readonly string[], count: number): string[] {
  const scored = lines.map((line, place) => ({
    line,
    place,
    hits: query.filter((each) => partsOf(line, [each]).some(({ hit }) => hit)).length,
  }));
  const best = scored.toSorted((a, b) => b.hits - a.hits || a.place - b.place).slice(0, count);
  return best
    .filter(({ hits }) => hits > 0 || best[0]?.hits === 0)
    .toSorted((a, b) => a.place - b.place)
    .map(({ line }) => cutAround(line, query));
}

function cutAround(line: string, query: readonly string[]): string {
  if (line.length <= mostLetters) return line;
  let start = 0;
  for (const { text, hit } of partsOf(line, query)) {
    if (hit) break;
    start += text.length;
  }
  const from =
    start >= line.length - 1 || start < mostLetters / 2 ? 0 : line.lastIndexOf(' ', start - mostLetters / 3) + 1;
  const to = line.length <= from + mostLetters ? line.length : line.lastIndexOf(' ', from + mostLetters);
  return `${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`;
}

/**
 * Other words by which results were found: compounds in what is shown, and words of the same meaning.
 * @param shown texts that readers see
 * @param contents folded words of the same results
 */
export function otherWords(
  query: readonly string[],
  shown: readonly string[],
  contents: readonly string[],
  synonyms: readonly (readonly string[])[],
): string[] {
  const whole = query.join(' ');
  const meaning = synonyms
    .filter((group) => group.some((each) => foldedWords(each).join(' ') === whole))
    .flat()
    .filter((each) => {
      const words = foldedWords(each).join(' ');
      return !words.includes(whole) && contents.some((content) => ` ${content} `.includes(` ${words} `));
    })
    .map(withinSentence);
  const compounds = new Map<string, string>();
  for (const { text, hit } of shown.flatMap((each) => partsOf(each, query))) {
    const word = foldLetters(text);
    if (!hit || isForm(word, query)) continue;
    // Of the forms of a word the shortest is named.
    const known = [...compounds.keys()].find((each) => each.startsWith(word) || word.startsWith(each));
    if (known !== undefined && known.length <= word.length) continue;
    if (known !== undefined) compounds.delete(known);
    compounds.set(word, text.toLocaleLowerCase());
  }
  return [...meaning, ...compounds.values()];
}

/** A name that is no abbreviation and has no capitals of its own begins with a small letter. */
function withinSentence(name: string): string {
  return /\p{Lu}/u.test(name.slice(1)) ? name : name.toLocaleLowerCase();
}

/** True for a word of the search with another ending. */
function isForm(word: string, query: readonly string[]): boolean {
  return query.some(
    (each) => (word.startsWith(each) || each.startsWith(word)) && Math.abs(word.length - each.length) <= ending,
  );
}
