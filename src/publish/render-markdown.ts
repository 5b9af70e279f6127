// Turns a file's Markdown into safe HTML trees, one for each block, links resolved; the file is the unit, so footnotes and link
// definitions work.

import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import type { Definition, Nodes, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { say, type Language } from '../locales/locales.ts';

/** Where a link leads on the page; undefined for one that leads nowhere: its words stay. */
export type ResolveLink = (link: { url: string; image: boolean }) => string | undefined;

export interface RenderedMarkdown {
  /** The content of each block that was asked for, in the same order. */
  blocks: ElementContent[][];
  /** The footnotes of the file, to stand at the page's end. */
  footnotes: ElementContent[];
}

/** Anchors of footnotes: no id of a passage begins so. */
const footnotePrefix = 'fodnote-';

const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  clobber: [],
  // Links were resolved before: a page's own are relative.
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id', 'ariaLabel', 'ariaDescribedBy', 'ariaLabelledBy', 'align', 'lang'],
    div: ['dataBlock'],
    a: ['href', 'title', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteBackref', 'dataFootnoteRef', 'id'],
    img: ['src', 'alt', 'title'],
    ol: [...(defaultSchema.attributes?.['ol'] ?? []), 'start'],
  },
};

/**
 * @param nodes the blocks to render, nodes of `root`
 * @param anchors of nodes within them that a link leads to
 */
export function renderMarkdown(
  root: Root,
  nodes: readonly RootContent[],
  language: Language,
  resolve: ResolveLink,
  anchors: ReadonlyMap<Nodes, string> = new Map(),
): RenderedMarkdown {
  const resolved = <Node extends Nodes>(node: Node) => resolvedIn(node, { resolve, root, anchors });
  const kept = new Set(nodes);
  const copy: Root = {
    type: 'root',
    children: root.children.flatMap((node): RootContent[] => {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') return [resolved(node)];
      if (!kept.has(node)) return [];
      const block = { dataBlock: String(nodes.indexOf(node)) };
      // A block of its own around each node, so that the result can be taken apart again.
      return [
        {
          type: 'blockquote',
          data: { hName: 'div', hProperties: block },
          children: [resolved(node)],
        } as RootContent,
      ];
    }),
  };
  const tree = sanitize(
    toHast(copy, {
      clobberPrefix: footnotePrefix,
      footnoteLabel: say(language, 'site.footnotes'),
      footnoteLabelTagName: 'h2',
      footnoteLabelProperties: {},
      footnoteBackLabel: (index, again) =>
        say(language, 'site.footnote-back', { number: `${index + 1}${again > 1 ? `-${again}` : ''}` }),
    }),
    schema,
  ) as HastRoot;
  const blocks: ElementContent[][] = nodes.map(() => []);
  const footnotes: ElementContent[] = [];
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    const index = child.properties['dataBlock'];
    tickBoxes(child, language);
    if (typeof index === 'string') blocks[Number(index)] = child.children.filter(({ type }) => type === 'element');
    else footnotes.push(child);
  }
  return { blocks, footnotes };
}

/** How the nodes of a file become those of its page. */
interface Resolving {
  resolve: ResolveLink;
  root: Root;
  anchors: ReadonlyMap<Nodes, string>;
}

/** A copy of a node with every link leading where the page says; a dead one is replaced by its words. */
function resolvedIn<Node extends Nodes>(node: Node, page: Resolving): Node {
  const { resolve, root, anchors } = page;
  if (!('children' in node)) {
    if (node.type === 'definition') return { ...node, url: resolve({ url: node.url, image: false }) ?? '' };
    return node;
  }
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'html') return [];
    if (child.type === 'link') {
      const url = resolve({ url: child.url, image: false });
      const inner = resolvedIn(child, page);
      return url === undefined ? inner.children : [{ ...inner, url }];
    }
    if (child.type === 'linkReference') {
      const definition = definitionOf(child.identifier, root);
      const url = definition && resolve({ url: definition.url, image: false });
      const children = resolvedIn(child, page).children;
      return url === undefined ? children : [{ type: 'link', url, title: definition?.title ?? null, children }];
    }
    if (child.type === 'image') {
      const url = resolve({ url: child.url, image: true });
      return url === undefined ? [{ type: 'text', value: child.alt ?? '' }] : [{ ...child, url }];
    }
    if (child.type === 'imageReference') {
      const definition = definitionOf(child.identifier, root);
      const url = definition && resolve({ url: definition.url, image: true });
      const alt = child.alt ?? '';
      return url === undefined
        ? [{ type: 'text', value: alt }]
        : [{ type: 'image', url, alt, title: definition?.title ?? null }];
    }
    return [resolvedIn(child, page)];
  });
  const id = anchors.get(node);
  return id === undefined ? { ...node, children } : { ...node, children, data: { ...node.data, hProperties: { id } } };
}

/** The definition of that name: the first of the file, though it stand in a list or quote. */
function definitionOf(identifier: string, node: Nodes): Definition | undefined {
  if (node.type === 'definition') return node.identifier === identifier ? node : undefined;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = definitionOf(identifier, child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A box that cannot be ticked is no control: it is a sign with a name. */
function tickBoxes(element: Element, language: Language): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'input') {
      const done = child.properties['checked'] === true;
      child.tagName = 'span';
      child.properties = { role: 'img', ariaLabel: say(language, done ? 'site.ticked' : 'site.not-ticked') };
      child.children = [{ type: 'text', value: done ? '☑' : '☐' }];
    } else tickBoxes(child, language);
  }
}
