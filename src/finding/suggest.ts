// The nearest known word to a misspelt one, for "did you mean".

import { distance } from 'fastest-levenshtein';

/** Longer words are no slips of an id: to compare them would take long for nothing. */
const longestSlip = 200;

/** The known words nearest to `word`, best first, at most three; empty if none is near enough to be a slip. */
export function suggest(word: string, known: Iterable<string>): string[] {
  if (word.length > longestSlip) return [];
  const asked = word.toLowerCase();
  // Never the whole word: a word of two letters is near to every other.
  const bound = Math.min(Math.max(2, Math.floor(asked.length / 3)), asked.length - 1);
  const near = [...new Set(known)]
    .map((candidate) => {
      const lower = candidate.toLowerCase();
      const forms = new Set([lower, lower.split('.').at(-1) ?? lower]);
      // Words whose lengths differ by more are never nearer than that.
      const alike = [...forms].filter((form) => Math.abs(form.length - asked.length) <= bound);
      return { candidate, far: Math.min(...alike.map((form) => distance(asked, form))) };
    })
    .filter(({ far }) => far <= bound);
  // What is much farther than the best is no slip of it: in a long id nearly everything is near.
  const best = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far <= best + 2)
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The nearest known files to one that is not there: those whose own name is near, whatever folder they are in. */
export function suggestFile(file: string, known: readonly string[]): string[] {
  const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.md$/, '');
  const near = suggest(nameOf(file), known.map(nameOf));
  return known.filter((each) => near.includes(nameOf(each))).slice(0, 3);
}

/** A text in the form of an id, if it can be put in one that the pattern takes: small letters, digits and hyphens. */
export function asId(text: string, pattern: string): string[] {
  const plain = text.normalize('NFC').toLowerCase();
  const forms = [plain, plain.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')]
    .map((form) => form.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''))
    .filter((form) => new RegExp(pattern, 'u').test(form));
  return forms.slice(0, 1);
}
