// A catalogue: all its entries with texts, sources and uses, and a page for each value of what readers choose by.

import type { Element } from 'hast';
import type { CatalogueEntry, CatalogueSource } from '../../src/generated/types.ts';
import { listCatalogue, type EntryFilter, type ListedCatalogue } from '../../src/publish/list-catalogue.ts';
import type { Page, SiteData } from '../../src/publish/site-data.ts';
import type { Listing } from '../../src/schema/json-schema.ts';
import { entryContents, entryList, titledGroups } from '../components/entry-list.tsx';
import { entryFilters, filterWord } from '../components/entry-filters.ts';
import { filterRows } from '../components/filter-rows.tsx';
import { layout } from '../components/layout.tsx';
import { matrixTable } from '../components/matrix.tsx';
import { flat, type Content, type PageContext } from '../context.ts';
import { pageIn } from '../page.ts';

/** The page of all entries, whose anchors are their addresses, and those of the values of filters. */
export function cataloguePages(catalogue: CatalogueSource, site: SiteData): Page[] {
  return site.languages.flatMap((language) => {
    const listed = listCatalogue(catalogue, language);
    return [
      pageIn(language, site, {
        at: (paths) => paths.catalogue(catalogue.id),
        draw: (context) => wholePage(listed, context),
      }),
      ...listed.filters.flatMap((filter) =>
        filter.values.map(({ value, entries }) =>
          pageIn(language, site, {
            at: (paths) => paths.filtered(catalogue.id, filter.key, value),
            draw: (context) => filteredPage(listed, filter, value, entries, context),
          }),
        ),
      ),
    ];
  });
}

function wholePage(listed: ListedCatalogue, context: PageContext): Element {
  const { language, t, paths } = context;
  const { title, text } = listed.catalogue;
  return layout(
    context,
    {
      title: title[language],
      trail: [{ title: t('site.menu.catalogues'), path: paths.catalogues }],
      section: 'catalogues',
    },
    besideContents(listed, listed.entries, listed.listing.group, context, [
      <h1>{title[language]}</h1>,
      <p class="lead">{text[language]}</p>,
      filterRows(entryFilters(listed, undefined, context), t('site.catalogue.filters')),
      matrixTable(listed, context),
    ]),
  );
}

function filteredPage(
  listed: ListedCatalogue,
  filter: EntryFilter,
  value: string,
  entries: readonly CatalogueEntry[],
  context: PageContext,
): Element {
  const { language, t, paths } = context;
  const { catalogue, listing } = listed;
  const title = `${catalogue.title[language]}: ${filterWord(filter, value, context)}`;
  const group = groupBeside(filter.key, listing);
  return layout(
    context,
    {
      title,
      trail: [
        { title: t('site.menu.catalogues'), path: paths.catalogues },
        { title: catalogue.title[language], path: paths.catalogue(catalogue.id) },
      ],
      section: 'catalogues',
    },
    besideContents(listed, entries, group, context, [
      <h1>{title}</h1>,
      <p class="lead">{t('site.catalogue.chosen', { count: entries.length, all: listed.entries.length })}</p>,
      filterRows(entryFilters(listed, { filter, value }, context), t('site.catalogue.filters')),
    ]),
  );
}

/** What the entries with one value of a property are grouped by: the other side of the table where there is one. */
function groupBeside(filter: string, { matrix, group }: Listing): string | undefined {
  if (filter === matrix?.rows) return matrix.columns;
  if (filter === matrix?.columns) return matrix.rows;
  return group === filter ? undefined : group;
}

/** @param group the property whose values are headings */
function besideContents(
  listed: ListedCatalogue,
  entries: readonly CatalogueEntry[],
  group: string | undefined,
  context: PageContext,
  top: Content,
): Content {
  const groups = titledGroups(
    entries,
    listed.properties.find(({ key }) => key === group),
    context,
  );
  const contents = entryContents(groups, context);
  const list = entryList(groups, listed, context);
  if (contents === null) return [top, list];
  return [
    top,
    <div class="with-side with-entries">
      {contents}
      <div>{flat(list)}</div>
    </div>,
  ];
}
