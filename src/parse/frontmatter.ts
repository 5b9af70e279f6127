// Splits a file into frontmatter and body, and refuses frontmatter that would be executed.

import matter from 'gray-matter';
import { finding, type Finding } from '../finding/finding.ts';
import type { Range } from '../finding/place.ts';
import { readYaml } from './yaml.ts';
import type { Data } from './data.ts';

export interface Frontmatter {
  /** Undefined when there is none, or when it cannot be read. */
  data: Data | undefined;
  /** The whole block with its fences; undefined when the file does not begin with one. */
  range: Range | undefined;
  /** Where the body begins. */
  bodyStart: number;
  findings: Finding[];
}

/** Replaces gray-matter's engines: it would otherwise run `---js` as a program. We only let it split. */
const refuse = {
  parse: (): object => ({}),
  stringify: (): string => {
    throw new Error('gray-matter must not write');
  },
};
// A fresh object a call: without options gray-matter shares cached results between callers.
const splitOnly = () => ({
  engines: { yaml: refuse, js: refuse, javascript: refuse, json: refuse, coffee: refuse, toml: refuse },
});

/**
 * Reads a file's frontmatter. `text` has no byte order mark and no CPR number any more.
 */
export function readFrontmatter(text: string, file: string): Frontmatter {
  const none = { data: undefined, range: undefined, bodyStart: 0, findings: [] };
  const broken = (
    code: 'frontmatter-executable' | 'frontmatter-open' | 'frontmatter-late' | 'frontmatter-end',
    start: number,
    end: number,
    bodyStart: number,
    args = {},
  ): Frontmatter => ({
    data: undefined,
    range: { start, end },
    bodyStart,
    findings: [finding(code, 'broken', { file, start, end }, args)],
  });
  const first = /^\s*---[^\r\n]*/.exec(text);
  if (!first || /^\s*----/.test(text)) return none;
  if (!text.startsWith('---')) {
    const start = text.indexOf('---');
    return broken('frontmatter-late', start, start + 3, 0);
  }

  const language = first[0].slice(3).trim();
  if (language !== '' && language !== 'yaml') {
    const start = text.indexOf(language);
    // The rest is not read: whether it ends, and what it would be, only its language knows.
    return broken('frontmatter-executable', start, start + language.length, text.length, { language });
  }
  const closing = /\r?\n---/.exec(text);
  if (!closing) return broken('frontmatter-open', 0, 3, text.length);
  const closeStart = closing.index + closing[0].length - 3;
  const closeLine = /^---([^\r\n]*)(\r\n|\n|\r|$)/.exec(text.slice(closeStart, closeStart + 4096));
  const bodyStart = closeStart + (closeLine?.[0].length ?? 3);
  if ((closeLine?.[1] ?? '').trim() !== '')
    return broken('frontmatter-end', closeStart, closeStart + 3 + (closeLine?.[1]?.trimEnd().length ?? 0), bodyStart);

  const split = matter(text, splitOnly());
  const start = text.indexOf(split.matter, first[0].length);
  // What it split ends before the line feed of `\r\n---`: the carriage return is not a part of the last value.
  const end = Math.min(start + split.matter.length, closing.index);
  const { data, findings } = readYaml(text, file, { start, end });
  if (data !== undefined && data.kind !== 'map')
    return {
      data: undefined,
      range: { start: 0, end: bodyStart },
      bodyStart,
      findings: [
        ...findings,
        finding('frontmatter-map', 'broken', { file, start: data.range.start, end: data.range.end }),
      ],
    };
  return { data, range: { start: 0, end: bodyStart }, bodyStart, findings };
}
