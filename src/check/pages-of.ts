// The files of a programme whose text readers see, and the places of nodes in them.

import type { Nodes } from 'mdast';
import type { Place } from '../finding/place.ts';
import type { ParsedFile } from '../parse/file.ts';
import type { Programme } from '../programme/programme.ts';

/** programme.md, the chapters and the local plans, in reading order. */
export function filesOf({ headFile, chapters, localPlans }: Programme): ParsedFile[] {
  return [headFile, ...[...chapters, ...localPlans.map(({ chapter }) => chapter)].map(({ parsed }) => parsed)];
}

/** Where a node stands, up to the end of its first line. */
export function placeOfNode({ file, text }: ParsedFile, node: Nodes): Place {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? '';
  return { file, start, end: start + line.length };
}
