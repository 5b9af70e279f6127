// Whether a criterion is asked at all: what a condition of the model reads, and what it says.

import type { Programme } from '../programme/programme.ts';
import { branches } from '../schema/json-schema.ts';
import { schemaKey, type Predicate } from '../schema/predicates.ts';
import type { Condition } from '../schema/requirements.ts';
import { shapeSchema } from '../schema/shapes.ts';

/** `undecided`: nothing stands where the condition reads. */
export type Holds = 'yes' | 'no' | 'undecided';

/**
 * @param answered ids of criteria that have evidence
 */
export function conditionHolds(
  condition: Condition,
  programme: Programme,
  answered: ReadonlySet<string>,
  predicates: ReadonlyMap<string, Predicate>,
): Holds {
  const { reads, schema } = condition;
  if (schema === undefined) return 'criterion' in reads && answered.has(reads.criterion) ? 'yes' : 'no';
  const value = 'programme' in reads ? headValue(programme, reads.programme) : fieldValue(programme, reads.criterion);
  if (value === undefined) return 'undecided';
  return predicates.get(schemaKey(schema))?.(value) === true ? 'yes' : 'no';
}

function headValue(programme: Programme, path: string): unknown {
  let here: unknown = programme.head;
  for (const step of path.split('.'))
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[step] : undefined;
  return typeof here === 'object' && here !== null && Object.keys(here).length === 0 ? undefined : here;
}

/** A field's value; where its shape takes one or a list, always as a list. */
function fieldValue(programme: Programme, id: string): unknown {
  const field = programme.fields.get(id);
  if (field === undefined || field.rows.length === 0) return undefined;
  const takesList = branches(shapeSchema(field.shape)).some(({ schema }) => schema.type === 'array');
  const values = field.rows.map(({ written }) => written);
  return takesList ? values : values[0];
}
