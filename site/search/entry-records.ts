// The entries of the catalogues as a search finds them: words, law, methods, and the paragraphs of acts.

import type { CatalogueEntry } from '../../src/generated/types.ts';
import type { Language } from '../../src/locales/locales.ts';
import { listCatalogue } from '../../src/publish/list-catalogue.ts';
import type { SearchRecord } from '../../src/publish/search-record.ts';
import type { SiteData } from '../../src/publish/site-data.ts';
import { partsOf } from '../../src/schema/catalogue-ids.ts';
import { provisionOf } from '../components/provision.ts';
import { showValue } from '../components/value.tsx';
import { contextOf, pathOf, relativeLink } from '../context.ts';
import { sentencesOf, textOf } from './text-of.ts';

/** Properties by which an entry is found besides its title and text. */
const found = ['also', 'names', 'full-title'];

export function entryRecords(site: SiteData, language: Language): SearchRecord[] {
  const context = contextOf(site, pathOf.root, language);
  return site.catalogues.flatMap((catalogue) => {
    const { entries, properties } = listCatalogue(catalogue, language);
    const record = (anchor: string, title: string, lines: readonly string[]): SearchRecord => ({
      language,
      kind: `catalogue.${catalogue.id}`,
      url: relativeLink(pathOf.root, context.paths.catalogue(catalogue.id), anchor),
      title,
      lines,
    });
    const others = (entry: CatalogueEntry) =>
      properties
        .filter(({ key }) => found.includes(key))
        .flatMap(({ key, label, schema }) => {
          const value = (entry as unknown as Record<string, unknown>)[key];
          const words = textOf(showValue(value, schema, context, () => undefined));
          return words === '' ? [] : [context.t('site.search.line', { label: label[language], words })];
        });
    return entries.flatMap((entry) => [
      record(entry.id, entry.title[language], [...sentencesOf(entry.text[language], language), ...others(entry)]),
      ...partsOf(entry).map((part) =>
        record(
          `${entry.id}/${part.id}`,
          provisionOf(entry.title[language], part.id, context),
          sentencesOf(part.text[language], language),
        ),
      ),
    ]);
  });
}
