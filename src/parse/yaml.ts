// Reads YAML 1.2 (core schema) into data that keeps its place; what is wrong becomes a finding in a planner's words.

import { isAlias, isCollection, isMap, isScalar, parseDocument, type Node, type Pair, type YAMLError } from 'yaml';
import { finding, type Args, type Finding, type FindingCode } from '../finding/finding.ts';
import type { Range } from '../finding/place.ts';
import type { Data, DataEntry, DataMap } from './data.ts';

/** Keys that would reach into JavaScript's own objects. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Values that one file may hold once its aliases are written out: far above any real programme, far below what an alias bomb makes. */
const maxValues = 50_000;
/** Depth of nesting; the deepest shape needs seven. */
const maxDepth = 40;

export interface YamlResult {
  /** Undefined when the text cannot be read as YAML. */
  data: Data | undefined;
  findings: Finding[];
}

/**
 * Reads the part of a file between `start` and `end` as YAML. Places are offsets in the whole file.
 * Never throws for bad input: it gives a finding.
 */
export function readYaml(text: string, file: string, { start, end }: Range): YamlResult {
  const source = text.slice(start, end);
  const at = (from: number, to: number): Range => ({ start: start + from, end: start + Math.max(from, to) });
  const findings: Finding[] = [];
  const report = (code: FindingCode, range: Range, args: Args = {}, weight: 'broken' | 'should' = 'broken') =>
    findings.push(finding(code, weight, { file, ...range }, args));

  const deep = tooDeep(source);
  if (deep !== undefined) {
    report('yaml-too-deep', at(deep, deep + 1), { most: maxDepth });
    return { data: undefined, findings };
  }
  const doc = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    merge: false,
    keepSourceTokens: true,
    logLevel: 'error',
  });

  for (const error of doc.errors) {
    const [code, range, args] = explain(error, source);
    report(code, at(range.start, range.end), args);
    if (error.code !== 'DUPLICATE_KEY') return { data: undefined, findings };
  }

  let values = 0;
  const failed = { now: false };
  const read = (node: unknown, depth: number, around: Range): Data => {
    values += 1;
    if (failed.now || values > maxValues || depth > maxDepth) {
      if (!failed.now) report('yaml-too-large', around, { most: maxValues });
      failed.now = true;
      return { kind: 'scalar', value: null, source: '', range: around };
    }
    if (isAlias(node)) {
      const target = node.resolve(doc);
      const range = rangeOf(node, around);
      if (target === undefined) return { kind: 'scalar', value: null, source: '', range };
      return read(target, depth + 1, range);
    }
    const range = isCollection(node) || isScalar(node) ? rangeOf(node, around) : around;
    if (isMap(node)) return readMap(node.items, range, depth, node.flow === true);
    if (isCollection(node))
      return { kind: 'list', items: node.items.map((item) => read(item, depth + 1, range)), range };
    if (isScalar(node)) {
      const value = node.value;
      const written = node.source ?? (typeof value === 'string' ? value : '');
      if (cutByComment(node, source)) report('yaml-cut', range, { value: written }, 'should');
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
        return { kind: 'scalar', value, source: written, range };
      return { kind: 'scalar', value: written, source: written, range };
    }
    return { kind: 'scalar', value: null, source: '', range: { start: around.end, end: around.end } };
  };
  const rangeOf = (node: Node, around: Range): Range => (node.range ? at(node.range[0], node.range[1]) : around);
  const readMap = (pairs: readonly Pair[], range: Range, depth: number, flow: boolean): DataMap => {
    const entries = new Map<string, DataEntry>();
    for (const pair of pairs) {
      const keyNode = pair.key;
      const keyRange = isScalar(keyNode) ? rangeOf(keyNode, range) : range;
      if (!isScalar(keyNode)) {
        report('yaml-key', keyRange);
        continue;
      }
      const key = keyNode.source ?? String(keyNode.value);
      if (forbiddenKeys.has(key)) {
        report('yaml-forbidden-key', keyRange, { key });
        continue;
      }
      if (flow && pair.value === null) {
        // `{note: Ring til vagten, altid}` is valid YAML for a second key without a value: never what was meant.
        report('yaml-comma', keyRange, { key, line: quotedFlow(source, keyRange.start - start) });
        continue;
      }
      if (!entries.has(key)) entries.set(key, { key, keyRange, value: read(pair.value, depth + 1, keyRange) });
    }
    return { kind: 'map', entries, range };
  };

  const data =
    doc.contents === null
      ? ({ kind: 'map', entries: new Map(), range: at(0, 0) } as const)
      : read(doc.contents, 0, at(0, source.length));
  return { data: failed.now ? undefined : data, findings };
}

