// One file of a programme, parsed once for check and site alike.

import { finding, type Finding } from '../finding/finding.ts';
import { lineStarts } from '../finding/place.ts';
import { readBody, type Body } from './body.ts';
import { maskCpr } from './cpr.ts';
import type { Data, DataMap } from './data.ts';
import { readFrontmatter } from './frontmatter.ts';
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
  holdsCpr: boolean;
}

/** Parses a Markdown file of a programme. `numberKeys`: keys whose values are numbers of another kind than CPR. */
export function parseFile(file: string, content: string, numberKeys: readonly string[]): ParsedFile {
  const { text, found } = maskCpr(content.replace(/^\uFEFF/, ''), numberKeys);
  const cpr = found.map((range) => finding('cpr', 'broken', { file, ...range }));
  const frontmatter = readFrontmatter(text, file);
  const readable =
    frontmatter.range === undefined || frontmatter.findings.every(({ code }) => !code.startsWith('frontmatter-'));
  // A file whose frontmatter does not end, or would be executed, is not read further; blanks keep every offset.
  const bodyText = readable
    ? text
    : text.slice(0, frontmatter.bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(frontmatter.bodyStart);
  const root = parseMarkdown(bodyText);
  const body = readBody(root, bodyText, file);
  return {
    file,
    text,
    lines: lineStarts(text),
    head: asMap(frontmatter.data),
    hasHead: frontmatter.range !== undefined,
    root,
    body,
    findings: [...cpr, ...frontmatter.findings, ...body.findings],
    holdsCpr: found.length > 0,
  };
}

function asMap(data: Data | undefined): DataMap | undefined {
  return data?.kind === 'map' ? data : undefined;
}
