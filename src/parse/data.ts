// Frontmatter as a tree in which every key and value keeps its place.

import type { Range } from '../finding/place.ts';

/** A value as YAML's core schema reads it, with `source` as the planner wrote it. */
export interface DataScalar {
  kind: 'scalar';
  value: string | number | boolean | null;
  source: string;
  range: Range;
}

export interface DataList {
  kind: 'list';
  items: Data[];
  range: Range;
}

export interface DataEntry {
  /** The id that the key stands for. */
  key: string;
  /** The key as the planner wrote it: the id, or its name in the programme's language. */
  written: string;
  keyRange: Range;
  value: Data;
}

export interface DataMap {
  kind: 'map';
  entries: Map<string, DataEntry>;
  range: Range;
}

export type Data = DataScalar | DataList | DataMap;

/** Keys and list positions that lead from the top of a file's data to a value. */
export type Path = readonly (string | number)[];

/** The value at a path, or undefined. */
export function valueAt(data: Data | undefined, path: Path): Data | undefined {
  let here = data;
  for (const step of path) {
    if (here?.kind === 'map') here = here.entries.get(String(step))?.value;
    else if (here?.kind === 'list') here = here.items[Number(step)];
    else return undefined;
  }
  return here;
}

/**
 * Where the value at a path stands, for a finding: the value itself if it is on one line, else its key;
 * for what is not there, the nearest thing above it.
 */
export function rangeAt(data: Data, path: Path): Range {
  let here: Data = data;
  let range = headOf(data);
  for (const step of path) {
    if (here.kind === 'map') {
      const entry = here.entries.get(String(step));
      if (entry === undefined) return range;
      range =
        entry.value.kind === 'scalar' && entry.value.range.end > entry.value.range.start
          ? entry.value.range
          : entry.keyRange;
      here = entry.value;
    } else if (here.kind === 'list') {
      const item = here.items[Number(step)];
      if (item === undefined) return range;
      range = headOf(item);
      here = item;
    } else return range;
  }
  return range;
}

/** The first thing that stands in a value: a map's first key, a list's first entry, a scalar itself. */
function headOf(data: Data): Range {
  if (data.kind === 'map') return [...data.entries.values()][0]?.keyRange ?? data.range;
  if (data.kind === 'list') return data.items[0] === undefined ? data.range : headOf(data.items[0]);
  return data.range;
}

/** The key that a path ends in, if it ends in a key that is there. */
export function keyRangeAt(data: Data, path: Path): Range | undefined {
  const parent = valueAt(data, path.slice(0, -1));
  return parent?.kind === 'map' ? parent.entries.get(String(path.at(-1)))?.keyRange : undefined;
}

/** The last key on a path as it was written; undefined if no key of the path is there. */
export function writtenKeyAt(data: Data, path: Path): string | undefined {
  const last = path.findLastIndex((step) => typeof step === 'string');
  const parent = last === -1 ? undefined : valueAt(data, path.slice(0, last));
  return parent?.kind === 'map' ? parent.entries.get(String(path[last]))?.written : undefined;
}

/** True for what counts as no answer: null, blank text, a list or map of nothing else. A row is there, even if it holds nothing. */
export function isBlank(data: Data): boolean {
  if (data.kind === 'scalar')
    return data.value === null || (typeof data.value === 'string' && data.value.trim() === '');
  if (data.kind === 'list') return data.items.every((item) => item.kind !== 'map' && isBlank(item));
  return [...data.entries.values()].every(({ value }) => isBlank(value));
}

/** Plain JavaScript values, as YAML reads them. */
export function plain(data: Data): unknown {
  if (data.kind === 'scalar') return data.value;
  if (data.kind === 'list') return data.items.map(plain);
  return Object.fromEntries([...data.entries.values()].map((entry) => [entry.key, plain(entry.value)]));
}
