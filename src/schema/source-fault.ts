// A fault that a model, profile or catalogue file's own schema cannot see, and those that all three share.

import type { Args, FindingCode } from '../finding/finding.ts';
import { wordFor, type Named } from '../finding/named.ts';
import { suggest } from '../finding/suggest.ts';

/** Where in the file, and what. */
export interface SourceFault {
  path: readonly (string | number)[];
  code: FindingCode;
  args: Args;
}

/**
 * A value that names something that there is not.
 * @param path of the value, or of the list that it stands in
 * @param position in that list
 */
export function unknown(
  path: SourceFault['path'],
  value: string,
  known: readonly string[],
  position?: number,
): SourceFault {
  return {
    path: position === undefined ? path : [...path, position],
    code: 'unknown-value',
    args: {
      key: String(path.at(-1)),
      value,
      suggestions: suggest(value, known),
      known: known.length > 12 ? [] : known,
    },
  };
}

/** Ids that stand twice in a list, and names that another of the list is called as well. */
export function twice(list: readonly Named[], path: SourceFault['path']): SourceFault[] {
  return list.flatMap(({ id, name }, index) => {
    const same = list.findIndex((each) => each.id === id) !== index;
    const others = list.filter((_, other) => other !== index);
    // Of two with one name, the second is at fault; of a name that is another's id, the name.
    const clash =
      name?.da !== undefined &&
      !same &&
      others.some((each) => each.id === name.da || (list.indexOf(each) < index && wordFor(each, 'da') === name.da));
    return [
      ...(same ? [{ path: [...path, index, 'id'], code: 'id-twice' as const, args: { key: id } }] : []),
      ...(clash ? [{ path: [...path, index, 'name', 'da'], code: 'id-twice' as const, args: { key: name.da } }] : []),
    ];
  });
}
