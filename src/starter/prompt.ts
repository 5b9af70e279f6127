// A prompt in a body: an HTML comment. It is never counted, published or reported, and may be left beside the text that answers it.

/** A comment of these lines, whatever is in them. */
export function prompt(lines: readonly string[]): string {
  const safe = lines
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(/-{2,}/g, '–').replace(/[<>]/g, ''))
    .filter(Boolean);
  return `<!-- ${safe.join('\n     ')} -->`;
}

/** A text as a heading's words: what Markdown would read as marks, ids or HTML stays text. */
export function headingWords(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
