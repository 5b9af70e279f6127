// Catalogues and entries for other programs. The form is schema/found-entries.schema.json.

import { wordFor } from '../../finding/named.ts';
import type { CatalogueSource, FoundEntries } from '../../generated/types.ts';
import type { Language } from '../../locales/locales.ts';
import { addressOf } from './explain-entry.ts';
import type { FoundEntry } from './find-entries.ts';

/**
 * @param found the entries to be told; undefined for the catalogues alone
 */
export function foundJson(
  catalogues: readonly CatalogueSource[],
  found: readonly FoundEntry[] | undefined,
  language: Language,
): FoundEntries {
  const told = found === undefined ? catalogues : [...new Set(found.map(({ catalogue }) => catalogue))];
  return {
    version: 1,
    language,
    catalogues: told.map((catalogue) => ({
      id: catalogue.id,
      name: wordFor(catalogue, language),
      version: catalogue.version,
      title: catalogue.title[language],
      text: catalogue.text[language],
      count: catalogue.entries.length,
      ...(found === undefined
        ? {}
        : {
            entries: found
              .filter((each) => each.catalogue === catalogue)
              .map((each) => ({
                id: each.entry.id,
                name: wordFor(each.entry, language),
                title: each.entry.title[language],
                link: `katalog:${addressOf(each, language)}`,
                entry: each.entry as unknown as Record<string, unknown>,
              })),
          }),
    })),
  };
}
