// What a model, profile or catalogue file must hold beyond its form: ids that are unique, references that lead somewhere.

import type {
  CatalogueSource,
  ConditionSource,
  CriterionSource,
  DocumentCatalogue,
  LegislationCatalogue,
  ModelSource,
  ProfileSource,
} from '../generated/types.ts';
import type { Named } from '../finding/named.ts';
import { catalogueShape } from './catalogue-ids.ts';
import { inspectEntries, type Catalogues } from './inspect-entries.ts';
import { inspectActs } from './inspect-acts.ts';
import { propertyOf, type Scoped } from './json-schema.ts';
import { hasShape, shapeSchema } from './shapes.ts';
import { twice, unknown, type SourceFault } from './source-fault.ts';

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

/** What catalogues with a schema of their own must hold besides. */
const ownInspections: Readonly<Record<string, (catalogue: CatalogueSource) => SourceFault[]>> = {
  'catalogue-legislation': (catalogue) => inspectActs(catalogue as LegislationCatalogue),
  'catalogue-documents': (catalogue) => inspectDocuments(catalogue),
};

/** Faults of a catalogue: entries with the same id, sources and pointers that lead nowhere, and what its own schema cannot see. */
export function inspectCatalogue(catalogue: CatalogueSource, catalogues: Catalogues): SourceFault[] {
  const own = ownInspections[catalogueShape(catalogue.id)]?.(catalogue) ?? [];
  return [...twice(catalogue.entries, ['entries']), ...own, ...inspectEntries(catalogue, catalogues)];
}

/** Faults of the catalogue of documents: chapters that stand twice. */
function inspectDocuments({ entries }: DocumentCatalogue): SourceFault[] {
  return entries.flatMap(({ chapters = [] }, index) => twice(chapters, ['entries', index, 'chapters']));
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
