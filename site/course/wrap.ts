// Breaks a text into lines of a given width: between words, and inside a word only when it is wider than a line.

import { textWidth, type TextWeight } from './glyph-widths.ts';

/** A part of a word that is broken keeps at least this many letters. */
const fewestLetters = 3;
const vowels = 'aeiouyæøåéüöä';
const isVowel = (letter: string) => vowels.includes(letter.toLowerCase());
const isLetter = (letter: string) => /\p{L}/u.test(letter);

const segmenter = new Intl.Segmenter('da');
/** What a reader sees as letters: an accent stays on its letter. */
const lettersOf = (word: string) => Array.from(segmenter.segment(word), ({ segment }) => segment);

/** The lines of a text, none wider than `width` but for a single letter that is. A no-break space holds. */
export function wrapText(text: string, weight: TextWeight, fontSize: number, width: number): string[] {
  const fits = (line: string) => textWidth(line, weight, fontSize) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && lettersOf(line).length > 1) {
      const [head, rest] = breakWord(line, fits);
      lines.push(head);
      line = rest;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The first part of a word that is too wide, with the hyphen it needs, and the rest. */
function breakWord(word: string, fits: (part: string) => boolean): [string, string] {
  const letters = lettersOf(word);
  const partsAt = (at: number): [string, string] => {
    const head = letters.slice(0, at).join('');
    return [/[-/\u00a0]$/.test(head) ? head : `${head}-`, letters.slice(at).join('')];
  };
  const fitting: number[] = [];
  for (let at = 1; at < letters.length && fits(partsAt(at)[0]); at += 1) fitting.push(at);
  const last = fitting.at(-1) ?? 1;
  // Half a line is the least that a good break may leave; else the word is broken where the line is full.
  const good = fitting.filter((at) => at >= last / 2);
  const at =
    good.findLast((each) => /[-/\u00a0]/.test(letters[each - 1] ?? '')) ??
    good.findLast((each) => isSyllableEnd(letters, each)) ??
    last;
  return fits(partsAt(at)[0]) ? partsAt(at) : [letters.slice(0, at).join(''), letters.slice(at).join('')];
}

/** Danish syllables begin with the last consonant before a vowel: prak-sis, hen-vis-ning. */
function isSyllableEnd(letters: readonly string[], at: number): boolean {
  const word = letters.slice(Math.max(0, at - fewestLetters), at + fewestLetters);
  if (at < fewestLetters || letters.length - at < fewestLetters || !word.every(isLetter)) return false;
  const [after, next] = [letters[at] ?? '', letters[at + 1] ?? ''];
  return letters.slice(0, at).some(isVowel) && !isVowel(after) && isVowel(next);
}
