// A catalogue as readers go through it: its entries in order, what is told of each, and the properties that they choose by.

import type { CatalogueEntry, CatalogueSource } from '../generated/types.ts';
import type { Language } from '../locales/locales.ts';
import { catalogueShape } from '../schema/catalogue-ids.ts';
import { entryProperties, type EntryProperty } from '../schema/entry-properties.ts';
import { branches, itemsOf, type Listing, type Scoped } from '../schema/json-schema.ts';
import { shapeSchema } from '../schema/shapes.ts';

/** Entries with the same value of a property. */
export interface EntryGroup {
  /** Undefined for entries that have none. */
  value: string | undefined;
  entries: CatalogueEntry[];
}

/** A property that readers choose by, and its values that some entry has. */
export interface EntryFilter extends EntryProperty {
  values: { value: string; entries: CatalogueEntry[] }[];
}

export interface ListedCatalogue {
  catalogue: CatalogueSource;
  entries: CatalogueEntry[];
  properties: EntryProperty[];
  filters: EntryFilter[];
  listing: Listing;
}

/** What every entry has and pages show in a way of its own. */
const everyEntry = ['id', 'name', 'title', 'text', 'source'];

/** @param schema of the whole catalogue: its own unless another is given */
export function listCatalogue(
  catalogue: CatalogueSource,
  language: Language,
  schema: Scoped = shapeSchema(catalogueShape(catalogue.id)),
): ListedCatalogue {
  const listing = schema.schema.listing ?? {};
  const { compare } = new Intl.Collator(language, { numeric: true });
  const entries =
    listing.order === 'title'
      ? catalogue.entries.toSorted((a, b) => compare(a.title[language], b.title[language]))
      : catalogue.entries;
  const properties = entryProperties(catalogue, schema).filter(({ key }) => !everyEntry.includes(key));
  const filters = properties
    .filter((property) => property.schema.some((each) => each.schema.filter === true))
    .map((property) => ({
      ...property,
      values: valuesIn(property, entries).map((value) => ({
        value,
        entries: entries.filter((entry) => valuesOf(entry, property.key).includes(value)),
      })),
    }))
    // One value is no choice.
    .filter(({ values }) => values.length > 1);
  return { catalogue, entries, properties, filters, listing };
}

/** The values that an entry has of a property: none, one or several. */
export function valuesOf(entry: CatalogueEntry, key: string): string[] {
  const value = (entry as unknown as Record<string, unknown>)[key];
  return [value].flat().filter((each) => typeof each === 'string');
}

/** Entries by the first value that each has of a property, the values in its schema's order. */
export function groupsOf(entries: readonly CatalogueEntry[], property: EntryProperty): EntryGroup[] {
  return [...valuesIn(property, entries), undefined]
    .map((value) => ({ value, entries: entries.filter((entry) => valuesOf(entry, property.key)[0] === value) }))
    .filter((group) => group.entries.length > 0);
}

/** The values of a property that some entry has: those that the schema lists first, in its order. */
function valuesIn({ key, schema }: EntryProperty, entries: readonly CatalogueEntry[]): string[] {
  const used = new Set(entries.flatMap((entry) => valuesOf(entry, key)));
  const listed = [...schema, ...itemsOf(schema)].flatMap(branches).flatMap((each) => each.schema.enum ?? []);
  return [...new Set([...listed.filter((value) => typeof value === 'string'), ...used])].filter((value) =>
    used.has(value),
  );
}
