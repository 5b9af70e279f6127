// What a shape knows of a row: a key that it does not know is shown on no page, so it is no data for other programs either.

import { itemsOf, propertyOf, type Scoped } from '../../src/schema/json-schema.ts';

/** A value without the keys that none of these schemas has. */
export function knownParts(value: unknown, schemas: readonly Scoped[]): unknown {
  if (Array.isArray(value)) return value.map((each) => knownParts(each, itemsOf(schemas)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const own = propertyOf(schemas, key);
      return own.length === 0 ? [] : [[key, knownParts(each, own)]];
    }),
  );
}
