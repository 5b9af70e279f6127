// Which fields of programmes point to what: for telling where an entry of a catalogue can be written.

import type { Named } from '../finding/named.ts';
import { schemas } from '../generated/schemas.ts';
import type { Bilingual, ModelSource, ProfileSource } from '../generated/types.ts';
import { branches, itemsOf, labelOf, propertyOf, takesWords, type Scoped } from './json-schema.ts';
import { hasShape, shapeSchema } from './shapes.ts';

/** A key whose value points to something, whether it takes a list only, and whether it takes words of any kind too. */
export interface ReferringField {
  key: Named;
  list: boolean;
  words: boolean;
  /** What readers call it. */
  label: Bilingual | undefined;
}

/**
 * The keys of rows that point to it, then the criteria whose own value does.
 * @param refers as a schema says it, such as `catalogue/methods`
 */
export function referringFields(
  refers: string,
  asking: Iterable<ModelSource | ProfileSource>,
  shapes: readonly string[] = shapesOfRows(),
): ReferringField[] {
  const found = new Map<string, ReferringField>();
  const schemasOf = (scoped: readonly Scoped[]) => scoped.flatMap(branches).map(({ schema }) => schema);
  const points = (scoped: readonly Scoped[]) => schemasOf(scoped).some((schema) => schema.refers === refers);
  const add = (key: Named, scoped: readonly Scoped[], label: Bilingual | undefined) => {
    const single = points(scoped);
    if (found.has(key.id) || !(single || points(itemsOf(scoped)))) return;
    const words = takesWords(schemasOf(single ? scoped : itemsOf(scoped)));
    found.set(key.id, { key, list: !single, words, label });
  };
  const walk = (scoped: readonly Scoped[]): void => {
    const all = [...scoped, ...itemsOf(scoped)].flatMap(branches);
    for (const { schema } of all)
      for (const [id, { name }] of Object.entries(schema.properties ?? {})) {
        const property = propertyOf(all, id);
        const label = property.map(labelOf).find((each) => each !== undefined);
        add(name === undefined ? { id } : { id, name }, property, label);
        walk(property);
      }
  };
  for (const shape of shapes) walk([shapeSchema(shape)]);
  for (const criterion of criteriaOf(asking))
    if (criterion.shape !== undefined && hasShape(criterion.shape))
      add(criterion, [shapeSchema(criterion.shape)], criterion.title);
  return [...found.values()];
}

/** Every schema that rows are read by. */
function shapesOfRows(): string[] {
  return Object.keys(schemas).filter((name) => !/^(?:catalogue|common)/.test(name));
}

function criteriaOf(asking: Iterable<ModelSource | ProfileSource>) {
  return [...asking].flatMap(({ sections }) =>
    sections.flatMap((section) =>
      'items' in section ? section.items.flatMap((item) => item.criteria) : section.criteria,
    ),
  );
}
