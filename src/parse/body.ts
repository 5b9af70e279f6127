// A body as the blocks that everything after works on: headings with the ids they open, directives, and text with its words.

import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { finding, type Finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import type { Range } from '../finding/place.ts';
import { countWords } from './words.ts';

/** An id as it was written in a heading or directive. */
export interface Mark {
  id: string;
  range: Range;
}

export interface HeadingBlock {
  kind: 'heading';
  depth: number;
  /** The heading's words, without ids. */
  title: string;
  marks: Mark[];
  /** True if something in the braces could not be read: what stands below is then not reported again. */
  broken: boolean;
  range: Range;
  node: Heading;
}

export interface CoversBlock {
  kind: 'covers';
  marks: Mark[];
  range: Range;
  node: RootContent;
}

export interface TableBlock {
  kind: 'table';
  mark: Mark;
  /** Undefined: the rows of this file, all if it has none. */
  rows: Mark[] | 'all' | undefined;
  range: Range;
  node: RootContent;
}

export interface TextBlock {
  kind: 'text';
  words: number;
  range: Range;
  node: RootContent;
}

export type Block = HeadingBlock | CoversBlock | TableBlock | TextBlock;

export interface Link {
  url: string;
  /** Where the target stands in the source, or the whole link where it is not written out. */
  range: Range;
  image: boolean;
}

export interface Body {
  blocks: Block[];
  links: Link[];
  findings: Finding[];
}

export const directives = ['covers', 'table'] as const;

/** Reads the top level of a parsed file as blocks; what must not stand where it stands becomes a finding. */
export function readBody(root: Root, text: string, file: string): Body {
  const findings: Finding[] = [];
  const blocks: Block[] = [];
  const braces = new Set<number>();
  for (const node of root.children) {
    const range = rangeOf(node);
    if (node.type === 'yaml' || node.type === 'definition' || node.type === 'footnoteDefinition') continue;
    if (node.type === 'heading') blocks.push(readHeading(node, range, text, file, braces, findings));
    else if (node.type === 'leafDirective') {
      const block = readDirective(node, range, text, file, findings);
      if (block) blocks.push(block);
    } else if (node.type !== 'html' && node.type !== 'thematicBreak')
      blocks.push({ kind: 'text', words: countWords(node), range, node });
  }
  const links = inspect(root, text, file, braces, findings);
  return { blocks, links, findings };
}

export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** @param braces takes the offset of the braces that were read as ids */
function readHeading(
  node: Heading,
  range: Range,
  text: string,
  file: string,
  braces: Set<number>,
  findings: Finding[],
): HeadingBlock {
  const source = text.slice(range.start, range.end);
  const underlined = !source.startsWith('#');
  const line = (underlined ? source.replace(/\n[ \t]*[=-]+[ \t]*$/, '') : source).trimEnd();
  const open = node.children.at(-1)?.type === 'text' ? line.lastIndexOf('{#') : -1;
  const ids = open === -1 || line[open - 1] === '\\' ? null : /^\{(#[^{}]*)\}(?:[ \t]+#+)?$/.exec(line.slice(open));
  const title = toString(node);
  const block: HeadingBlock = {
    kind: 'heading',
    depth: node.depth,
    title: ids ? withoutIds(title) : title,
    marks: [],
    broken: false,
    range,
    node,
  };
  if (underlined)
    findings.push(
      finding(
        'heading-underlined',
        'should',
        { file, ...range },
        { title: block.title, marks: '#'.repeat(node.depth) },
      ),
    );
  if (!ids) return block;
  braces.add(range.start + open);
  for (const token of (ids[1] ?? '').matchAll(/\S+/g)) {
    const start = range.start + open + 1 + token.index;
    const end = start + token[0].length;
    if (token[0].startsWith('#') && token[0].length > 1)
      block.marks.push({ id: token[0].slice(1), range: { start: start + 1, end } });
    else {
      findings.push(finding('id-without-mark', 'broken', { file, start, end }, { word: token[0] }));
      block.broken = true;
    }
  }
  const last = node.children.at(-1);
  if (last?.type === 'text') last.value = withoutIds(last.value);
  return block;
}

function withoutIds(title: string): string {
  return title.slice(0, title.lastIndexOf('{#')).trimEnd();
}

function readDirective(
  node: RootContent & { type: 'leafDirective' },
  range: Range,
  text: string,
  file: string,
  findings: Finding[],
): CoversBlock | TableBlock | undefined {
  const source = text.slice(range.start, range.end);
  const parts = /^::([^\s[{]+)(?:\[([^\]]*)\])?/.exec(source);
  const name = parts?.[1] ?? '';
  const nameRange = { start: range.start + 2, end: range.start + 2 + name.length };
  if (name !== 'covers' && name !== 'table') {
    findings.push(
      finding(
        'directive-unknown',
        'broken',
        { file, ...nameRange },
        { name, suggestions: suggest(name, directives), known: directives.map((known) => `::${known}`) },
      ),
    );
    return undefined;
  }
  const label = parts?.[2] ?? '';
  if (source.slice(parts?.[0].length ?? 0).trim() !== '') {
    const start = range.start + (parts?.[0].length ?? 0);
    findings.push(finding('directive-attributes', 'broken', { file, start, end: range.end }, { name }));
    return undefined;
  }
  const labelStart = range.start + 2 + name.length + 1;
  const marksIn = (part: string, from: number): Mark[] =>
    [...part.matchAll(/[^,\s][^,]*/g)].map((match) => {
      const id = match[0].trim().replace(/^#/, '');
      const start = from + match.index + match[0].indexOf(id);
      return { id, range: { start, end: start + id.length } };
    });
  const [first, rest] = name === 'table' ? splitOnce(label, ':') : [label, undefined];
  const marks = marksIn(first, labelStart);
  const mark = marks[0];
  if (mark === undefined || (name === 'table' && marks.length > 1)) {
    findings.push(
      finding(
        mark === undefined ? 'directive-empty' : 'directive-many',
        'broken',
        { file, ...(marks[1]?.range ?? nameRange) },
        { name },
      ),
    );
    return undefined;
  }
  if (name === 'covers') return { kind: 'covers', marks, range, node };
  const rows = rest === undefined ? undefined : marksIn(rest, labelStart + first.length + 1);
  return { kind: 'table', mark, rows: rows?.[0]?.id === '*' ? 'all' : rows, range, node };
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** One walk over the whole tree: links, raw HTML, and ids and directives where they have no effect. */
function inspect(root: Root, text: string, file: string, braces: ReadonlySet<number>, findings: Finding[]): Link[] {
  const links: Link[] = [];
  const definitions = new Map<string, Link>();
  const images = new Set<string>();
  visitParents(root, (node, ancestors) => {
    const range = rangeOf(node);
    switch (node.type) {
      case 'link':
      case 'image':
        links.push({ url: node.url, range: targetRange(node.url, range, text), image: node.type === 'image' });
        break;
      case 'definition': {
        const link = { url: node.url, range: targetRange(node.url, range, text), image: false };
        links.push(link);
        if (!definitions.has(node.identifier)) definitions.set(node.identifier, link);
        break;
      }
      case 'imageReference':
        images.add(node.identifier);
        break;
      case 'html': {
        const rest = withoutComments(node.value);
        const offset = rest.search(/\S/);
        if (offset !== -1) {
          const shown = /^[^\r\n]*/.exec(rest.slice(offset))?.[0].trimEnd() ?? '';
          const start = range.start + offset;
          findings.push(
            finding(
              'html-dropped',
              'must',
              { file, start, end: start + shown.length },
              { html: node.value.slice(offset, offset + Math.min(60, shown.length)) },
            ),
          );
        }
        break;
      }
      case 'leafDirective':
        if (ancestors.length > 1)
          findings.push(finding('directive-nested', 'broken', { file, ...range }, { name: node.name }));
        break;
      case 'text': {
        const source = text.slice(range.start, range.end);
        for (const match of source.matchAll(/(?<!\\)\{#[^\s{}]*\}?/g)) {
          if (braces.has(range.start + match.index)) continue;
          findings.push(
            finding(
              'id-misplaced',
              'broken',
              { file, start: range.start + match.index, end: range.start + match.index + match[0].length },
              { written: match[0] },
            ),
          );
        }
        for (const match of source.matchAll(/(?:^|[\r\n])[ \t]*(::[\p{L}][^\s[{]*)/gu)) {
          if (ancestors.at(-1)?.type !== 'paragraph' || (match.index === 0 && ancestors.at(-1)?.children[0] !== node))
            continue;
          const written = match[1] ?? '';
          const start = range.start + match.index + match[0].length - written.length;
          const name = written.slice(2);
          const known = directives.some((directive) => directive === name);
          if (ancestors.length > 2)
            findings.push(
              finding('directive-nested', 'broken', { file, start, end: start + written.length }, { name }),
            );
          else if (known)
            findings.push(finding('directive-form', 'broken', { file, start, end: start + written.length }, { name }));
          else
            findings.push(
              finding(
                'directive-unknown',
                'broken',
                { file, start: start + 2, end: start + written.length },
                { name, suggestions: suggest(name, directives), known: directives.map((each) => `::${each}`) },
              ),
            );
        }
        break;
      }
      default:
        break;
    }
  });
  for (const [identifier, link] of definitions) link.image = images.has(identifier);
  return links;
}

/** HTML with its comments blanked. One that does not end is none: it swallows the rest of the text. */
function withoutComments(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = html.indexOf('<!--'); start !== -1; start = html.indexOf('<!--', from)) {
    const end = html.indexOf('-->', start + 2);
    if (end === -1) break;
    parts.push(html.slice(from, start), ' '.repeat(end + 3 - start));
    from = end + 3;
  }
  return parts.join('') + html.slice(from);
}

/** Where a link's target stands, if it is written as it was read. */
function targetRange(url: string, range: Range, text: string): Range {
  const at = url === '' ? -1 : text.slice(range.start, range.end).lastIndexOf(url);
  return at === -1 ? range : { start: range.start + at, end: range.start + at + url.length };
}
