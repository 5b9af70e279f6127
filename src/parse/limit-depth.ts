// Keeps text from nesting deeper than anybody writes: the parser would take hours over it, and what walks the tree would run out of stack.

import type { Nodes, Root } from 'mdast';
import type { Range } from '../finding/place.ts';

/** Lists in lists, quotes in quotes, emphasis in emphasis: real texts stay below ten. */
export const maxTextDepth = 100;

const marks =
  /^(?:(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100,}|[ \t]{200,}(?:[-*+]|\d{1,9}[.)])[ \t]).*/gm;
const rule = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/;

/** Lines that open too many lists or quotes, or stand in too many, from `start` on: not to be parsed at all. */
export function deepLines(text: string, start: number): Range[] {
  return [...text.slice(start).matchAll(marks)]
    .filter(([line]) => !rule.test(line))
    .map(({ 0: line, index }) => ({ start: start + index, end: start + index + line.length }));
}

/** Takes out of a tree all that stands deeper than `maxTextDepth`. Gives the first node that lost what was in it. */
export function limitDepth(root: Root): Nodes | undefined {
  let first: Nodes | undefined;
  // No recursion: the tree may be deeper than the stack.
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (depth < maxTextDepth)
      for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
    else if (node.children.length > 0) {
      first ??= node;
      node.children = [];
    }
  }
  return first;
}
