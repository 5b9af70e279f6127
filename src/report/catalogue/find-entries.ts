// Finds entries of catalogues by their address or by words, as somebody types them who knows neither ids nor the letters æøå.

import { isCalled, wordFor, type Named } from '../../finding/named.ts';
import type { CatalogueEntry, CatalogueSource } from '../../generated/types.ts';
import { partsOf } from '../../schema/catalogue-ids.ts';
import { entryProperties } from '../../schema/entry-properties.ts';
import { valueLines, type TellContext } from './value-lines.ts';

export interface FoundEntry {
  catalogue: CatalogueSource;
  entry: CatalogueEntry;
}

/** What a command line asks for: a catalogue, if its first word is one, and the words that entries are to hold. */
export interface Wanted {
  catalogue: CatalogueSource | undefined;
  words: readonly string[];
}

/** Reads the words of a command line. `metoder/act`, also after `katalog:` as in a link, is a catalogue and an entry. */
export function readWanted(written: readonly string[], catalogues: readonly CatalogueSource[]): Wanted {
  const words = written.map((word) => word.normalize('NFC').trim()).filter((word) => word !== '');
  const [first, ...more] = words;
  if (first === undefined) return { catalogue: undefined, words };
  const [name = '', ...steps] = first.replace(/^katalog:/i, '').split('/');
  const catalogue = catalogues.find((each) => isNamed(each, name));
  if (catalogue === undefined) return { catalogue, words };
  return { catalogue, words: [...(steps.length === 0 ? [] : [steps.join('/')]), ...more] };
}

/** True for a name in either language, whatever its case and however its letters are written. */
export function isNamed(named: Named, written: string): boolean {
  return isCalled({ id: plain(named.id), name: { da: plain(named.name?.da ?? named.id) } }, plain(written), 'da');
}

/**
 * The entries that hold all of the words: those first that are called by them, then those that only tell of them.
 * @param context the language that titles and texts are searched in; ids and names are of both
 */
export function findEntries(
  { catalogue, words }: Wanted,
  catalogues: readonly CatalogueSource[],
  context: TellContext,
): FoundEntry[] {
  const asked = words.flatMap((word) => plain(word).split(/\s+/)).map(holdsWord);
  const holds = (texts: readonly string[]) => {
    const text = plain(texts.join('\n'));
    return asked.every((isHeld) => isHeld(text));
  };
  const found = (catalogue === undefined ? catalogues : [catalogue]).flatMap((each) =>
    each.entries.flatMap((entry) => {
      const names = namesOf(entry, context);
      const called = holds(names);
      const isFound = called || holds([...names, ...textsOf(each, entry, context)]);
      return isFound ? [{ catalogue: each, entry, called }] : [];
    }),
  );
  return [...found.filter(({ called }) => called), ...found.filter(({ called }) => !called)];
}

/** A word may be part of a longer one, as Danish puts words together; one of three letters or less stands by itself: "act", "52". */
function holdsWord(word: string): (text: string) => boolean {
  if (word.length > 3) return (text) => text.includes(word);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
  return (text) => alone.test(text);
}

/** Of what was found the one entry that is called just so, by its id, its name or its title. */
export function calledSo(found: readonly FoundEntry[], words: readonly string[]): FoundEntry | undefined {
  const asked = plain(words.join(' '));
  const so = found.filter(({ entry }) =>
    [entry.id, entry.name?.da ?? '', entry.title.da, entry.title.en].some((each) => plain(each) === asked),
  );
  return so.length === 1 ? so[0] : undefined;
}

/** What an entry is called; its parts too. */
function namesOf(entry: CatalogueEntry, { language }: TellContext): string[] {
  const { names } = entry as { names?: unknown };
  const word = wordFor(entry, 'da');
  return [
    entry.id,
    word,
    entry.title[language],
    ...(Array.isArray(names) ? names.map(String) : []),
    ...partsOf(entry).flatMap((part) => [`${entry.id}/${part.id}`, `${word}/${wordFor(part, 'da')}`]),
  ];
}

/** What is told of an entry, in one language. */
function textsOf(catalogue: CatalogueSource, entry: CatalogueEntry, context: TellContext): string[] {
  const { language } = context;
  const values = entry as unknown as Readonly<Record<string, unknown>>;
  const own = entryProperties(catalogue)
    .filter(({ key }) => key !== 'source' && key !== 'same-as')
    .flatMap(({ key, schema }) => valueLines(values[key], schema, context))
    .map((line) => ('term' in line ? `${line.term} ${line.text}` : 'text' in line ? line.text : ''));
  return [entry.text[language], ...own, ...partsOf(entry).map(({ text }) => text[language])];
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe' };

/** A text for comparing: without case and accents, with æ, ø and å as ids write them. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäö]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