/** The offset at which brackets or dashes nest deeper than any programme needs, before a recursive parser meets it. */
function tooDeep(source: string): number | undefined {
  let depth = 0;
  for (const match of source.matchAll(/[[{]|[\]}]|(?:^|\n) *((?:[-?] +){40,})/g)) {
    if (match[1] !== undefined) return match.index;
    depth += match[0] === '[' || match[0] === '{' ? 1 : -1;
    if (depth < 0) depth = 0;
    if (depth > maxDepth) return match.index;
  }
  const indent = /(?:^|\n)( {160,})\S/.exec(source);
  return indent ? indent.index : undefined;
}

/** True if a plain text ends in ` #…` that YAML took for a comment but that looks like a part of the text. */
function cutByComment(
  node: { type?: string | undefined; value: unknown; range?: readonly [number, number, number] | null | undefined },
  source: string,
): boolean {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return false;
  const rest = /^[ \t]+#(\S?)/.exec(source.slice(node.range[1], node.range[1] + 400));
  return rest !== null && (rest[1] !== '' || /\s/.test(node.value));
}

/** A parser error as code, range within `source`, and arguments. */
function explain(error: YAMLError, source: string): [FindingCode, Range, Args] {
  const [start, end] = error.pos;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', start) === -1 ? source.length : source.indexOf('\n', start);
  const line = source.slice(lineStart, lineEnd).replace(/\r$/, '');
  const word = wordAt(source, start, end);
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return ['duplicate-key', word, { key: source.slice(word.start, word.end) }];
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const colon = unquotedColon(line);
      if (colon === undefined) return ['yaml-indent', word, { line: line.trim() }];
      return ['yaml-colon', { start: lineStart + colon, end: lineStart + colon + 1 }, { line: quotedValue(line) }];
    }
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_COLLECTION_TYPE':
      return [
        'yaml-indent',
        error.code === 'TAB_AS_INDENT' ? { start, end: Math.max(end, start + 1) } : word,
        { line: line.trim() },
      ];
    case 'MISSING_CHAR':
      return /colon|implicit (map )?key/i.test(error.message)
        ? ['yaml-indent', word, { line: line.trim() }]
        : ['yaml-unclosed', word, { line: line.trim() }];
    case 'BAD_SCALAR_START':
      return [
        'yaml-start',
        { start, end: start + 1 },
        { character: source.slice(start, start + 1), line: quotedValue(line) },
      ];
    case 'BAD_ALIAS':
      return ['yaml-alias', word, { line: line.trim() }];
    case 'TAG_RESOLVE_FAILED':
      return ['yaml-tag', word, { line: line.trim() }];
    default:
      return ['yaml-syntax', word, { line: line.trim() }];
  }
}

/** The word that an error's position stands in, on its own line. */
function wordAt(source: string, from: number, to: number): Range {
  let start = from;
  while (start < source.length && /\s/.test(source[start] ?? '')) start += 1;
  if (start >= source.length) start = Math.max(0, from - 1);
  const word = /^[^\s:,{}[\]]+/.exec(source.slice(start, start + 200));
  return {
    start,
    end: word ? start + word[0].length : Math.min(source.length, Math.max(start + 1, Math.min(to, start + 1))),
  };
}

/** Position of the second `: ` in a line, the one that a text without quotes must not have. */
function unquotedColon(line: string): number | undefined {
  const colons = [...line.matchAll(/:(?=\s)/g)];
  return colons[1]?.index;
}

/** The line with its value in quotes, as it should have been written. */
function quotedValue(line: string): string {
  const parts = /^(\s*(?:- )*(?:[^\s:"'][^:"']*:\s+)?)(.*?)\s*$/.exec(line);
  if (!parts) return line.trim();
  return `${parts[1] ?? ''}"${(parts[2] ?? '').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`.trim();
}

/** A flow map's line with the value before the stray comma and what follows it joined in quotes. */
function quotedFlow(source: string, offset: number): string {
  const lineStart = source.lastIndexOf('\n', offset) + 1;
  const lineEnd = source.indexOf('\n', offset) === -1 ? source.length : source.indexOf('\n', offset);
  const line = source.slice(lineStart, lineEnd);
  return line.replace(/(:\s+)([^{}":]+?)(\s*[,}][^,}:]*:|\s*\})/, '$1"$2"$3').trim();
}
