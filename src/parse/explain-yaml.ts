// Says what a YAML parser's error means in a planner's words: which colon, quote, bracket or indent, and the line as it should be.

import { Lexer, type YAMLError } from 'yaml';
import type { Args, FindingCode } from '../finding/finding.ts';
import type { Range } from '../finding/place.ts';

/** What is wrong, where in the source, and what the message needs. */
export type YamlFault = [FindingCode, Range, Args];

/** Longer lines are cut in messages. */
const longest = 160;

/** The fault that parsing stopped at. `errors`: all that the parser said; those after the first are mostly what came of it. */
export function explainYaml(errors: readonly YAMLError[], source: string): YamlFault | undefined {
  const [error] = errors;
  if (error === undefined) return undefined;
  const [start, end] = error.pos;
  const line = lineAt(source, start);
  const word = wordAt(source, start);
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const colon = secondColon(line.text);
      if (colon !== undefined) return ['yaml-colon', one(line.start + colon), { line: cut(quotedValue(line.text)) }];
      // A line that is indented deeper than the value above it is read as a part of that value, up to its own colon.
      const joined = errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && within(source, pos, '\n'));
      if (joined === undefined && special(line) !== undefined) return badStart(source, line, start);
      return badIndent(source, joined === undefined ? word.start : source.lastIndexOf('\n', joined.pos[1]) + 1);
    }
    case 'BLOCK_IN_FLOW': {
      const value = source.slice(start, end).trimEnd();
      const colon = value.search(/:\s/);
      if (colon === -1) return ['yaml-syntax', word, { line: cut(line.text.trim()) }];
      return ['yaml-colon', one(start + colon), { line: quotedPart(source, { start, end: start + value.length }) }];
    }
    case 'TAB_AS_INDENT':
      return ['yaml-indent', { start, end: Math.max(end, start + 1) }, { line: cut(line.text.trim()) }];
    case 'MISSING_CHAR':
    case 'BAD_INDENT': {
      const opening = /quote|end with/i.test(error.message) ? lastOpening(source, start) : undefined;
      if (opening !== undefined) return unclosed(source, opening);
      return /implicit/i.test(error.message) ? noColon(source, start) : badIndent(source, start);
    }
    case 'MULTILINE_IMPLICIT_KEY':
      return noColon(source, start);
    case 'BAD_COLLECTION_TYPE':
      return badIndent(source, start);
    case 'BAD_DQ_ESCAPE':
      return ['yaml-escape', one(start), { line: cut(line.text.trim()) }];
    case 'UNEXPECTED_TOKEN':
    case 'BAD_ALIAS':
      return badStart(source, line, start);
    case 'BAD_SCALAR_START':
      return [
        'yaml-start',
        one(start),
        { character: source.slice(start, start + 1), line: cut(quotedValue(line.text)) },
      ];
    case 'TAG_RESOLVE_FAILED':
      return ['yaml-tag', { start, end: Math.max(end, start + 1) }, { line: cut(line.text.trim()) }];
    default:
      return ['yaml-syntax', word, { line: cut(line.text.trim()) }];
  }
}

/** The line around an offset with the part in quotes, cut to what a message can hold. */
export function quotedPart(source: string, { start, end }: Range): string {
  const before = /[^\r\n]*$/.exec(source.slice(Math.max(0, start - longest), start))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(source.slice(end, end + longest))?.[0] ?? '';
  return cut(`${before}${inQuotes(source.slice(start, Math.min(end, start + longest)))}${after}`.trim());
}

/** The trimmed line around an offset, cut to what a message can hold. */
export function shownLine(source: string, offset: number): string {
  const before = /[^\r\n]*$/.exec(source.slice(Math.max(0, offset - longest), offset))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(source.slice(offset, offset + longest))?.[0] ?? '';
  return cut(`${before}${after}`.trim());
}

