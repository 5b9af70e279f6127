// Our schemas as other programs take them: plain draft-07, without words of our own.

import { schemas } from '../../src/generated/schemas.ts';
import { annotations } from '../../src/schema/ajv.ts';

/** Keywords whose value has names of ours as keys, not keywords. */
const named: readonly string[] = ['properties', '$defs', 'definitions'];
/** A date is a year, a month or a day: `format` knows no name for that. */
const dropped: readonly string[] = [...annotations, 'format'];
/** What an object must have. */
const demands: readonly string[] = ['required', 'oneOf'];

/** The schema of that name. A shape asks for nothing to be there: a row is published without the parts that are at fault. */
export function plainSchema(name: string): object {
  const isDemanding = name.startsWith('site-');
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const without = isDemanding || !('properties' in value) ? dropped : [...dropped, ...demands];
    const kept = Object.entries(value).filter(([key]) => !without.includes(key));
    return Object.fromEntries(
      kept.map(([key, each]) => [key, named.includes(key) ? plainEach(each as object) : plain(each)]),
    );
  };
  const plainEach = (map: object): object =>
    Object.fromEntries(Object.entries(map).map(([key, schema]) => [key, plain(schema)]));
  return plain(schemas[name]) as object;
}

/** Names of these schemas and of all that they refer to, sorted. */
export function schemasFor(names: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, other = ''] of JSON.stringify(schemas[name]).matchAll(/"\$ref":"([a-z-]+)\.schema\.json/g))
      visit(other);
  };
  names.forEach(visit);
  return [...found].sort();
}
