// What a page shows, as text in one line.

import type { ElementContent } from 'hast';

/** The words of nodes; the points of a list are set apart by commas, and so is what stands on a line of its own. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map(wordsOf)
    .join('')
    .replace(/\s*,(?:\s*,)+/gu, ',')
    .replace(/^[\s,]+|[\s,]+$/gu, '')
    .replace(/[^\S\u00a0]+/gu, ' ');
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const words = node.children.map(wordsOf).join('');
  return ['li', 'div', 'p'].includes(node.tagName) ? `, ${words}` : words;
}

/** The sentences of a text. */
export function sentencesOf(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.replace(/\s+/gu, ' '));
  return [...segments].map(({ segment }) => segment.trim()).filter((each) => each !== '');
}

/** With a capital first and a full stop last, unless it ends in its own way. */
export function asSentence(words: string): string {
  const whole = words.slice(0, 1).toUpperCase() + words.slice(1);
  return /[.!?…:]$/u.test(whole) ? whole : `${whole}.`;
}
