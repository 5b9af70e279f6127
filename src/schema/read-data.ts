// Reads data by a schema: texts as they were written, empty cells left out, and every reference with its place.

import type { Data, Path } from '../parse/data.ts';
import { isBlank } from '../parse/data.ts';
import type { Range } from '../finding/place.ts';
import { isWayOut } from './expected.ts';
import { branches, itemsOf, propertyOf, referencesIn, takesWords, type Scoped } from './json-schema.ts';

/** An id that points to something: what kinds of thing it may be, and where it stands. */
export interface Reference {
  refers: readonly string[];
  id: string;
  /** The id as it was written: itself, or its name in the programme's language. */
  written: string;
  /** How the words themselves may stand instead: as `{other: …}` only, or also as they are, in another form than an id's. */
  wayOut: 'other' | 'words' | undefined;
  /** The last key of its path as it was written. */
  key: string;
  /** Where one alone is named: the key that others belong in. */
  others: string | undefined;
  /** Name of the schema that the data are read by. */
  shape: string;
  path: Path;
  range: Range;
}

export interface ReadData {
  value: unknown;
  references: Reference[];
}

/**
 * The value that a validator sees. Where the schema asks for text, a plain scalar is what was written (`1.10`, `+45…`, `8:30`);
 * cells of a map that hold nothing (null, blank text, an empty list or map) are left out, so that an empty cell is an absent one.
 * @param shape name of the schema, for references
 * @param keepsEmpty true where an empty list or map says something, as in a model
 */
export function readData(data: Data, schema: Scoped, shape = '', keepsEmpty = false): ReadData {
  const references: Reference[] = [];
  const read = (here: Data, scoped: readonly Scoped[], path: Path, key = ''): unknown => {
    if (here.kind === 'map') {
      const value: Record<string, unknown> = {};
      for (const { key: id, written, value: child } of here.entries.values()) {
        if (isBlank(child) && (child.kind === 'scalar' || !keepsEmpty)) continue;
        value[id] = read(child, propertyOf(scoped, id), [...path, id], written);
      }
      return value;
    }
    if (here.kind === 'list') {
      const items = itemsOf(scoped);
      return here.items.map((item, index) => read(item, items, [...path, index], key));
    }
    const options = scoped.flatMap(branches).map((each) => each.schema);
    const value =
      typeof here.value !== 'string' && here.value !== null && asksForText(options, here.value)
        ? here.source
        : here.value;
    const pointing = typeof value === 'string' ? referencesIn(options, value) : [];
    if (pointing.length > 0 && typeof value === 'string')
      references.push({
        refers: pointing.map(({ refers }) => refers),
        id: value,
        written: here.source,
        wayOut: wayOutOf(options),
        key,
        others: pointing[0]?.others,
        shape,
        path,
        range: here.range,
      });
    return value;
  };
  return { value: read(data, [schema], []), references };
}

function wayOutOf(options: readonly Scoped['schema'][]): Reference['wayOut'] {
  if (takesWords(options)) return 'words';
  return options.some(isWayOut) ? 'other' : undefined;
}

function asksForText(options: readonly Scoped['schema'][], value: string | number | boolean): boolean {
  const types = options.flatMap((option) => (option.type === undefined ? [] : [option.type].flat()));
  const own = typeof value === 'boolean' ? ['boolean'] : Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return types.includes('string') && !own.some((type) => types.includes(type));
}
