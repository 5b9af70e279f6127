// What a model or profile file holds that has to be compiled before it can be used.

import type { CriterionSource, ModelSource, ProfileSource } from '../generated/types.ts';
import type { Path } from '../parse/data.ts';

/** A JSON Schema that a model or profile holds rows or values against, and where it states it. */
export interface StatedSchema {
  path: Path;
  schema: object;
}

/** Every one of them, in the order of the file. */
export function predicateSchemas(source: ModelSource | ProfileSource): StatedSchema[] {
  const conditions = 'conditions' in source ? (source.conditions ?? []) : [];
  return [
    ...conditions.flatMap(({ schema }, index) => stated(schema, ['conditions', index, 'schema'])),
    ...source.sections.flatMap((section, s) =>
      'items' in section
        ? section.items.flatMap((item, i) => ofCriteria(item.criteria, ['sections', s, 'items', i, 'criteria']))
        : ofCriteria(section.criteria, ['sections', s, 'criteria']),
    ),
  ];
}

function ofCriteria(criteria: readonly CriterionSource[], path: Path): StatedSchema[] {
  return criteria.flatMap(({ where, every, some }, index) => [
    ...stated(where, [...path, index, 'where']),
    ...stated(every, [...path, index, 'every']),
    ...(some ?? []).flatMap((each, position) => stated(each, [...path, index, 'some', position])),
  ]);
}

function stated(schema: object | undefined, path: Path): StatedSchema[] {
  return schema === undefined ? [] : [{ path, schema }];
}
