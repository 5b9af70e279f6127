// The entries of a catalogue under the headings that its schema asks for, and beside them a list that leads to each.

import type { ElementContent } from 'hast';
import type { CatalogueEntry } from '../../src/generated/types.ts';
import { groupsOf, type ListedCatalogue } from '../../src/publish/list-catalogue.ts';
import type { EntryProperty } from '../../src/schema/entry-properties.ts';
import type { Content, PageContext } from '../context.ts';
import { showEntry } from './entry.tsx';
import { filterWord } from './entry-filters.ts';
import { groupAnchor } from './matrix.tsx';

/** Fewer need no list: they are seen at a glance. */
const mostUnlisted = 7;

/** Entries under one heading. */
interface TitledGroup {
  title: string | undefined;
  anchor: string | undefined;
  entries: readonly CatalogueEntry[];
}

/** @param by the property whose values are headings; undefined for none */
export function titledGroups(
  entries: readonly CatalogueEntry[],
  by: EntryProperty | undefined,
  context: PageContext,
): TitledGroup[] {
  if (by === undefined) return [{ title: undefined, anchor: undefined, entries }];
  return groupsOf(entries, by).map(({ value, entries: own }) => ({
    title: value === undefined ? context.t('site.catalogue.no-group') : filterWord(by, value, context),
    anchor: groupAnchor(by.key, value ?? ''),
    entries: own,
  }));
}

/** Every entry in full. */
export function entryList(groups: readonly TitledGroup[], listed: ListedCatalogue, context: PageContext): Content {
  return groups.map(({ title, anchor, entries }) => [
    title === undefined ? null : ((<h2 id={anchor}>{title}</h2>) as ElementContent),
    entries.map((entry) => showEntry(entry, listed, title === undefined ? 2 : 3, context)),
  ]);
}

/** Null where there are few. A list on a wide screen, a closed disclosure on a narrow one, as with chapters. */
export function entryContents(groups: readonly TitledGroup[], { t, language }: PageContext): ElementContent | null {
  const count = groups.flatMap(({ entries }) => entries).length;
  if (count <= mostUnlisted) return null;
  const links = (entries: readonly CatalogueEntry[]) =>
    entries.map(({ id, title }) => (
      <li>
        <a href={`#${id}`}>{title[language]}</a>
      </li>
    ));
  const list = () => (
    <ol>
      {groups.map(({ title, anchor, entries }) =>
        title === undefined ? (
          links(entries)
        ) : (
          <li>
            <a href={`#${encodeURIComponent(anchor ?? '')}`}>{title}</a>
            <ol>{links(entries)}</ol>
          </li>
        ),
      )}
    </ol>
  );
  const title = t('site.catalogue.entries');
  return (
    <nav class="side" aria-label={title}>
      <details class="narrow">
        <summary>{`${title} (${count})`}</summary>
        {list()}
      </details>
      <div class="wide">
        <p class="side-title">{title}</p>
        {list()}
      </div>
    </nav>
  ) as ElementContent;
}
