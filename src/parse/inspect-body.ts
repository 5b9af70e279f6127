// Walks a whole body: its links, raw HTML, and ids and directives where they have no effect.

import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { finding, type Finding } from '../finding/finding.ts';
import type { Place, Range } from '../finding/place.ts';
import { findNamed, tellNear } from '../finding/named.ts';
import type { Language } from '../locales/locales.ts';

export interface Link {
  url: string;
  /** Where the target stands in the source, or the whole link where it is not written out. */
  range: Range;
  image: boolean;
  /** Offsets where the text holds it: its own, or where the text points to the definition or footnote that it stands in. */
  shownAt: readonly number[];
}

/** The two directives, with what they are called in a programme in Danish. */
export const directives = [
  { id: 'covers', name: { da: 'dækker' } },
  { id: 'table', name: { da: 'tabel' } },
] as const;

/** A finding about a directive, in the word that was written. */
export function directiveFinding(
  code: 'directive-nested' | 'directive-form' | 'directive-empty' | 'directive-many' | 'directive-attributes',
  place: Place,
  written: string,
  language: Language,
): Finding {
  const name = findNamed(directives, written, language)?.id ?? written;
  return finding(code, 'broken', place, { name }, { words: { name: written } });
}

/** The finding of a directive that there is none of. */
export function unknownDirective(place: Place, written: string, language: Language): Finding {
  const { args, words } = tellNear(written, directives, language);
  const marked = (known: readonly string[]) => known.map((each) => `::${each}`);
  return finding(
    'directive-unknown',
    'broken',
    place,
    { name: written, suggestions: args.suggestions, known: marked(args.known) },
    { words: { suggestions: words.suggestions, known: marked(words.known) } },
  );
}

export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** @param braces offsets of the braces that were read as a heading's ids */
export function inspectBody(
  root: Root,
  text: string,
  file: string,
  language: Language,
  braces: ReadonlySet<number>,
  findings: Finding[],
): Link[] {
  const links: Link[] = [];
  const definitions = new Map<string, Link>();
  const images = new Set<string>();
  const pointers = new Map<string, number[]>();
  const footnotes = new Map<Link, string>();
  const pointTo = (identifier: string, start: number) =>
    pointers.set(identifier, [...(pointers.get(identifier) ?? []), start]);
  visitParents(root, (node, ancestors) => {
    const range = rangeOf(node);
    switch (node.type) {
      case 'link':
      case 'image': {
        const image = node.type === 'image';
        const link = { url: node.url, range: targetRange(node.url, range, text), image, shownAt: [range.start] };
        const note = ancestors.find(({ type }) => type === 'footnoteDefinition');
        if (note?.type === 'footnoteDefinition') footnotes.set(link, note.identifier);
        links.push(link);
        break;
      }
      case 'footnoteReference':
        pointTo(`^${node.identifier}`, range.start);
        break;
      case 'linkReference':
        pointTo(node.identifier, range.start);
        break;
      case 'definition': {
        const link = { url: node.url, range: targetRange(node.url, range, text), image: false, shownAt: [] };
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
              { file, start, end: Math.min(start + shown.length, range.end) },
              { html: node.value.slice(offset, offset + Math.min(60, shown.length)) },
            ),
          );
        }
        break;
      }
      case 'leafDirective':
        if (ancestors.length > 1)
          findings.push(directiveFinding('directive-nested', { file, ...range }, node.name, language));
        break;
      case 'text': {
        const source = text.slice(range.start, range.end);
        for (const match of source.matchAll(/(?<!\\)\{#[^\s{}]*\}?/g)) {
          const start = range.start + match.index;
          if (braces.has(start)) continue;
          const place = { file, start, end: start + match[0].length };
          findings.push(
            finding(misplacedCode(match[0], ancestors, start, text), 'broken', place, { written: match[0] }),
          );
        }
        for (const match of source.matchAll(/(?:^|[\r\n])[ \t]*(::[\p{L}][^\s[{(]*)/gu)) {
          if (ancestors.at(-1)?.type !== 'paragraph' || (match.index === 0 && ancestors.at(-1)?.children[0] !== node))
            continue;
          const written = match[1] ?? '';
          const start = range.start + match.index + match[0].length - written.length;
          const name = written.slice(2);
          const place = { file, start, end: start + written.length };
          if (ancestors.length > 2) findings.push(directiveFinding('directive-nested', place, name, language));
          else if (findNamed(directives, name, language) !== undefined)
            findings.push(directiveFinding('directive-form', place, name, language));
          else findings.push(unknownDirective({ ...place, start: start + 2 }, name, language));
        }
        break;
      }
      default:
        break;
    }
  });
  for (const [identifier, link] of definitions) {
    link.image = images.has(identifier);
    link.shownAt = pointers.get(identifier) ?? [];
  }
  for (const [link, identifier] of footnotes) link.shownAt = pointers.get(`^${identifier}`) ?? [];
  return links;
}

/** Why an id has no effect where it stands: in braces that do not end, below a `#` without a space, or anywhere else. */
function misplacedCode(written: string, ancestors: readonly Nodes[], start: number, text: string) {
  const line = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const topLevel = ancestors.length === 2;
  if (topLevel && ancestors[1]?.type === 'heading' && !written.endsWith('}')) return 'id-unclosed' as const;
  return topLevel && /^ {0,3}#{1,6}[^#\s]/.test(line) ? ('heading-space' as const) : ('id-misplaced' as const);
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
