// Writes the index that the site is searched by. The one module that knows how Pagefind makes it.

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type * as Pagefind from 'pagefind';
import type { Language } from '../locales/locales.ts';
import { packFacts } from './facts-file.ts';
import { wordIndexer } from './index-words.ts';
import type { Searchable, SearchRecord } from './search-record.ts';

/** What Pagefind writes for forms, workers and other languages that the site does not use. */
const unused = /^(?:pagefind-.+\.(?:js|css)|wasm\.unknown\.pagefind)$/;

/**
 * Writes an index for each language into a folder of its own below `folder`, such as `pagefind/da`: a language has its own rules for
 * the forms of words, and a page can load the index of another language than its own.
 *
 * Pagefind is a program for this kind of system: where there is none, the site is no worse for what it still has.
 * @returns why there is no index; undefined if there is
 */
export async function writeSearch(searchable: Searchable, folder: string): Promise<string | undefined> {
  let pagefind: typeof Pagefind | undefined;
  try {
    pagefind = await import('pagefind');
    await writeIndexes(searchable, folder, pagefind);
    return undefined;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    await pagefind?.close();
  }
}

async function writeIndexes(
  { records, synonyms }: Searchable,
  folder: string,
  pagefind: typeof Pagefind,
): Promise<void> {
  for (const language of new Set(records.map((record) => record.language))) {
    const own = records.filter((record) => record.language === language);
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(errors.join(' '));
    await addRecords(own, synonyms, language, index);
    const path = join(folder, language);
    const written = await index.writeFiles({ outputPath: path });
    if (written.errors.length > 0) throw new Error(written.errors.join(' '));
    for (const name of await readdir(path)) if (unused.test(name)) await rm(join(path, name));
    await writeFile(join(path, 'records.json'), JSON.stringify(packFacts(await recordsById(own, path))));
  }
}

/** The text of a record is what it is found by, folded; what readers see stands beside it and weighs nothing. */
async function addRecords(
  records: readonly SearchRecord[],
  synonyms: Searchable['synonyms'],
  language: Language,
  index: Pagefind.PagefindIndex,
): Promise<void> {
  const wordsOf = wordIndexer(records, synonyms, language);
  const added = await Promise.all(
    records.map((record) => {
      const { url, title, strong, lead, lines } = record;
      const words = wordsOf(record);
      return index.addCustomRecord({
        url,
        language,
        content: words.content,
        meta: {
          title,
          lines: lines.join('\n'),
          words: words.title,
          ...(strong === undefined ? {} : { strong }),
          ...(lead === undefined ? {} : { lead }),
        },
      });
    }),
  );
  const wrong = added.flatMap(({ errors }) => errors);
  if (wrong.length > 0) throw new Error(wrong.join(' '));
}

/**
 * Pagefind names a record by what is in it, and tells nobody: the names are read from what it wrote. Its own filters would do, but
 * it writes them in another order every time.
 */
async function recordsById(
  records: readonly SearchRecord[],
  folder: string,
): Promise<(readonly [string, SearchRecord])[]> {
  const byUrl = new Map(records.map((record) => [keyOf(record), record]));
  const files = (await readdir(join(folder, 'fragment'))).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = gunzipSync(await readFile(join(folder, 'fragment', file))).toString('utf8');
      const { url, meta } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string; meta: { title: string } };
      const record = byUrl.get(keyOf({ url, title: meta.title }));
      if (record === undefined) throw new Error(`unknown record ${url}`);
      return [file.replace(/\.[^.]+$/, ''), record] as const;
    }),
  );
}

/** Two things may stand at one place: each has its title. */
function keyOf({ url, title }: { url: string; title: string }): string {
  return `${url}\n${title}`;
}
