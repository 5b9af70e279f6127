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

/** Data whose first `---` is gone: lines of YAML from the first on, then the `---` that would make a heading of them. */
const unopened =
  /^(\p{Ll}[\p{Ll}\d-]*:(?:[ \t][^\r\n]*)?)\r?\n(?:(?:\p{Ll}[\p{Ll}\d-]*:[^\r\n]*|[ \t]+[^\r\n]*|- [^\r\n]*|#[^\r\n]*)?\r?\n)*---[ \t]*(?:\r?\n|$)/u;

/**
 * Reads a file's frontmatter. `text` has no byte order mark and no CPR number any more.
 */
export function readFrontmatter(text: string, file: string): Frontmatter {
  const none = { data: undefined, range: undefined, bodyStart: 0, findings: [] };
  const broken = (
    code: `frontmatter-${'executable' | 'open' | 'late' | 'lost' | 'start' | 'end'}`,
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
  const first = /^((?:\s|<!--(?:(?!-->)[\s\S])*-->)*)---(?!-)([^\r\n]*)/.exec(text);
  if (!first) {
    const lost = unopened.exec(text);
    return lost === null ? none : broken('frontmatter-lost', 0, lost[1]?.length ?? 0, lost[0].length);
  }
  const [, before = '', rest = ''] = first;
  if (before !== '') {
    const start = before.length;
    // What would have been data is no text either: its `---` would make a heading of its last key.
    const late = /^---[^\r\n]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(start));
    return broken('frontmatter-late', start, start + 3, late === null ? 0 : start + late[0].length);
  }

  const language = rest.trim();
  const languageStart = text.indexOf(language, '---'.length);
  const languageEnd = languageStart + language.length;
  // The rest is not read: whether it ends, and what it would be, only its language knows.
  if (language !== 'yaml' && /^[\w.+-]+$/.test(language))
    return broken('frontmatter-executable', languageStart, languageEnd, text.length, { language });
  const closing = /\r?\n---/.exec(text);
  if (!closing) return broken('frontmatter-open', 0, 3, text.length);
  const closeStart = closing.index + closing[0].length - 3;
  const closeLine = /^---([^\r\n]*)(\r\n|\n|\r|$)/.exec(text.slice(closeStart, closeStart + 4096));
  const bodyStart = closeStart + (closeLine?.[0].length ?? 3);
  if (language !== '' && language !== 'yaml') return broken('frontmatter-start', languageStart, languageEnd, bodyStart);
  if ((closeLine?.[1] ?? '').trim() !== '')
    return broken('frontmatter-end', closeStart, closeStart + 3 + (closeLine?.[1]?.trimEnd().length ?? 0), bodyStart);

  const split = matter(text, splitOnly());
  const start = text.indexOf(split.matter, '---'.length);
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
