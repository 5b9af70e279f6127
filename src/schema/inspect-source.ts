// What a model, profile or catalogue file must hold beyond its form: ids that are unique, references that lead somewhere.

import type {
  CatalogueSource,
  ConditionSource,
  CriterionSource,
  ModelSource,
  ProfileSource,
} from '../generated/types.ts';
import type { FindingCode, Args } from '../finding/finding.ts';
import { wordFor, type Named } from '../finding/named.ts';
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
  /** What a criterion may not be called: the items of its section. */
  taken: readonly Named[];
}

/** Faults of a model: ids used twice, an item with the id of a section, a criterion with that of an item of its section, unknown shapes, lists and conditions. */
export function inspectModel(model: ModelSource): SourceFault[] {
  const conditions = (model.conditions ?? []).map(({ id }) => id);
  const criteria = criteriaOf(model);
  const faults: SourceFault[] = [
    ...twice(model.sections, ['sections']),
    ...twice(model.conditions ?? [], ['conditions']),
    ...(model.conditions ?? []).flatMap((condition, index) => inspectReading(condition, index, criteria)),
  ];
  model.sections.forEach((section, s) => {
    faults.push(...twice(section.items, ['sections', s, 'items']));
    section.items.forEach((item, i) => {
      const path = ['sections', s, 'items', i];
      faults.push(
        ...taken(item, model.sections, path),
        ...inspectCriteria(item.criteria, [...path, 'criteria'], { criteria, conditions, taken: section.items }),
      );
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
  const faults = [...twice(profile.phases, ['phases']), ...twice(profile.sections, ['sections'])];
  const criteria = new Map([
    ...criteriaOf(model),
    ...profile.sections.flatMap(({ id, criteria: points }) =>
      points.map((point) => [`${id}.${profile.id}.${point.id}`, point] as const),
    ),
  ]);
  const conditions = ids(model.conditions ?? []);
  const sectionIds = ids(model.sections);
  faults.push(...taken(profile, [...model.sections, ...model.sections.flatMap(({ items }) => items)], []));
  profile.sections.forEach((section, s) => {
    if (!sectionIds.includes(section.id)) faults.push(unknown(['sections', s, 'id'], section.id, sectionIds));
    const items = model.sections.find(({ id }) => id === section.id)?.items ?? [];
    const known = { criteria, conditions, taken: [profile, ...items] };
    faults.push(...inspectCriteria(section.criteria, ['sections', s, 'criteria'], known));
  });
  return faults;
}

/** Faults of a catalogue: entries with the same id. */
export function inspectCatalogue(catalogue: CatalogueSource): SourceFault[] {
  return twice(catalogue.entries, ['entries']);
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
  const faults = twice(list, path);
  const lists = [...known.criteria].filter(([, each]) => hasData(each)).map(([id]) => id);
  list.forEach((criterion, index) => {
    const at = [...path, index];
    faults.push(...taken(criterion, known.taken, at));
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

/** Ids that stand twice in a list, and names that another of the list is called as well. */
function twice(list: readonly Named[], path: SourceFault['path']): SourceFault[] {
  return list.flatMap(({ id, name }, index) => {
    const same = list.findIndex((each) => each.id === id) !== index;
    const others = list.filter((_, other) => other !== index);
    // Of two with one name, the second is at fault; of a name that is another's id, the name.
    const clash =
      name?.da !== undefined &&
      !same &&
      others.some((each) => each.id === name.da || (list.indexOf(each) < index && wordFor(each, 'da') === name.da));
    return [
      ...(same ? [{ path: [...path, index, 'id'], code: 'id-twice' as const, args: { key: id } }] : []),
      ...(clash ? [{ path: [...path, index, 'name', 'da'], code: 'id-twice' as const, args: { key: name.da } }] : []),
    ];
  });
}

/** An id or name that something is called which is looked for first. */
function taken(named: Named, by: readonly Named[], path: SourceFault['path']): SourceFault[] {
  const isTaken = (word: string) => by.some((each) => each !== named && (each.id === word || each.name?.da === word));
  const name = named.name?.da;
  return [
    ...(isTaken(named.id) ? [{ path: [...path, 'id'], code: 'id-taken' as const, args: { key: named.id } }] : []),
    ...(name !== undefined && name !== named.id && isTaken(name)
      ? [{ path: [...path, 'name', 'da'], code: 'id-taken' as const, args: { key: name } }]
      : []),
  ];
}
