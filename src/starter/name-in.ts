// What a key, id or value is called in a programme's language: the one place that a new programme takes its names from.

import type { Language } from '../locales/locales.ts';
import type { Scoped } from '../schema/json-schema.ts';

/** A name that stands in a file, and what it is the name of. */
export type Named =
  /** A key of a form, or one of the values that it may have; `home` are the schemas of the object that the key stands in. */
  | { kind: 'key'; name: string; home: readonly Scoped[] }
  | { kind: 'value'; name: string; home: readonly Scoped[] }
  /** A full id (of a section, item, criterion or phase) and as many of its last parts as are to be written. */
  | { kind: 'id'; name: string; id: string }
  | { kind: 'directive'; name: string };

/** The name as a programme in that language writes it. */
export function nameIn(_language: Language, { name }: Named): string {
  return name;
}
