// Finds and masks personal identification numbers (CPR) before anything else sees a text.

import type { Range } from '../finding/place.ts';

const candidate = /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})[ \u00a0\u00ad-]?\d{4}(?![\p{L}\p{N}])/gu;
const url = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|tel:)[^\s<>"')\]]+/giu;
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface MaskedText {
  /** The same length as the text, each digit of a number replaced by a bullet. */
  text: string;
  found: Range[];
}

/**
 * Masks every CPR number: six digits that are a day (ddmmyy), an optional space, hyphen, no-break space or soft hyphen, four
 * digits. Not inside a longer run of digits or letters, not in a URL, not as the value of one of `numberKeys`, the keys that
 * the shapes declare to hold a phone, case, CVR or EAN number.
 */
export function maskCpr(text: string, numberKeys: readonly string[]): MaskedText {
  const urls = [...text.matchAll(url)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const declared =
    numberKeys.length === 0
      ? undefined
      : new RegExp(`(?:^|[\\s{,])(?:${numberKeys.join('|')})\\s*:\\s*["']?(?:\\+45\\s?)?$`, 'u');
  const found: Range[] = [];
  for (const match of text.matchAll(candidate)) {
    const start = match.index;
    const end = start + match[0].length;
    const month = Number(match[2]);
    const day = Number(match[1]);
    if (month < 1 || month > 12 || day < 1 || day > (daysInMonth[month - 1] ?? 0)) continue;
    if (urls.some((range) => range.start <= start && end <= range.end)) continue;
    if (declared?.test(text.slice(Math.max(0, start - 60), start))) continue;
    found.push({ start, end });
  }
  let masked = text;
  for (const { start, end } of found)
    masked = masked.slice(0, start) + masked.slice(start, end).replace(/\d/g, '•') + masked.slice(end);
  return { text: masked, found };
}
