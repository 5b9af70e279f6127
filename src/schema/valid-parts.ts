// What is left of data when the parts at fault are taken out, so that everything after can trust its form.

import type { Finding } from '../finding/finding.ts';
import type { Data, DataMap, Path } from '../parse/data.ts';
import { schemasAt, type Scoped } from './json-schema.ts';

/**
 * The data without the parts that findings point at: the value itself; the whole row where a key is lacking or the value is one that
 * the row must have. Unknown keys stay: they harm nobody. What is left keeps its place in the file.
 * @param findings what reading `data` by `schema` found, with paths from its top
 */
export function validParts(data: DataMap, findings: readonly Finding[], schema: Scoped): DataMap {
  const paths = findings
    .filter(({ code }) => code !== 'unknown-key')
    .map(({ path = [] }) => wholeOf(path, schema))
    .filter((path) => path.length > 0);
  return paths.length === 0 ? data : (without(data, paths) as DataMap);
}

/** The value at a path, or what around it could not do without it. */
function wholeOf(path: Path, schema: Scoped): Path {
  const last = path.at(-1);
  const around = path.slice(0, -1);
  const isRequired =
    typeof last === 'string' && schemasAt(schema, around).some((each) => each.schema.required?.includes(last));
  return isRequired && around.length > 0 ? wholeOf(around, schema) : path;
}

function without(data: Data, paths: readonly Path[]): Data {
  const below = (step: string | number) => paths.filter((path) => path[0] === step).map((path) => path.slice(1));
  const isKept = (step: string | number) => below(step).every((path) => path.length > 0);
  if (data.kind === 'list') {
    const items = data.items.flatMap((item, index) => (isKept(index) ? [without(item, below(index))] : []));
    return { ...data, items };
  }
  if (data.kind === 'scalar') return data;
  const entries = [...data.entries].flatMap(([key, entry]) =>
    isKept(key) ? [[key, { ...entry, value: without(entry.value, below(key)) }] as const] : [],
  );
  return { ...data, entries: new Map(entries) };
}

/**
 * A row or value without the parts that findings point at, so that a page can show it as far as it goes. Undefined if it is at fault
 * as a whole; a row that lacks a key is not.
 * @param at path of the value in the file's data
 */
export function soundParts(value: unknown, findings: readonly Finding[], at: Path): unknown {
  const paths = findings
    .filter(({ code, path = [] }) => code !== 'unknown-key' && !(code === 'missing-key' && path.length === at.length))
    .map(({ path = [] }) => path)
    .filter((path) => at.every((step, index) => path[index] === step));
  return plainWithout(
    value,
    paths.map((path) => path.slice(at.length)),
  );
}

function plainWithout(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return undefined;
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, child]) => {
    const below = paths.filter(([step]) => String(step) === key).map((path) => path.slice(1));
    const sound = plainWithout(child, below);
    return sound === undefined ? [] : [[key, sound] as const];
  });
  return Array.isArray(value) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
}
