// Words as a search compares them: without capitals and accents, and with one spelling for each way of writing æ, ø and å.

/** å, aa and a are one letter to a search, and so are ø, oe and o; æ is ae. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a');
}

/** The words of a text, folded, in their order. */
export function foldedWords(text: string): string[] {
  return foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
