// Finds and masks personal identification numbers (CPR) before anything else sees a text.

import type { Range } from '../finding/place.ts';

/** Between day and serial number: a space or hyphen, also such as does not break, or a soft hyphen. */
const candidate = /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})[ \u00a0\u2011\u00ad-]?\d{4}(?![\p{L}\p{N}])/gu;
// A scheme begins at a word and is short: an unbounded one would be looked for anew at each letter of a long word.
const url = /(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.|mailto:|tel:)[^\s<>"')\]]+/giu;
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface MaskedText {
  /** The same length as the text, each digit of a number replaced by a bullet. */
  text: string;
  found: Range[];
}

/**
 * Masks every CPR number: six digits that are a day (ddmmyy), an optional space or hyphen, four digits. Not inside a longer run of
 * digits or letters, not in a URL, not as the value of one of `numberKeys`, the keys that the shapes declare to hold a phone, case,
 * CVR or EAN number.
 * @param dataEnd where a file's data end; below it such a key is only a word
 */
export function maskCpr(text: string, numberKeys: readonly string[], dataEnd = 0): MaskedText {
  const urls = [...text.matchAll(url)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const declared =
    numberKeys.length === 0
      ? undefined
      : new RegExp(
          `(?:^|[\\r\\n]|[{,]) *(?:- +)*["']?(?:${numberKeys.join('|')})["']? *:\\s*["']?[\\d +()/.;-]*$`,
          'u',
        );
  const found: Range[] = [];
  let next = 0;
  for (const match of text.matchAll(candidate)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isDay(Number(match[1]), Number(match[2]), Number(match[3]))) continue;
    while ((urls[next]?.end ?? Infinity) < end) next += 1;
    if ((urls[next]?.start ?? Infinity) <= start) continue;
    if (start < dataEnd && declared?.test(text.slice(Math.max(0, start - 60), start))) continue;
    found.push({ start, end });
  }
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of found) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/\d/g, '•'));
    from = end;
  }
  return { text: parts.join('') + text.slice(from), found };
}

/** True for a day of some century: `00` is 2000, the only one of them that was a leap year. */
function isDay(day: number, month: number, year: number): boolean {
  const last = month === 2 && year % 4 !== 0 ? 28 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= last;
}
