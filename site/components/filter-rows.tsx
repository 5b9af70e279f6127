// The properties that readers choose entries by: a row of plain links for each, every value a page of its own.

import type { ElementContent } from 'hast';
import type { EntryFilter, ListedCatalogue } from '../../src/publish/list-catalogue.ts';
import { branches, itemsOf } from '../../src/schema/json-schema.ts';
import { type PageContext } from '../context.ts';
import { capital } from './capital.ts';
import { entryNames } from './entry-names.ts';
import { choiceWord } from './value.tsx';

/** More links than this wait behind a disclosure on a phone: they would fill its first screen. */
const mostOpen = 10;

/** What a page shows: the value that was chosen; undefined for all entries. */
export type Chosen = { filter: EntryFilter; value: string } | undefined;

export function filterRows(listed: ListedCatalogue, chosen: Chosen, context: PageContext): ElementContent | null {
  if (listed.filters.length === 0) return null;
  const title = context.t('site.catalogue.filters');
  const rows = (form: string) => listed.filters.map((filter) => filterRow(filter, form, listed, chosen, context));
  const links = listed.filters.flatMap(({ values }) => values).length;
  return (
    <nav class="filters" aria-label={title}>
      {links <= mostOpen ? (
        rows('filter')
      ) : (
        <>
          <details class="narrow">
            <summary>{title}</summary>
            {rows('filter-narrow')}
          </details>
          <div class="wide">{rows('filter')}</div>
        </>
      )}
    </nav>
  ) as ElementContent;
}

/** @param form sets the ids of the two forms of a page apart */
function filterRow(
  filter: EntryFilter,
  form: string,
  { catalogue, entries }: ListedCatalogue,
  chosen: Chosen,
  context: PageContext,
): ElementContent {
  const { t, link, language } = context;
  const id = `${form}.${filter.key}`;
  const item = (href: string, word: string, count: number, current: boolean) => (
    <li>
      <a href={href} {...(current ? { ariaCurrent: 'page' } : {})}>
        {word} <span class="quiet">({count})</span>
      </a>
    </li>
  );
  return (
    <div class="filter" role="group" aria-labelledby={id}>
      <p id={id}>{filter.label[language]}</p>
      <ul>
        {item(
          link(context.paths.catalogue(catalogue.id)),
          t('site.catalogue.all'),
          entries.length,
          chosen === undefined,
        )}
        {filter.values.map(({ value, entries: own }) =>
          item(
            link(context.paths.filtered(catalogue.id, filter.key, value)),
            filterWord(filter, value, context),
            own.length,
            chosen?.filter.key === filter.key && chosen.value === value,
          ),
        )}
      </ul>
    </div>
  ) as ElementContent;
}

/** What readers call a value of a property that entries are chosen by. */
export function filterWord({ schema }: Pick<EntryFilter, 'schema'>, value: string, context: PageContext): string {
  const schemas = [...schema, ...itemsOf(schema)].flatMap(branches).map((each) => each.schema);
  const refers = schemas.find((each) => each.refers !== undefined)?.refers;
  const word = (refers && entryNames(context)(refers, value)?.text) ?? choiceWord(value, schemas, context);
  return capital(word);
}
