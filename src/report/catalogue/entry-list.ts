// Catalogues and entries as lists: each on a line, by the word that it is pointed to with.

import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { wordFor } from '../../finding/named.ts';
import type { CatalogueEntry, CatalogueSource } from '../../generated/types.ts';
import { say, type Language } from '../../locales/locales.ts';
import { fixedWords } from '../../programme/fixed-words.ts';
import type { ReferringField } from '../../schema/referring-fields.ts';
import { clean } from '../describe.ts';
import type { ExplanationOptions } from '../explain/explanation.ts';
import type { FoundEntry } from './find-entries.ts';

/** A word that is longer pushes what stands beside it to the right. */
const widestWord = 36;
/** A title that has fewer columns than this would be broken inside its words. */
const narrowestText = 30;

export interface ListOptions extends ExplanationOptions {
  language: Language;
}

/** All catalogues, with how many entries each has. */
export function cataloguesText(catalogues: readonly CatalogueSource[], options: ListOptions): string {
  const { language } = options;
  const rows = catalogues.map((each) => ({
    word: wordFor(each, language),
    text: `${each.title[language]} (${countWords(each.entries.length, language)})`,
  }));
  const about = { title: say(language, 'catalogue.all'), text: say(language, 'catalogue.how') };
  return [...headText(about, options), '', ...rowsText(rows, options), ''].join('\n');
}

/**
 * The entries of a catalogue, and what a field says where none of them will do.
 * @param fields those that point to the catalogue
 */
export function catalogueText(
  catalogue: CatalogueSource,
  fields: readonly ReferringField[],
  options: ListOptions,
): string {
  const { language } = options;
  const title = `${catalogue.title[language]} (${countWords(catalogue.entries.length, language)})`;
  const rows = rowsOf(catalogue.entries, language);
  const head = headText({ title, text: catalogue.text[language] }, options);
  return [...head, '', ...rowsText(rows, options), ...wayOutText(fields, options), ''].join('\n');
}

function wayOutText(fields: readonly ReferringField[], options: ListOptions): string[] {
  if (fields.length === 0) return [];
  const { language } = options;
  const key = fields.every(({ words }) => words) ? 'instead-words' : 'catalogue.instead';
  return ['', wrapped(say(language, key, fixedWords(language)), 0, options)];
}

/** What was found, below the catalogue that it stands in. */
export function foundText(found: readonly FoundEntry[], options: ListOptions): string {
  const { language } = options;
  const catalogues = [...new Set(found.map(({ catalogue }) => catalogue))];
  return catalogues
    .map((catalogue) => {
      const own = found.filter((each) => each.catalogue === catalogue).map(({ entry }) => entry);
      const title = `${catalogue.title[language]} (${wordFor(catalogue, language)})`;
      return [...headText({ title }, options), ...rowsText(rowsOf(own, language), options), ''].join('\n');
    })
    .join('\n');
}

/** "14 opslag". */
export function countWords(count: number, language: Language): string {
  return say(language, count === 1 ? 'catalogue.count.one' : 'catalogue.count.other', { count });
}

interface ListRow {
  word: string;
  text: string;
}

function rowsOf(entries: readonly CatalogueEntry[], language: Language): ListRow[] {
  return entries.map((entry) => ({ word: wordFor(entry, language), text: entry.title[language] }));
}

function widthOf({ width }: ListOptions): number {
  return Math.max(40, Math.min(width, 100));
}

function wrapped(text: string, indent: number, options: ListOptions): string {
  const lines = wrapAnsi(clean(text), widthOf(options) - indent, { hard: true });
  return lines.replaceAll('\n', `\n${' '.repeat(indent)}`);
}

function headText({ title, text }: { title: string; text?: string }, options: ListOptions): string[] {
  const { bold } = createColors(options.colour);
  return [bold(wrapped(title, 0, options)), ...(text === undefined ? [] : [wrapped(text, 0, options)])];
}

function rowsText(rows: readonly ListRow[], options: ListOptions): string[] {
  const most = Math.max(0, ...rows.map(({ word }) => clean(word).length));
  const column = Math.min(most, widestWord);
  const indent = column + 4;
  // On a narrow terminal every word has what it means below it.
  const stacked = widthOf(options) - indent < narrowestText;
  return rows.map(({ word, text }) => {
    const shown = clean(word);
    if (stacked) return `  ${shown}\n      ${wrapped(text, 6, options)}`;
    if (shown.length > column) return `  ${shown}\n${' '.repeat(indent)}${wrapped(text, indent, options)}`;
    return `  ${shown.padEnd(column)}  ${wrapped(text, indent, options)}`;
  });
}
