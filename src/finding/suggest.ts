// The nearest known word to a misspelt one, for "did you mean".

import { distance } from 'fastest-levenshtein';

/** The known words nearest to `word`, best first, at most three; empty if none is near enough to be a slip. */
export function suggest(word: string, known: Iterable<string>): string[] {
  const asked = word.toLowerCase();
  const bound = Math.max(2, Math.floor(asked.length / 3));
  return [...new Set(known)]
    .map((candidate) => {
      const lower = candidate.toLowerCase();
      const tail = lower.split('.').at(-1) ?? lower;
      return { candidate, far: Math.min(distance(asked, lower), distance(asked, tail)) };
    })
    .filter(({ far }) => far <= bound)
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
