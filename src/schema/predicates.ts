// Tests of rows and values that models state as JSON Schemas: compiled ahead for what ships, on demand for a repository's own.

import { createHash } from 'node:crypto';
import { predicates } from '../generated/validators.js';

export type Predicate = (value: unknown) => boolean;

/** The same for two schemas that differ in the order of keys only. */
export function schemaKey(schema: unknown): string {
  return createHash('sha256').update(canonical(schema)).digest('hex').slice(0, 24);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}

/**
 * The test that a schema states.
 * @throws what ajv says of a schema that it cannot compile
 */
export async function compilePredicate(schema: object): Promise<Predicate> {
  const shipped = predicates[schemaKey(schema)];
  if (shipped) return shipped;
  // ajv costs more at start-up than a whole check: only a repository with a model of its own needs it.
  const { createAjv } = await import('./ajv.ts');
  // As strict as with what ships: a misspelt keyword would hold everything to be right.
  const validate = createAjv().compile(schema);
  return (value) => validate(value);
}
