// Finds ids and directives in the summary: programme.md is no chapter, so nothing there answers anything.

import { finding, type Finding } from '../finding/finding.ts';
import type { ParsedFile } from '../parse/file.ts';

/** A must finding for each id and directive in the text of programme.md. */
export function summaryMarks({ file, text, body }: ParsedFile): Finding[] {
  return body.blocks
    .flatMap((block) => {
      if (block.kind === 'heading') return block.marks.map(({ range }) => range);
      return block.kind === 'text' ? [] : [block.range];
    })
    .map(({ start, end }) =>
      finding('id-in-summary', 'must', { file, start, end }, { written: text.slice(start, Math.min(end, start + 80)) }),
    );
}
