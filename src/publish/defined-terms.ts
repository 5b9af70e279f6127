// The terms of the glossary that a programme explains in its own words, and where: those words go before the glossary's.

import type { Nodes, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { say } from '../locales/locales.ts';
import { pagesOf } from '../programme/assemble.ts';
import type { Programme } from '../programme/programme.ts';
import { glossaryOf, type Glossary } from './glossary.ts';

export interface DefinedTerms {
  /** The place of each term, by its id. */
  places: ReadonlyMap<string, { file: string; anchor: string }>;
  /** The anchor that a row, a point or a paragraph gets so that a link can lead to it. */
  anchors: ReadonlyMap<Nodes, string>;
}

const none: DefinedTerms = { places: new Map(), anchors: new Map() };
const found = new WeakMap<Programme, DefinedTerms>();

/** The first place where each term is explained: in a table of words, or in words such as "Recovery er …". */
export function definedTerms(programme: Programme): DefinedTerms {
  const glossary = glossaryOf([...programme.catalogues.values()], programme.head.language);
  if (glossary === undefined) return none;
  const terms = found.get(programme) ?? collect(programme, glossary);
  found.set(programme, terms);
  return terms;
}

function collect(programme: Programme, glossary: Glossary): DefinedTerms {
  const places = new Map<string, { file: string; anchor: string }>();
  const anchors = new Map<Nodes, string>();
  const { language } = programme.head;
  const heads = new Set(wordsIn(say(language, 'site.terms.heads')));
  const verbs = wordsIn(say(language, 'site.terms.verbs'));
  for (const { file, parts } of pagesOf(programme)) {
    let title = '';
    for (const part of parts) {
      if (part.kind === 'heading') title = part.block.title;
      if (part.kind !== 'text') continue;
      for (const [term, node] of explained(part.block.node, title, { glossary, heads, verbs })) {
        // No id of a passage, heading or footnote begins so.
        const anchor = `ord.${term}`;
        if (places.has(term) || anchors.has(node)) continue;
        places.set(term, { file, anchor });
        anchors.set(node, anchor);
      }
    }
  }
  return { places, anchors };
}

interface Words {
  glossary: Glossary;
  /** What the first column of a table of words is called. */
  heads: ReadonlySet<string>;
  /** What stands between a term and its explanation. */
  verbs: readonly string[];
}

/** The terms that a block explains, each with the node that does. */
function explained(block: Nodes, title: string, words: Words): (readonly [string, Nodes])[] {
  const { glossary } = words;
  if (block.type === 'table') return rowsOf(block, words);
  if (block.type === 'list')
    return block.children.flatMap((item) => {
      const [first] = item.children;
      const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
      const term = lead?.type === 'strong' ? glossary.termOf(toString(lead)) : undefined;
      return term !== undefined && startsWith(item, toString(lead), words) ? [[term, item] as const] : [];
    });
  if (block.type !== 'paragraph') return [];
  return title.split(/\s*(?:,|\/|\bog\b|\band\b)\s*/u).flatMap((name) => {
    const term = glossary.termOf(name);
    return term !== undefined && startsWith(block, name, words) ? [[term, block] as const] : [];
  });
}

function rowsOf({ children: [head, ...rows] }: Table, { glossary, heads }: Words): (readonly [string, Nodes])[] {
  const first = head?.children[0];
  if (first === undefined || !heads.has(toString(first).trim().toLowerCase())) return [];
  return rows.flatMap((row) => {
    const [cell] = row.children;
    const term = cell && glossary.termOf(toString(cell));
    return term === undefined ? [] : [[term, row] as const];
  });
}

/** True for "<name> er …". */
function startsWith(node: Nodes, name: string, { verbs }: Words): boolean {
  const text = toString(node).trimStart();
  const rest = text.slice(name.length).trimStart();
  return (
    text.slice(0, name.length).toLowerCase() === name.toLowerCase() && verbs.some((verb) => rest.startsWith(`${verb} `))
  );
}

function wordsIn(list: string): string[] {
  return list.split(',').map((word) => word.trim());
}
