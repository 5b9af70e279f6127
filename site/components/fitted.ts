// Tables and code written in Markdown, made to fit a phone.

import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { hasLongWord } from './long-word.ts';

/** Wider tables scroll; narrower ones become cards on a phone. */
const mostColumns = 6;

/** The block as a page shows it: headers say what they head, and what is too wide scrolls in a box that a keyboard reaches. */
export function fitted(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'table') return fittedTable(node);
  return node.tagName === 'pre' ? scrolling(node) : node;
}

function fittedTable(table: Element): ElementContent {
  const cells = elementsCalled(table, 'th');
  for (const cell of cells) cell.properties['scope'] = 'col';
  if (cells.length > mostColumns) return scrolling(table);
  table.properties['className'] = hasLongWord([table]) ? ['rows', 'long-words'] : ['rows'];
  const labels = cells.map((cell) => toString(cell));
  for (const row of elementsCalled(table, 'tr'))
    elementsCalled(row, 'td').forEach((cell, index) => {
      // The first cell heads the card and needs no label.
      if (index > 0) cell.properties['dataLabel'] = labels[index] ?? '';
    });
  return table;
}

function scrolling(node: Element): ElementContent {
  return h('div', { class: 'scroll', tabIndex: 0, role: 'group' }, [node]);
}

function elementsCalled(node: Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === name ? [child] : elementsCalled(child, name),
  );
}