/** A quote or bracket that does not end; where a comment took its end, that is what is told. */
function unclosed(source: string, opening: number): YamlFault {
  const line = lineAt(source, opening);
  const rest = line.text.slice(opening - line.start);
  const hash = /["']/.test(rest[0] ?? '') ? -1 : rest.search(/(?<=[ \t])#/);
  if (hash === -1) return ['yaml-unclosed', one(opening), { line: cut(line.text.trim()) }];
  const before = /(?:[[{,]|:[ \t])[ \t]*(?=[^[{,]*$)/.exec(rest.slice(0, hash));
  const start = before === null ? 1 : before.index + before[0].length;
  const end = hash + (/^[^,\]}]*/.exec(rest.slice(hash))?.[0].trimEnd().length ?? 0);
  return [
    'yaml-hash',
    one(opening + hash),
    { line: quotedPart(source, { start: opening + start, end: opening + end }) },
  ];
}

/** A line that should be a key with its value. */
function noColon(source: string, offset: number): YamlFault {
  const word = wordAt(source, offset);
  const line = lineAt(source, word.start).text.trim();
  if (/:(?:\s|$)/.test(line)) return badIndent(source, offset);
  const colon = /^(?:- +)*[^\s:"']+:(?=[^\s/])/.exec(line);
  if (colon === null) return ['yaml-no-colon', word, { line: cut(line) }];
  return ['yaml-space', word, { line: cut(`${colon[0]} ${line.slice(colon[0].length)}`) }];
}

/** A value that goes on after its quotes, or begins with a character that means something. */
function badStart(source: string, line: Line, offset: number): YamlFault {
  const quote = lastOpening(source, offset, true);
  if (quote !== undefined && within(source, [quote, offset], '\n')) return unclosed(source, quote);
  const start = special(line);
  const word = wordAt(source, offset);
  if (start === undefined) return ['yaml-syntax', word, { line: cut(line.text.trim()) }];
  const character = source.slice(start, start + 1);
  const mended = { line: cut(quotedValue(line.text)) };
  return /["']/.test(character) ? ['yaml-quotes', word, mended] : ['yaml-start', one(start), { character, ...mended }];
}

/** Where a line's value begins, if it begins with a character that is more than a part of a text. */
function special({ text, start }: Line): number | undefined {
  const value = /^\s*(?:- +)*(?:[^\s:"'][^:"']*:\s+)?(?=[[{>|?*&!%@`"'-])/.exec(text);
  return value === null ? undefined : start + value[0].length;
}

function badIndent(source: string, offset: number): YamlFault {
  const word = wordAt(source, offset);
  return ['yaml-indent', word, { line: cut(lineAt(source, word.start).text.trim()) }];
}

interface Line {
  text: string;
  start: number;
}

function lineAt(source: string, offset: number): Line {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const next = source.indexOf('\n', offset);
  return { start, text: source.slice(start, next === -1 ? source.length : next).replace(/\r$/, '') };
}

/** The word that an error's position stands before or in. */
function wordAt(source: string, from: number): Range {
  let start = from;
  while (start < source.length && /\s/.test(source[start] ?? '')) start += 1;
  if (start >= source.length) start = Math.max(0, source.trimEnd().length - 1);
  const word = /^[^\s:,{}[\]]+/.exec(source.slice(start, start + longest));
  return { start, end: Math.min(source.length, start + (word?.[0].length ?? 1)) };
}

/** Where the quote or bracket opens that is still open at an offset, or the quote that was closed last before it. */
function lastOpening(source: string, until: number, closed = false): number | undefined {
  let offset = 0;
  let quote: number | undefined;
  const brackets: number[] = [];
  for (const lexeme of new Lexer().lex(source)) {
    // Tokens that the lexer makes up itself: start of a document, start of a scalar, a flow collection that breaks off.
    if (['\u0002', '\u001f', '\u0018'].includes(lexeme)) continue;
    if (offset >= until) break;
    if (/^["']/.test(lexeme)) quote = closed || offset + lexeme.length >= until ? offset : undefined;
    if (lexeme === '[' || lexeme === '{') brackets.push(offset);
    if (lexeme === ']' || lexeme === '}') brackets.pop();
    offset += lexeme.length;
  }
  return quote ?? (closed ? undefined : brackets.at(-1));
}

/** Position of the second colon of a line that ends a key, the one that a text without quotes must not have. */
function secondColon(line: string): number | undefined {
  return [...line.matchAll(/:(?=\s|$)/g)][1]?.index;
}

/** The line with its value in quotes, as it should have been written. */
function quotedValue(line: string): string {
  const [, before = '', value = ''] = /^(\s*(?:- )*(?:[^\s:"'][^:"']*:\s+)?)(.*?)\s*$/.exec(line) ?? [];
  // Quotes around the whole were meant as quotes.
  const [, , inner = value] = /^(["'])(.+)\1$/.exec(value) ?? [];
  return `${before}${inQuotes(/"/.test(inner) ? value : inner)}`.trim();
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function cut(line: string): string {
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

function one(start: number): Range {
  return { start, end: start + 1 };
}

function within(source: string, [start, end]: readonly [number, number], text: string): boolean {
  return source.slice(start, end).includes(text);
}
