// What a model or profile file holds that has to be compiled before it can be used.

import type { ModelSource, ProfileSource } from '../generated/types.ts';

/** Every JSON Schema that a model or profile holds rows and values against. */
export function predicateSchemas(source: ModelSource | ProfileSource): object[] {
  const criteria = source.sections.flatMap((section) =>
    'items' in section ? section.items.flatMap((item) => item.criteria) : section.criteria,
  );
  const conditions = 'conditions' in source ? (source.conditions ?? []) : [];
  return [
    ...conditions.flatMap(({ schema }) => (schema === undefined ? [] : [schema])),
    ...criteria.flatMap(({ where, some, every }) =>
      [where, every, ...(some ?? [])].filter((each) => each !== undefined),
    ),
  ];
}
