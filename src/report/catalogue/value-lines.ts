// A value that a catalogue's entry has, in words: choices by their labels, pointers by what they point to, spans, parts.

import type { CatalogueSource, CatalogueSources } from '../../generated/types.ts';
import { dateIn, say, type Language } from '../../locales/locales.ts';
import { wordFor } from '../../finding/named.ts';
import { sourceWords } from '../../schema/chapter-words.ts';
import { branches, itemsOf, labelOf, propertyOf, type Scoped } from '../../schema/json-schema.ts';
import type { ExplanationLine } from '../explain/explanation.ts';

/** What a value is told with. */
export interface TellContext {
  language: Language;
  catalogues: ReadonlyMap<string, CatalogueSource>;
}

/** The lines of a value; a part with a name of its own becomes a term with what is said of it. */
export function valueLines(value: unknown, schema: readonly Scoped[], context: TellContext): ExplanationLine[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => valueLines(each, itemsOf(schema), context));
  if (typeof value !== 'object') return [{ text: scalarWords(value as string | number | boolean, schema, context) }];
  const whole = wholeWords(value, context);
  if (whole !== undefined) return [{ text: whole }];
  const parts = Object.entries(value).map(([key, each]) => {
    const below = propertyOf(schema, key);
    const label = below.map(labelOf).find((own) => own !== undefined)?.[context.language] ?? key;
    return { label, words: wordsOf(valueLines(each, below, context)) };
  });
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  if (rest.length === 0) return [{ text: `${first.label}: ${first.words}` }];
  const [only] = rest;
  const text = rest.length === 1 && only ? only.words : rest.map(({ label, words }) => `${label}: ${words}`).join('; ');
  return [{ term: first.words, text }];
}

/** Maps that are one thing: a text in both languages, a span, a document and chapter. */
function wholeWords(value: object, { language, catalogues }: TellContext): string | undefined {
  const keys = Object.keys(value);
  const { da, en } = value as { da?: unknown; en?: unknown };
  if (keys.length === 2 && typeof da === 'string' && typeof en === 'string') return language === 'da' ? da : en;
  const { from, to } = value as { from?: unknown; to?: unknown };
  const ends = [from, to].filter((each) => typeof each === 'number');
  if (keys.length > 0 && ends.length === keys.length) {
    const blanks = { from: String(from), to: String(to) };
    if (from === to) return blanks.from;
    if (to === undefined) return say(language, 'catalogue.span.from', blanks);
    return say(language, from === undefined ? 'catalogue.span.to' : 'catalogue.span.both', blanks);
  }
  if ('document' in value && 'chapter' in value)
    return sourceWords(value as CatalogueSources, catalogues.values(), language);
  return undefined;
}

function scalarWords(value: string | number | boolean, schema: readonly Scoped[], context: TellContext): string {
  const { language } = context;
  const written = String(value);
  const options = schema.flatMap(branches).map((each) => each.schema);
  const labels = [...schema.map((each) => each.schema), ...options].map((each) => each['value-labels']?.[written]);
  const label = labels.find((each) => each !== undefined);
  if (label !== undefined) return label[language];
  if (written === 'not-stated') return say(language, 'site.value.not-stated');
  for (const { refers } of options) {
    const entry =
      refers === undefined ? undefined : entryWords(`${refers.replace('catalogue/', '')}/${written}`, context);
    if (entry !== undefined) return entry;
  }
  if (options.some(({ format }) => format === 'partial-date') && /^\d{4}(-\d\d){0,2}$/.test(written))
    return dateIn(language, written);
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : written;
}

/** What `<catalogue>/<entry>` points to, with its address: "Assertive Community Treatment (metoder/act)". */
export function entryWords(target: string, { language, catalogues }: TellContext): string | undefined {
  const [id = '', entryId, part] = target.split('/', 3);
  const catalogue = catalogues.get(id);
  const entry = catalogue?.entries.find((each) => each.id === entryId);
  if (catalogue === undefined || entry === undefined) return undefined;
  const address = [wordFor(catalogue, language), wordFor(entry, language), ...(part === undefined ? [] : [part])];
  return `${entry.title[language]} (${address.join('/')})`;
}

function wordsOf(lines: readonly ExplanationLine[]): string {
  return lines
    .map((line) => ('term' in line ? `${line.term}: ${line.text}` : 'text' in line ? line.text : ''))
    .join('; ');
}
