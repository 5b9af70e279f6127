// What a model or profile file must hold beyond its form: ids that are unique, references that lead somewhere.

import type { CriterionSource, ModelSource, ProfileSource } from '../generated/types.ts';
import { suggest } from '../finding/suggest.ts';
import type { SourceFault } from './load.ts';
import { hasShape } from './shapes.ts';

/** Faults of a model: ids used twice, an item with the id of a section, a criterion with that of an item of its section, unknown shapes, lists and conditions. */
export function inspectModel(model: ModelSource): SourceFault[] {
  const faults: SourceFault[] = [];
  const sectionIds = model.sections.map(({ id }) => id);
  const criteria = new Set(
    model.sections.flatMap((section) =>
      section.items.flatMap((item) => item.criteria.map(({ id }) => `${section.id}.${item.id}.${id}`)),
    ),
  );
  const conditions = (model.conditions ?? []).map(({ id }) => id);
  faults.push(...twice(sectionIds, ['sections']), ...twice(conditions, ['conditions']));
  model.sections.forEach((section, s) => {
    const itemIds = section.items.map(({ id }) => id);
    faults.push(...twice(itemIds, ['sections', s, 'items']));
    section.items.forEach((item, i) => {
      const path = ['sections', s, 'items', i];
      if (sectionIds.includes(item.id))
        faults.push({ path: [...path, 'id'], code: 'id-taken', args: { key: item.id } });
      faults.push(...inspectCriteria(item.criteria, [...path, 'criteria'], { criteria, conditions, taken: itemIds }));
      const plans = item['local-plans'];
      if (plans && !item.criteria.some(({ id }) => id === plans.existence))
        faults.push(
          unknown(
            [...path, 'local-plans', 'existence'],
            plans.existence,
            item.criteria.map(({ id }) => id),
          ),
        );
    });
  });
  (model.conditions ?? []).forEach(({ reads }, index) => {
    if ('criterion' in reads && !criteria.has(reads.criterion))
      faults.push(unknown(['conditions', index, 'reads', 'criterion'], reads.criterion, [...criteria]));
  });
  return faults;
}

/** Faults of a profile: the model or section it adds to is unknown, ids used twice, unknown shapes, lists and conditions. */
export function inspectProfile(profile: ProfileSource, models: ReadonlyMap<string, ModelSource>): SourceFault[] {
  const model = models.get(profile.model);
  if (model === undefined) return [unknown(['model'], profile.model, [...models.keys()])];
  const faults: SourceFault[] = [
    ...twice(
      profile.phases.map(({ id }) => id),
      ['phases'],
    ),
    ...twice(
      profile.sections.map(({ id }) => id),
      ['sections'],
    ),
  ];
  const criteria = new Set(
    model.sections.flatMap((section) =>
      section.items.flatMap((item) => item.criteria.map(({ id }) => `${section.id}.${item.id}.${id}`)),
    ),
  );
  const conditions = (model.conditions ?? []).map(({ id }) => id);
  const sectionIds = model.sections.map(({ id }) => id);
  if (sectionIds.includes(profile.id) || model.sections.some(({ items }) => items.some(({ id }) => id === profile.id)))
    faults.push({ path: ['id'], code: 'id-taken', args: { key: profile.id } });
  profile.sections.forEach((section, s) => {
    if (!sectionIds.includes(section.id)) faults.push(unknown(['sections', s, 'id'], section.id, sectionIds));
    faults.push(...inspectCriteria(section.criteria, ['sections', s, 'criteria'], { criteria, conditions, taken: [] }));
  });
  return faults;
}

function inspectCriteria(
  list: readonly CriterionSource[],
  path: SourceFault['path'],
  known: { criteria: ReadonlySet<string>; conditions: readonly string[]; taken: readonly string[] },
): SourceFault[] {
  const faults = twice(
    list.map(({ id }) => id),
    path,
  );
  list.forEach((criterion, index) => {
    const at = [...path, index];
    if (known.taken.includes(criterion.id))
      faults.push({ path: [...at, 'id'], code: 'id-taken', args: { key: criterion.id } });
    if (criterion.shape !== undefined && !hasShape(criterion.shape))
      faults.push({ path: [...at, 'shape'], code: 'unknown-shape', args: { value: criterion.shape } });
    if (criterion.of !== undefined && !known.criteria.has(criterion.of))
      faults.push(unknown([...at, 'of'], criterion.of, [...known.criteria]));
    if (criterion.when !== undefined && !known.conditions.includes(criterion.when))
      faults.push(unknown([...at, 'when'], criterion.when, known.conditions));
  });
  return faults;
}

function unknown(path: SourceFault['path'], value: string, known: readonly string[]): SourceFault {
  return {
    path,
    code: 'unknown-value',
    args: {
      key: String(path.at(-1)),
      value,
      suggestions: suggest(value, known),
      known: known.length > 12 ? [] : known,
    },
  };
}

function twice(ids: readonly string[], path: SourceFault['path']): SourceFault[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: [...path, index, 'id'], code: 'id-twice' as const, args: { key: id } }],
  );
}
