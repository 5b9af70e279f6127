// The properties that readers choose entries of a catalogue by.

import type { EntryFilter, ListedCatalogue } from '../../src/publish/list-catalogue.ts';
import { branches, itemsOf } from '../../src/schema/json-schema.ts';
import type { PageContext } from '../context.ts';
import { capital } from './capital.ts';
import { entryNames } from './entry-names.ts';
import type { FilterRow } from './filter-rows.tsx';
import { choiceWord } from './value.tsx';

/** What a page shows: the value that was chosen; undefined for all entries. */
export type Chosen = { filter: EntryFilter; value: string } | undefined;

/** A row for each filter. */
export function entryFilters(listed: ListedCatalogue, chosen: Chosen, context: PageContext): FilterRow[] {
  const { t, link, language, paths } = context;
  const { catalogue, entries, filters } = listed;
  const all = {
    href: link(paths.catalogue(catalogue.id)),
    word: t('site.filter.all'),
    count: entries.length,
    current: chosen === undefined,
  };
  return filters.map((filter) => ({
    key: filter.key,
    label: filter.label[language],
    links: [
      all,
      ...filter.values.map(({ value, entries: own }) => ({
        href: link(paths.filtered(catalogue.id, filter.key, value)),
        word: filterWord(filter, value, context),
        count: own.length,
        current: chosen?.filter.key === filter.key && chosen.value === value,
      })),
    ],
  }));
}

/** What readers call a value of a property that entries are chosen by. */
export function filterWord({ schema }: Pick<EntryFilter, 'schema'>, value: string, context: PageContext): string {
  const schemas = [...schema, ...itemsOf(schema)].flatMap(branches).map((each) => each.schema);
  const refers = schemas.find((each) => each.refers !== undefined)?.refers;
  const word = (refers && entryNames(context)(refers, value)?.text) ?? choiceWord(value, schemas, context);
  return capital(word);
}
