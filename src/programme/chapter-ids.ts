// Reads the keys and values of a chapter or local plan as ids: its own keys, sections, items and criteria, and what stands below them.

import { findNamed, type Named } from '../finding/named.ts';
import type { Data, DataMap } from '../parse/data.ts';
import type { ParsedFile } from '../parse/file.ts';
import { keysToIds, toIds, valueToId, type FindId, type Reading } from '../schema/names.ts';
import type { Criterion, Item, Requirements } from '../schema/requirements.ts';
import { shapeSchema } from '../schema/shapes.ts';

/** Keys of a chapter that are about the chapter itself. */
export const chapterKeys = [
  { id: 'title', name: { da: 'titel' } },
  { id: 'section', name: { da: 'afsnit' } },
  { id: 'phase', name: { da: 'fase' } },
] as const satisfies readonly Named[];

/** Keys of a local plan that are no criteria. */
export const planKeys = [chapterKeys[0], { id: 'actors', name: { da: 'aktører' } }] as const satisfies readonly Named[];

/** A chapter whose data hold ids only. Keys that stand twice, once in each language, become findings of the file. */
export function chapterInIds(parsed: ParsedFile, requirements: Requirements, findId: FindId): ParsedFile {
  const { sections, language } = requirements;
  return inIds(parsed, requirements, findId, (head, reading) => {
    const [, sectionKey] = chapterKeys;
    const stated = [...head.entries.values()].find(({ key }) => findNamed([sectionKey], key, language) !== undefined);
    const sectionNames = namesOf(sections);
    const own = stated && valueToId(stated.value, sectionNames, language);
    const ownItems = sections.find(({ id }) => own?.kind === 'scalar' && id === own.value)?.items ?? [];
    const itemsToIds = (map: Data, items: readonly Item[]): Data =>
      map.kind === 'map' ? keysToIds(map, namesOf(items), reading, (key, value) => itemToIds(items, key, value)) : map;
    const itemToIds = (items: readonly Item[], key: string, value: Data): Data => {
      const item = items.find(({ name }) => name === key);
      if (item === undefined || value.kind !== 'map') return value;
      return keysToIds(value, namesOf(item.criteria), reading, (name, data) =>
        criterionToIds(item.criteria, name, data, reading),
      );
    };
    return keysToIds(head, [...chapterKeys, ...namesOf(ownItems), ...sectionNames], reading, (key, value) => {
      if (key === 'title') return value;
      if (key === 'section') return valueToId(value, sectionNames, language);
      if (key === 'phase') return toIds(value, [phaseSchema], reading);
      if (ownItems.some(({ name }) => name === key)) return itemToIds(ownItems, key, value);
      return itemsToIds(value, sections.find(({ id }) => id === key)?.items ?? []);
    });
  });
}

/** A local plan whose data hold ids only. */
export function planInIds(parsed: ParsedFile, item: Item, requirements: Requirements, findId: FindId): ParsedFile {
  return inIds(parsed, requirements, findId, (head, reading) =>
    keysToIds(head, [...planKeys, ...namesOf(item.criteria)], reading, (key, value) =>
      key === 'actors'
        ? toIds(value, [shapeSchema('local-actors')], reading)
        : criterionToIds(item.criteria, key, value, reading),
    ),
  );
}

const phaseSchema = { schema: { type: 'string', refers: 'phase' }, root: {} };

function inIds(
  parsed: ParsedFile,
  { language }: Requirements,
  findId: FindId,
  read: (head: DataMap, reading: Reading) => DataMap,
): ParsedFile {
  if (parsed.head === undefined) return parsed;
  const reading: Reading = { language, file: parsed.file, findId, findings: [] };
  const head = read(parsed.head, reading);
  return { ...parsed, head, findings: [...parsed.findings, ...reading.findings] };
}

function criterionToIds(criteria: readonly Criterion[], name: string, data: Data, reading: Reading): Data {
  const criterion = criteria.find((each) => each.name === name);
  return criterion?.takesField ? toIds(data, [shapeSchema(criterion.shape)], reading) : data;
}

/** What each of several may be called. */
export function namesOf(among: readonly { named: Named }[]): Named[] {
  return among.map(({ named }) => named);
}
