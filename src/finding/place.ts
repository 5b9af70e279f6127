// Where something stands: a file and a range of offsets in its text, turned into line and column only when it is reported.

/** Offsets into a file's text, in UTF-16 code units, `end` excluded. The text is the file without its byte order mark. */
export interface Range {
  start: number;
  end: number;
}

/** A range in a named file. `file` is relative to the programme's folder. */
export interface Place extends Range {
  file: string;
}

/** Line and column as an editor shows them: both from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Starts of all lines of a text, by offset. LF, CRLF and a lone CR end a line.
 */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The position of an offset, by binary search in the line starts of its text. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
