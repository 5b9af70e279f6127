// The words of the glossary as they stand in running text.

import type { Bilingual, CatalogueEntry, CatalogueSource } from '../generated/types.ts';
import type { Language } from '../locales/locales.ts';

export interface Glossary {
  catalogue: CatalogueSource;
  /** Finds every word of every term, the longest first, whole and with the s of the genitive; its group `word` is the word. */
  pattern: RegExp;
  /** The id of the term that a word belongs to. */
  termOf: (word: string) => string | undefined;
  /** A word as the glossary writes it. */
  written: (word: string) => string;
}

/** A term, with the other words and forms that are written for it. */
type Term = CatalogueEntry & { also?: readonly Bilingual[] };

const made = new WeakMap<CatalogueSource, Map<Language, Glossary>>();

/** Undefined for a site that has none. */
export function glossaryOf(catalogues: readonly CatalogueSource[], language: Language): Glossary | undefined {
  const catalogue = catalogues.find(({ id }) => id === 'glossary');
  if (catalogue === undefined) return undefined;
  const known = made.get(catalogue) ?? new Map<Language, Glossary>();
  const glossary = known.get(language) ?? readGlossary(catalogue, language);
  made.set(catalogue, known.set(language, glossary));
  return glossary;
}

function readGlossary(catalogue: CatalogueSource, language: Language): Glossary {
  const terms = new Map<string, { id: string; word: string }>();
  const add = (word: string, id: string) => {
    if (!terms.has(plain(word))) terms.set(plain(word), { id, word });
  };
  // A term's own name before what another is called besides.
  const entries = catalogue.entries as readonly Term[];
  for (const { id, title } of entries) add(title[language].replace(/\s*\([^)]*\)/gu, ''), id);
  for (const { id, also = [] } of entries) for (const other of also) add(other[language], id);
  const words = [...terms.keys()].sort((a, b) => b.length - a.length).map(expressionOf);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{N}]-)(?<word>${words.join('|')})(?:['’]?s)?(?![\p{L}\p{M}\p{N}]|-[\p{L}\p{N}])`,
    'giu',
  );
  return {
    catalogue,
    pattern,
    termOf: (word) => terms.get(plain(word))?.id,
    written: (word) => terms.get(plain(word))?.word ?? word,
  };
}

/** Without what running text may change: capitals and line breaks. */
function plain(word: string): string {
  return word.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('da').normalize('NFC');
}

function expressionOf(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
}
