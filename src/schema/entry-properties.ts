// What a catalogue tells of its entries beside title and text: the properties of its own schema, with what readers call them.

import type { CatalogueSource } from '../generated/types.ts';
import { catalogueShape } from './catalogue-ids.ts';
import { branches, itemsOf, labelOf, propertyOf, type Scoped } from './json-schema.ts';
import { shapeSchema } from './shapes.ts';

/** A property of entries that readers are told. */
export interface EntryProperty {
  key: string;
  schema: readonly Scoped[];
  label: { da: string; en: string };
}

/**
 * Every property of a catalogue's entries that has a label, in the order of its schema.
 * @param catalogueSchema its own unless another is given
 */
export function entryProperties(
  catalogue: Pick<CatalogueSource, 'id'>,
  catalogueSchema: Scoped = shapeSchema(catalogueShape(catalogue.id)),
): EntryProperty[] {
  const entries = itemsOf(propertyOf([catalogueSchema], 'entries'));
  const keys = entries.flatMap(branches).flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  return [...new Set(keys)].flatMap((key) => {
    const schema = propertyOf(entries, key);
    const label = schema.map(labelOf).find((each) => each !== undefined);
    return label === undefined ? [] : [{ key, schema, label }];
  });
}
