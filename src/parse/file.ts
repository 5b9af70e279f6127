// One file of a programme, parsed once for check and site alike.

import { finding, type Finding } from '../finding/finding.ts';
import type { Language } from '../locales/locales.ts';
import { lineStarts, type Range } from '../finding/place.ts';
import { readBody, type Body } from './body.ts';
import { maskCpr } from './cpr.ts';
import type { Data, DataMap } from './data.ts';
import { readFrontmatter } from './frontmatter.ts';
import { deepLines, limitDepth, maxTextDepth } from './limit-depth.ts';
import { crowdedText } from './limit-markup.ts';
import { rangeOf } from './inspect-body.ts';
import { parseMarkdown } from './markdown.ts';
import type { Root } from 'mdast';

export interface ParsedFile {
  /** Path in the programme's folder, with forward slashes. */
  file: string;
  /** The text without byte order mark, CPR numbers masked. */
  text: string;
  lines: number[];
  head: DataMap | undefined;
  hasHead: boolean;
  root: Root;
  body: Body;
  findings: Finding[];
}

/**
 * Parses a Markdown file of a programme.
 * @param numberKeys keys whose values are numbers of another kind than CPR
 * @param languageOf the programme's language, which programme.md says in its data
 */
export function parseFile(
  file: string,
  content: string,
  numberKeys: readonly string[],
  languageOf: (head: DataMap | undefined) => Language = () => 'en',
): ParsedFile {
  // A lone carriage return ends a line for Markdown but not for YAML: here it is the same for both.
  const unmarked = content.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const dataEnd = /^---[^\r\n]*\r?\n[\s\S]*?\r?\n---/.exec(unmarked)?.[0].length;
  const { text, found } = maskCpr(unmarked, numberKeys, dataEnd);
  const cpr = found.map((range) => finding('cpr', 'broken', { file, ...range }));
  const frontmatter = readFrontmatter(text, file);
  // A file whose frontmatter does not end, or would be executed, is not read further; blanks keep every offset. Markdown does not
  // know frontmatter that names its language.
  const readable =
    frontmatter.range === undefined ||
    (/^---[ \t]*\r?\n/.test(text) && frontmatter.findings.every(({ code }) => !code.startsWith('frontmatter-')));
  const { bodyStart } = frontmatter;
  const deep = deepLines(text, bodyStart);
  const shallow = blank(text, readable ? deep : [{ start: 0, end: bodyStart }, ...deep]);
  const crowded = crowdedText(shallow, bodyStart);
  const bodyText = crowded.length === 0 ? shallow : blank(shallow, crowded, /[^]/g).trimEnd();
  const root = parseMarkdown(bodyText);
  const cut = limitDepth(root);
  if (cut !== undefined) deep.push(rangeOf(cut));
  const body = readBody(root, bodyText, file, languageOf(asMap(frontmatter.data)));
  return {
    file,
    text,
    lines: lineStarts(text),
    head: asMap(frontmatter.data),
    hasHead: frontmatter.range !== undefined,
    root,
    body,
    findings: [
      ...cpr,
      ...frontmatter.findings,
      ...deep.map((range) => finding('text-too-deep', 'broken', { file, ...range }, { most: maxTextDepth })),
      ...crowded.map(({ code, most, ...range }) => finding(code, 'broken', { file, ...range }, { most })),
      ...body.findings,
    ],
  };
}

/** The text with some ranges blanked: offsets stay, and lines unless all of a range is to go. */
function blank(text: string, ranges: readonly Range[], gone = /[^\r\n]/g): string {
  let from = 0;
  const parts = ranges.map(({ start, end }) => {
    const part = text.slice(from, start) + text.slice(start, end).replace(gone, ' ');
    from = end;
    return part;
  });
  return parts.join('') + text.slice(from);
}

function asMap(data: Data | undefined): DataMap | undefined {
  return data?.kind === 'map' ? data : undefined;
}
