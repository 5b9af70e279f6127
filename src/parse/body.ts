// A body as the blocks that everything after works on: headings with the ids they open, directives, and text with its words.

import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { finding, type Finding } from '../finding/finding.ts';
import { findNamed } from '../finding/named.ts';
import type { Language } from '../locales/locales.ts';
import type { Range } from '../finding/place.ts';
import { directiveFinding, directives, inspectBody, rangeOf, unknownDirective, type Link } from './inspect-body.ts';
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

export interface Body {
  blocks: Block[];
  links: Link[];
  findings: Finding[];
}

/**
 * Reads the top level of a parsed file as blocks; what must not stand where it stands becomes a finding.
 * @param language of the programme, for the names of directives
 */
export function readBody(root: Root, text: string, file: string, language: Language): Body {
  const findings: Finding[] = [];
  const blocks: Block[] = [];
  const braces = new Set<number>();
  for (const node of root.children) {
    const range = rangeOf(node);
    if (node.type === 'yaml' || node.type === 'definition' || node.type === 'footnoteDefinition') continue;
    if (node.type === 'heading') blocks.push(readHeading(node, range, text, file, braces, findings));
    else if (node.type === 'leafDirective') {
      const block = readDirective(node, range, text, file, language, findings);
      if (block) blocks.push(block);
    } else if (node.type !== 'html' && node.type !== 'thematicBreak')
      blocks.push({ kind: 'text', words: countWords(node), range, node });
  }
  const links = inspectBody(root, text, file, language, braces, findings);
  return { blocks, links, findings };
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
      const code = token[0] === '#' ? 'id-empty' : 'id-without-mark';
      findings.push(finding(code, 'broken', { file, start, end }, { word: token[0] }));
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
  language: Language,
  findings: Finding[],
): CoversBlock | TableBlock | undefined {
  const source = text.slice(range.start, range.end);
  const parts = /^::([^\s[{]+)(?:\[([^\]]*)\])?/.exec(source);
  const written = parts?.[1] ?? '';
  const name = findNamed(directives, written, language)?.id;
  const nameRange = { start: range.start + 2, end: range.start + 2 + written.length };
  if (name === undefined) {
    findings.push(unknownDirective({ file, ...nameRange }, written, language));
    return undefined;
  }
  const label = parts?.[2] ?? '';
  if (source.slice(parts?.[0].length ?? 0).trim() !== '') {
    const start = range.start + (parts?.[0].length ?? 0);
    findings.push(directiveFinding('directive-attributes', { file, start, end: range.end }, written, language));
    return undefined;
  }
  const labelStart = range.start + 2 + written.length + 1;
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
    const code = mark === undefined ? 'directive-empty' : 'directive-many';
    findings.push(directiveFinding(code, { file, ...(marks[1]?.range ?? nameRange) }, written, language));
    return undefined;
  }
  if (name === 'covers') return { kind: 'covers', marks, range, node };
  const rows = rest === undefined ? undefined : marksIn(rest, labelStart + first.length + 1);
  if (rows?.length === 0) {
    findings.push(finding('directive-empty', 'broken', { file, ...nameRange }, { name }));
    return undefined;
  }
  return { kind: 'table', mark, rows: rows?.[0]?.id === '*' ? 'all' : rows, range, node };
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
