// The prose that a programme's authors wrote: its paragraphs, also those in lists and quotes, as sentences with their lines.

import type { Nodes, Paragraph } from 'mdast';
import type { ParsedFile } from '../../parse/file.ts';
import { inlineText } from '../../parse/words.ts';
import { countSentence, sentencesIn, type Sentence } from './lix.ts';

/** Headings, tables, code, alternative texts, footnotes and data are no prose. */
export function proseOf({ body, file }: ParsedFile, language: string): Sentence[] {
  const paragraphs = body.blocks.flatMap((block) => (block.kind === 'text' ? paragraphsIn(block.node) : []));
  return paragraphs.flatMap((paragraph) => {
    const lines = linesOf(paragraph);
    const text = lines.map((each) => each.text).join('');
    return sentencesIn(text, language).map(({ text: sentence, start }): Sentence => {
      return { text: sentence, file, line: lineAt(lines, start), ...countSentence(sentence) };
    });
  });
}

function paragraphsIn(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap((child) => paragraphsIn(child));
  return [];
}

/** A paragraph's text in its pieces, each with the line that it begins on. */
interface Piece {
  text: string;
  line: number;
}

function linesOf(node: Nodes): Piece[] {
  if ('children' in node) return node.children.flatMap((child) => linesOf(child));
  return [{ text: inlineText(node), line: node.position?.start.line ?? 1 }];
}

function lineAt(pieces: readonly Piece[], offset: number): number {
  let from = 0;
  for (const { text, line } of pieces) {
    if (offset < from + text.length) return line + (text.slice(0, offset - from).match(/\n/g)?.length ?? 0);
    from += text.length;
  }
  return pieces.at(-1)?.line ?? 1;
}
