// Reads the structured data of a chapter or local plan: each value at the path of its criterion, each by its shape.

import { finding, type Finding } from '../finding/finding.ts';
import { isCalled, tellNear, wordFor, wordsOf, type Named } from '../finding/named.ts';
import type { Language } from '../locales/locales.ts';
import { isBlank, rangeAt, type Data, type DataEntry, type DataMap, type Path } from '../parse/data.ts';
import type { Reference } from '../schema/read-data.ts';
import type { Criterion, Item, Requirements, Section } from '../schema/requirements.ts';
import { branches, itemsOf } from '../schema/json-schema.ts';
import { readShape, shapeSchema } from '../schema/shapes.ts';
import { soundParts } from '../schema/valid-parts.ts';
import { chapterKeys, namesOf, planKeys } from './chapter-ids.ts';
import type { Opening, Row } from './programme.ts';

/** A criterion's data in one file. */
export interface FieldPart {
  criterion: Criterion;
  keyRange: DataEntry['keyRange'];
  /** The key as it was written. */
  written: string;
  file: string;
  path: Path;
  list: boolean;
  rows: Row[];
}

export interface ReadFields {
  parts: FieldPart[];
  /** In a local plan: who the programme's actors are at that party. */
  actors: Row[];
  openings: Map<string, Opening>;
  references: (Reference & { file: string })[];
  findings: Finding[];
}

/**
 * Reads a chapter's data, its keys and values by their ids: `item: {criterion: …}` for the chapter's section, `section: {item: {criterion: …}}` for any.
 * @param section undefined if the chapter names none, or one that there is not
 * @param sectionBroken true for the latter: items of whatever section are not told as out of place once more
 * @param phase default for rows whose shape has a `phase`
 */
export function readChapterFields(
  head: DataMap,
  file: string,
  section: string | undefined,
  sectionBroken: boolean,
  phase: string | undefined,
  requirements: Requirements,
): ReadFields {
  const read: ReadFields = { parts: [], actors: [], openings: new Map(), references: [], findings: [] };
  const { language } = requirements;
  const own = requirements.sections.find(({ id }) => id === section);
  for (const entry of head.entries.values()) {
    if (chapterKeys.some(({ id }) => id === entry.key)) continue;
    const item = own?.items.find(({ name }) => name === entry.key);
    const elsewhere = requirements.sections.find(({ id }) => id === entry.key);
    if (item) readItem(item, entry, [entry.key]);
    else if (elsewhere) {
      const names = namesOf(elsewhere.items);
      if (!isMap(entry, names, language, read.findings, file, [entry.key])) continue;
      for (const child of entry.value.entries.values()) {
        const inner = elsewhere.items.find(({ name }) => name === child.key);
        if (inner) readItem(inner, child, [entry.key, child.key]);
        else unknownKey(child, [entry.key, child.key], names);
      }
    } else {
      const known = [...chapterKeys, ...namesOf(own?.items ?? []), ...namesOf(requirements.sections)];
      const homes = requirements.sections.flatMap((home) => {
        const item = home.items.find(({ named }) => isCalled(named, entry.key, language));
        return item === undefined ? [] : [{ home, item }];
      });
      const [first] = homes;
      if (first !== undefined && sectionBroken) continue;
      if (first !== undefined && own === undefined)
        read.findings.push(
          finding(
            'key-needs-section',
            'broken',
            { file, ...entry.keyRange },
            { key: first.item.name, section: first.home.id },
            { path: [first.item.name], words: { key: entry.written, section: first.home.word } },
          ),
        );
      else unknownKey(entry, [entry.key], known, homes);
    }
  }
  return read;

  function readItem(item: Item, entry: DataEntry, path: Path): void {
    if (!read.openings.has(item.id)) read.openings.set(item.id, { place: { file, ...entry.keyRange }, by: 'key' });
    const names = namesOf(item.criteria.filter(({ takesField }) => takesField));
    if (!isMap(entry, names, language, read.findings, file, path)) return;
    for (const child of entry.value.entries.values()) {
      const criterion = item.criteria.find(({ name }) => name === child.key);
      const at = [...path, child.key];
      if (criterion === undefined) unknownKey(child, at, names);
      else if (item.localPlans !== undefined) {
        const code = item.localPlans.existence === criterion.name ? 'id-of-plans' : 'id-only-in-plan';
        const place = { file, ...child.keyRange };
        const args = { written: child.key, id: criterion.id };
        const words = { written: child.written };
        read.findings.push(finding(code, 'broken', place, args, { id: criterion.id, path: at, words }));
      } else readCriterion(criterion, child, at, file, language, phase, read);
    }
  }

  function unknownKey(
    entry: DataEntry,
    path: Path,
    known: readonly Named[],
    homes: readonly { home: Section; item: Item }[] = [],
  ): void {
    const { args, words } = tellNear(entry.key, known, language);
    // What is near here, and the same key where it belongs to another section.
    const elsewhere = (told: { suggestions: string[] }, inWords: boolean) => [
      ...told.suggestions,
      ...homes.map(({ home, item }) =>
        inWords ? `${home.word}: {${wordFor(item.named, language)}: …}` : `${home.id}: {${item.name}: …}`,
      ),
    ];
    read.findings.push(
      finding(
        'unknown-key',
        'broken',
        { file, ...entry.keyRange },
        { key: entry.key, ...args, suggestions: elsewhere(args, false) },
        { path, words: { ...words, suggestions: elsewhere(words, true) } },
      ),
    );
  }
}

