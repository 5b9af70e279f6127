// Finds abbreviations that the programme never writes out.

import { withoutPlaceholders } from '../../parse/words.ts';
import { filesOf } from '../pages-of.ts';
import { dataRuns, textRuns } from '../prose-of.ts';
import type { Check, Fault } from './check.ts';

/** Two to six letters, most of them capitals: PPR, SSP-K, DPS. A word in front of figures, as a code of a diagnosis, is none. */
const abbreviation = /(?<![\p{L}\p{N}_./@-])\p{Lu}{2,6}(?:-\p{Lu}{1,3})?(?![\p{L}\p{N}_/@]|-\p{N}|\.\p{L})/gu;
/** Known to everybody who works with a programme. */
const known = new Set(['CPR', 'CVR', 'EU', 'DK', 'PDF', 'OK', 'KL', 'WHO', 'ICD', 'ICPC', 'OBS', 'HR', 'IT', 'USA']);
const roman = /^[IVXLC]+$/;

export const abbreviationUnexplained: Check = {
  id: 'abbreviation-unexplained',
  weight: 'may',
  run(programme) {
    const files = filesOf(programme);
    const runs = files.flatMap((parsed) =>
      [...textRuns(parsed), ...dataRuns(parsed)].map(({ start, source }) => ({
        file: parsed.file,
        start,
        source: withoutPlaceholders(source),
      })),
    );
    const explained = new Set(runs.flatMap(({ source }) => explainedIn(source.replace(/\s+/g, ' '))));
    const told = new Set<string>([...known, ...explained]);
    return runs
      .filter(({ source }) => !isShouted(source))
      .flatMap(({ file, start, source }) =>
        [...source.matchAll(abbreviation)].flatMap(({ 0: word, index }): Fault[] => {
          if (told.has(word) || roman.test(word)) return [];
          told.add(word);
          const place = { file, start: start + index, end: start + index + word.length };
          return [{ code: 'abbreviation-unexplained', place, args: { value: word } }];
        }),
      );
  },
};

/** Abbreviations that stand in brackets after words, or before words in brackets. */
function explainedIn(source: string): string[] {
  // Looks back from the bracket: from every word on, the search would take hours over one that is a page long.
  const after = [...source.matchAll(/(?<=\p{L}{3}[^()]{0,40})\((\p{Lu}[\p{L}-]{1,7})\)/gu)].map(
    ([, word = '']) => word,
  );
  const before = [...source.matchAll(/(\p{Lu}{2,6}(?:-\p{Lu}{1,3})?)\s\((?=[^()]*\p{Ll}{3})/gu)].map(
    ([, word = '']) => word,
  );
  const named = [...source.matchAll(/(\p{Lu}{2,6}) (?:står for|er en forkortelse|betyder|stands for|means)/gu)].map(
    ([, word = '']) => word,
  );
  return [...after, ...before, ...named];
}

/** A run that is written in capitals throughout holds no abbreviations. */
function isShouted(source: string): boolean {
  return source.length > 12 && !/\p{Ll}/u.test(source);
}
