// Counts the words that answer a criterion.

import type { Nodes } from 'mdast';

/** What stands for text still to be written: it does not count as an answer. */
const placeholder = /\b(?:TODO|XX+)\b|\[(?:[^[\]]|\[[^[\]]*\])*\]|_{3,}/g;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** What is still to be written in a text, each with its offset. */
export function placeholders(text: string): { index: number; text: string }[] {
  return [...text.matchAll(placeholder)].map((match) => ({ index: match.index, text: match[0] }));
}

/** A text with blanks for what is still to be written: every other character keeps its place. */
export function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, (match) => ' '.repeat(match.length));
}

/** The words of a text, as readers see them. */
export function wordsIn(text: string): string[] {
  return text.replace(placeholder, ' ').match(word) ?? [];
}

/**
 * Words in paragraphs, lists, quotes and table rows below the head. Headings, code, alternative texts, link targets, footnotes,
 * comments and placeholders do not count.
 */
export function countWords(node: Nodes): number {
  switch (node.type) {
    case 'paragraph':
      return wordsIn(inlineText(node)).length;
    case 'table':
      return node.children
        .slice(1)
        .reduce(
          (sum, row) => sum + row.children.reduce((cells, cell) => cells + wordsIn(inlineText(cell)).length, 0),
          0,
        );
    case 'list':
    case 'listItem':
    case 'blockquote':
      return node.children.reduce((sum: number, child) => sum + countWords(child), 0);
    default:
      return 0;
  }
}

/** The words' own text of an inline node: no code, images, footnote marks or HTML. */
export function inlineText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  if (
    node.type === 'inlineCode' ||
    node.type === 'image' ||
    node.type === 'imageReference' ||
    node.type === 'footnoteReference' ||
    node.type === 'html'
  )
    return '';
  return 'children' in node ? node.children.map((child) => inlineText(child)).join('') : '';
}
