// What is known of every record before it is fetched, as one small file: results are counted, chosen and ordered by it.

import type { SearchFacts } from './search-record.ts';

export interface FactsFile {
  kinds: string[];
  programmes: string[];
  sections: string[];
  roles: string[];
  /** By the id of the record: places in the lists above, -1 for none, the roles last. */
  records: Record<string, [kind: number, programme: number, section: number, ...roles: number[]]>;
}

/** @param records in the order that their values are listed in */
export function packFacts(records: readonly (readonly [id: string, facts: SearchFacts])[]): FactsFile {
  const packed: FactsFile = { kinds: [], programmes: [], sections: [], roles: [], records: {} };
  const placeIn = (list: string[], value: string | undefined) => {
    if (value === undefined) return -1;
    if (!list.includes(value)) list.push(value);
    return list.indexOf(value);
  };
  for (const [id, { kind, programme, section, roles = [] }] of records)
    packed.records[id] = [
      placeIn(packed.kinds, kind),
      placeIn(packed.programmes, programme),
      placeIn(packed.sections, section),
      ...roles.map((role) => placeIn(packed.roles, role)),
    ];
  return packed;
}

/** The facts of a record; undefined if there is no such record. */
export function factsOf(
  { kinds, programmes, sections, roles, records }: FactsFile,
  id: string,
): SearchFacts | undefined {
  const packed = records[id];
  if (packed === undefined) return undefined;
  const [kind, programme, section, ...own] = packed;
  return {
    kind: kinds[kind] ?? '',
    programme: programmes[programme],
    section: sections[section],
    roles: own.flatMap((place) => roles[place] ?? []),
  };
}
