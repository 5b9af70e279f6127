// The pages of the built site, as files and as trees.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Paths of all HTML files below a folder, with forward slashes. */
export function pagePaths(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}

/** A page as a tree. */
export function readPage(site: string, path: string): Root {
  return parsePage(readFileSync(join(site, path), 'utf8'));
}

/** A document as a tree. */
export function parsePage(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

/** All elements of a tree, in document order. */
export function elementsOf(node: Root | RootContent): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsOf(child))] : own;
}

/** The first element of that name. */
export function elementCalled(root: Root, name: string): Element | undefined {
  return elementsOf(root).find(({ tagName }) => tagName === name);
}
