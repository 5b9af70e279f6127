// What a model, profile or catalogue file must hold beyond its form: ids that are unique, references that lead somewhere.

import type {
  CatalogueSource,
  ConditionSource,
  CriterionSource,
  ModelSource,
  ProfileSource,
} from '../generated/types.ts';
import type { FindingCode, Args } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { propertyOf, type Scoped } from './json-schema.ts';
import { hasShape, shapeSchema } from './shapes.ts';

/** A fault that a file's own schema cannot see: where in the file, and what. */
export interface SourceFault {
  path: readonly (string | number)[];
  code: FindingCode;
  args: Args;
}

/** What the criteria of a file may name. */
interface Known {
  /** Every criterion by its full id. */
  criteria: ReadonlyMap<string, CriterionSource>;
  conditions: readonly string[];
  /** Ids that a criterion may not have: those of the items of its section. */
  taken: readonly string[];
}

/** Faults of a model: ids used twice, an item with the id of a section, a criterion with that of an item of its section, unknown shapes, lists and conditions. */
export function inspectModel(model: ModelSource): SourceFault[] {
  const sectionIds = model.sections.map(({ id }) => id);
  const conditions = (model.conditions ?? []).map(({ id }) => id);
  const criteria = criteriaOf(model);
  const faults: SourceFault[] = [
    ...twice(sectionIds, ['sections']),
    ...twice(conditions, ['conditions']),
    ...(model.conditions ?? []).flatMap((condition, index) => inspectReading(condition, index, criteria)),
  ];
  model.sections.forEach((section, s) => {
    const itemIds = section.items.map(({ id }) => id);
    faults.push(...twice(itemIds, ['sections', s, 'items']));
    section.items.forEach((item, i) => {
      const path = ['sections', s, 'items', i];
      if (sectionIds.includes(item.id))
        faults.push({ path: [...path, 'id'], code: 'id-taken', args: { key: item.id } });
      faults.push(...inspectCriteria(item.criteria, [...path, 'criteria'], { criteria, conditions, taken: itemIds }));
      const plans = item['local-plans'];
      const own = item.criteria.map(({ id }) => id);
      if (plans && !own.includes(plans.existence))
        faults.push(unknown([...path, 'local-plans', 'existence'], plans.existence, own));
    });
  });
  return faults;
}

/** Faults of a profile: the model or section it adds to is unknown, ids used twice or taken, unknown shapes, lists and conditions. */
export function inspectProfile(profile: ProfileSource, models: ReadonlyMap<string, ModelSource>): SourceFault[] {
  const model = models.get(profile.model);
  if (model === undefined) return [unknown(['model'], profile.model, [...models.keys()])];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const faults = [...twice(ids(profile.phases), ['phases']), ...twice(ids(profile.sections), ['sections'])];
  const criteria = new Map([
    ...criteriaOf(model),
    ...profile.sections.flatMap(({ id, criteria: points }) =>
      points.map((point) => [`${id}.${profile.id}.${point.id}`, point] as const),
    ),
  ]);
  const conditions = ids(model.conditions ?? []);
  const sectionIds = ids(model.sections);
  if (sectionIds.includes(profile.id) || model.sections.some(({ items }) => ids(items).includes(profile.id)))
    faults.push({ path: ['id'], code: 'id-taken', args: { key: profile.id } });
  profile.sections.forEach((section, s) => {
    if (!sectionIds.includes(section.id)) faults.push(unknown(['sections', s, 'id'], section.id, sectionIds));
    const taken = [profile.id, ...ids(model.sections.find(({ id }) => id === section.id)?.items ?? [])];
    faults.push(...inspectCriteria(section.criteria, ['sections', s, 'criteria'], { criteria, conditions, taken }));
  });
  return faults;
}

/** Faults of a catalogue: entries with the same id. */
export function inspectCatalogue(catalogue: CatalogueSource): SourceFault[] {
  return twice(
    catalogue.entries.map(({ id }) => id),
    ['entries'],
  );
}

function criteriaOf(model: ModelSource): Map<string, CriterionSource> {
  return new Map(
    model.sections.flatMap((section) =>
      section.items.flatMap((item) =>
        item.criteria.map((criterion) => [`${section.id}.${item.id}.${criterion.id}`, criterion] as const),
      ),
    ),
  );
}

/** A condition that tests a value has to read one: a path that programme.md can have, or a criterion with data. */
function inspectReading({ reads, schema }: ConditionSource, index: number, criteria: Known['criteria']): SourceFault[] {
  const path = ['conditions', index, 'reads'];
  if ('programme' in reads) {
    const steps = reads.programme.split('.');
    const found = steps.reduce<Scoped[]>(propertyOf, [shapeSchema('programme')]);
    return found.length > 0 ? [] : [unknown([...path, 'programme'], reads.programme, [])];
  }
  const ids = [...criteria].filter(([, each]) => schema === undefined || hasData(each)).map(([id]) => id);
  return ids.includes(reads.criterion) ? [] : [unknown([...path, 'criterion'], reads.criterion, ids)];
}

function hasData({ evidence, of }: CriterionSource): boolean {
  return evidence !== 'text' && of === undefined;
}

function inspectCriteria(list: readonly CriterionSource[], path: SourceFault['path'], known: Known): SourceFault[] {
  const faults = twice(
    list.map(({ id }) => id),
    path,
  );
  const lists = [...known.criteria].filter(([, each]) => hasData(each)).map(([id]) => id);
  list.forEach((criterion, index) => {
    const at = [...path, index];
    if (known.taken.includes(criterion.id))
      faults.push({ path: [...at, 'id'], code: 'id-taken', args: { key: criterion.id } });
    if (criterion.shape !== undefined && !hasShape(criterion.shape))
      faults.push({ path: [...at, 'shape'], code: 'unknown-shape', args: { value: criterion.shape } });
    if (criterion.of !== undefined && !lists.includes(criterion.of))
      faults.push(unknown([...at, 'of'], criterion.of, lists));
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
