// Reads YAML 1.2 (core schema) into data that keeps its place; what is wrong becomes a finding in a planner's words.

import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { finding, type Args, type Finding, type FindingCode } from '../finding/finding.ts';
import type { Range } from '../finding/place.ts';
import { isBlank, type Data, type DataEntry, type DataMap } from './data.ts';
import { explainYaml, quotedPart, shownLine } from './explain-yaml.ts';

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
  const doc = parse(source);
  if (doc === undefined) {
    report('yaml-too-deep', at(0, 1), { most: maxDepth });
    return { data: undefined, findings };
  }
  // A tag that means nothing is a warning to the parser, but the word it stands for would be lost.
  const fault = explainYaml([...doc.errors, ...doc.warnings], source);
  if (fault !== undefined) {
    const [code, range, args] = fault;
    report(code, at(range.start, range.end), args);
    return { data: undefined, findings };
  }

  let values = 0;
  const failed = { now: false };
  // Aliases are followed by hand: the parser looks through the whole document for each of them.
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node | undefined>();
  const read = (node: unknown, depth: number, around: Range): Data => {
    values += 1;
    if (failed.now || values > maxValues || depth > maxDepth) {
      if (!failed.now && depth > maxDepth) report('yaml-too-deep', around, { most: maxDepth });
      else if (!failed.now) report('yaml-too-large', around, { most: maxValues });
      failed.now = true;
      return { kind: 'scalar', value: null, source: '', range: around };
    }
    if (isAlias(node)) {
      if (!targets.has(node)) targets.set(node, anchors.get(node.source));
      const target = targets.get(node);
      const range = rangeOf(node, around);
      if (target !== undefined) return read(target, depth + 1, range);
      report('yaml-alias', range, { line: shownLine(source, range.start - start) });
      return { kind: 'scalar', value: null, source: '', range };
    }
    if ((isCollection(node) || isScalar(node)) && node.anchor !== undefined) anchors.set(node.anchor, node);
    const range = isCollection(node) || isScalar(node) ? rangeOf(node, around) : around;
    if (isMap(node) && node.flow && node.items.length > 0 && node.items.every(({ value }) => value === null)) {
      // `{navn}` in braces is text to whoever writes it.
      report(
        'yaml-start',
        { start: range.start, end: range.start + 1 },
        { character: '{', line: quotedPart(text, range) },
      );
      return { kind: 'scalar', value: null, source: '', range };
    }
    if (isMap(node)) return readMap(node.items, range, depth, node.flow === true);
    if (isCollection(node)) {
      for (const item of node.items) joinedEntry(item);
      return { kind: 'list', items: node.items.map((item) => read(item, depth + 1, range)).filter(isWritten), range };
    }
    if (isScalar(node)) {
      const value = node.value;
      const written = node.source ?? (typeof value === 'string' ? value : '');
      const cut = cutByComment(node, source);
      if (cut) report('yaml-cut', written === '' ? at(cut.start, cut.end) : range, { value: written }, 'should');
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
        return { kind: 'scalar', value, source: written, range };
      return { kind: 'scalar', value: written, source: written, range };
    }
    return { kind: 'scalar', value: null, source: '', range: { start: around.end, end: around.end } };
  };
  // `- a` and below it ` - b`, indented deeper: valid YAML for the one text `a - b`, never what was meant.
  const joinedEntry = (item: unknown): void => {
    if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) return;
    const dash = /\n[ \t]*(?=-[ \t])/.exec(source.slice(item.range[0], item.range[1]));
    if (dash === null) return;
    const offset = item.range[0] + dash.index + dash[0].length;
    report('yaml-indent', at(offset, offset + 1), { line: shownLine(source, offset) });
  };
  const rangeOf = (node: Node, around: Range): Range => (node.range ? at(node.range[0], node.range[1]) : around);
  const readMap = (pairs: readonly Pair[], range: Range, depth: number, flow: boolean): DataMap => {
    const entries = new Map<string, DataEntry>();
    let before: Range | undefined;
    let cutByComma = false;
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
        if (!cutByComma && before === undefined) report('yaml-key', keyRange);
        else if (!cutByComma && before !== undefined)
          report('yaml-comma', keyRange, { key, line: quotedPart(text, { ...before, end: keyRange.end }) });
        cutByComma = true;
        continue;
      }
      before = isScalar(pair.value) ? rangeOf(pair.value, keyRange) : undefined;
      cutByComma = false;
      if (entries.has(key)) report('duplicate-key', keyRange, { key });
      else entries.set(key, { key, written: key, keyRange, value: read(pair.value, depth + 1, keyRange) });
    }
    return { kind: 'map', entries, range };
  };

  const data =
    doc.contents === null
      ? ({ kind: 'map', entries: new Map(), range: at(0, 0) } as const)
      : read(doc.contents, 0, at(0, source.length));
  return { data: failed.now ? undefined : data, findings };
}

/** False for a line of a list on which nothing has been written yet. */
function isWritten(item: Data): boolean {
  return item.kind !== 'scalar' || !isBlank(item);
}

/** The parsed document; undefined where collections nest so deep that the parser runs out of stack. */
function parse(source: string): Document | undefined {
  try {
    return parseDocument(source, {
      version: '1.2',
      schema: 'core',
      strict: true,
      // Reported while reading: the parser would hold each key against all others.
      uniqueKeys: false,
      merge: false,
      prettyErrors: false,
      keepSourceTokens: true,
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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

/** The ` #…` after a plain value that YAML took for a comment but that looks like a part of it. */
function cutByComment(
  node: { type?: string | undefined; value: unknown; range?: readonly [number, number, number] | null | undefined },
  source: string,
): Range | undefined {
  if (node.type !== 'PLAIN' || !node.range) return undefined;
  const rest = /^[ \t]*(#(\S*))/.exec(source.slice(node.range[1], node.range[1] + 400));
  if (rest === null) return undefined;
  // A remark after an id, a date or a number is one; after words it is more likely a part of them.
  const words = typeof node.value === 'string' && !/^[a-z0-9@.-]*$/.test(node.value);
  const end = node.range[1] + rest[0].length;
  return rest[2] !== '' || words ? { start: end - (rest[1]?.length ?? 0), end } : undefined;
}