/** Reads a local plan's data: its keys are the criteria of the plans' item, `actors` apart. */
export function readPlanFields(head: DataMap, file: string, item: Item, language: Language): ReadFields {
  const read: ReadFields = { parts: [], actors: [], openings: new Map(), references: [], findings: [] };
  const criteria = item.criteria.filter(({ name }) => name !== item.localPlans?.existence);
  for (const entry of head.entries.values()) {
    if (entry.key === 'title') continue;
    if (entry.key === 'actors') {
      if (isBlank(entry.value)) continue;
      read.actors.push(...readRows('local-actors', entry, [entry.key], file, undefined, language, read));
      continue;
    }
    const criterion = criteria.find(({ name }) => name === entry.key);
    if (criterion) readCriterion(criterion, entry, [entry.key], file, language, undefined, read);
    else {
      const known = [...planKeys, ...namesOf(criteria.filter(({ takesField }) => takesField))];
      const { args, words } = tellNear(entry.key, known, language);
      read.findings.push(
        finding(
          'unknown-key',
          'broken',
          { file, ...entry.keyRange },
          { key: entry.key, ...args },
          { path: [entry.key], words },
        ),
      );
    }
  }
  return read;
}

function readCriterion(
  criterion: Criterion,
  entry: DataEntry,
  path: Path,
  file: string,
  language: Language,
  phase: string | undefined,
  read: ReadFields,
): void {
  if (!read.openings.has(criterion.id))
    read.openings.set(criterion.id, { place: { file, ...entry.keyRange }, by: 'key' });
  if (!criterion.takesField) {
    const list = criterion.source.of;
    read.findings.push(
      finding(
        list === undefined ? 'prose-not-field' : 'answered-in-list',
        'broken',
        { file, ...entry.keyRange },
        { key: entry.key, list, heading: criterion.id },
        { id: criterion.id, path, words: { key: entry.written } },
      ),
    );
    return;
  }
  if (isBlank(entry.value)) return;
  const rows = readRows(criterion.shape, entry, path, file, phase, language, read, criterion.id);
  const list = entry.value.kind === 'list';
  read.parts.push({ criterion, keyRange: entry.keyRange, written: entry.written, file, path, list, rows });
}

/** @param id of the criterion that the data stand for */
function readRows(
  shape: string,
  entry: DataEntry,
  path: Path,
  file: string,
  phase: string | undefined,
  language: Language,
  read: ReadFields,
  id?: string,
): Row[] {
  const shaped = readShape(shape, entry.value, file, { at: path, written: entry.written, language });
  read.findings.push(...shaped.findings.map((each) => (id === undefined ? each : { ...each, id })));
  read.references.push(...shaped.references.map((reference) => ({ ...reference, file })));
  const row = (data: Data, value: unknown, at: Path): Row => ({
    value: withPhase(soundParts(value, shaped.findings, at), phase, shape),
    written: withPhase(value, phase, shape),
    id: idOf(value),
    file,
    path: at,
    data,
    range: rangeAt(entry.value, at.slice(path.length)),
  });
  const { value } = shaped;
  if (entry.value.kind === 'list' && Array.isArray(value))
    return entry.value.items.map((data, index) => row(data, value[index], [...path, index]));
  const range = entry.value.kind === 'scalar' ? entry.value.range : entry.keyRange;
  return [{ ...row(entry.value, value, path), range }];
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;
}

/** A row of a chapter about one phase belongs to it unless it says otherwise. */
function withPhase(value: unknown, phase: string | undefined, shape: string): unknown {
  if (phase === undefined || typeof value !== 'object' || value === null || 'phase' in value) return value;
  const takesPhase = itemsOf([shapeSchema(shape)])
    .flatMap(branches)
    .some(({ schema }) => schema.properties?.['phase'] !== undefined);
  return takesPhase ? { ...value, phase } : value;
}

function isMap(
  entry: DataEntry,
  keys: readonly Named[],
  language: Language,
  findings: Finding[],
  file: string,
  path: Path,
): entry is DataEntry & { value: DataMap } {
  if (entry.value.kind === 'map') return true;
  if (!isBlank(entry.value)) {
    const ids = keys.map(({ id }) => id);
    findings.push(
      finding(
        'wrong-type',
        'broken',
        { file, ...entry.keyRange },
        { key: entry.key, expected: ['kind.object'], forms: ['form.object'], keys: ids },
        { path, words: { key: entry.written, keys: wordsOf(ids, keys, language) } },
      ),
    );
  }
  return false;
}
