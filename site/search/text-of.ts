// What a page shows, as text in one line.

import type { ElementContent } from 'hast';

/** The words of nodes; the points of a list are set apart by commas, and so is what stands on a line of its own. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map(wordsOf)
    .join('')
    .replace(/\s*,(?:\s*,)+/gu, ',')
    .replace(/:\s*,\s*/gu, ': ')
    .replace(/^[\s,]+|[\s,]+$/gu, '')
    .replace(/[^\S\u00a0]+/gu, ' ');
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const words = node.children.map(wordsOf).join('');
  // A label within a line is a word of the sentence.
  if ([node.properties.className].flat().includes('label')) return words.slice(0, 1).toLowerCase() + words.slice(1);
  return ['li', 'div', 'p'].includes(node.tagName) ? `, ${words}` : words;
}

/** The sentences of a text. What follows "kap." or "fx" is no new one: sentences begin with a capital or a quote. */
export function sentencesOf(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.replace(/\s+/gu, ' '));
  const sentences: string[] = [];
  for (const { segment } of segments) {
    const last = sentences.at(-1);
    if (last === undefined || /^[\p{Lu}\p{P}]/u.test(segment)) sentences.push(segment);
    else sentences.splice(-1, 1, last + segment);
  }
  return sentences.map((each) => each.trim()).filter((each) => each !== '');
}

/** With a capital first and a full stop last, unless it ends in its own way. */
export function asSentence(words: string): string {
  const whole = words.slice(0, 1).toUpperCase() + words.slice(1);
  return /[.!?…:]$/u.test(whole) ? whole : `${whole}.`;
}
