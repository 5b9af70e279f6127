// The words that readers see, with their places: text of the body, and strings of the data.

import type { Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Data } from '../parse/data.ts';
import type { ParsedFile } from '../parse/file.ts';

/** A run of text as it is written. */
export interface Run {
  /** Offset of its first character in the file. */
  start: number;
  source: string;
}

/** The text of a body, run by run, in order. Code, alternative texts and link targets are none. */
export function textRuns({ root, text }: ParsedFile): Run[] {
  const runs: Run[] = [];
  visitParents(root, 'text', (node: Text) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) runs.push({ start, source: text.slice(start, end) });
  });
  return runs;
}

/** The strings of a file's data, in order. */
export function dataRuns({ head, text }: ParsedFile): Run[] {
  const runs: Run[] = [];
  const walk = (data: Data): void => {
    if (data.kind === 'map') for (const { value } of data.entries.values()) walk(value);
    else if (data.kind === 'list') data.items.forEach(walk);
    else if (typeof data.value === 'string')
      runs.push({ start: data.range.start, source: text.slice(data.range.start, data.range.end) });
  };
  if (head !== undefined) walk(head);
  return runs;
}
