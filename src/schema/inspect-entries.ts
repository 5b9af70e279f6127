// What the entries of any catalogue must hold beyond their form: sources that there are, and pointers that lead somewhere.

import type { CatalogueReference, CatalogueSource, SourceDocument } from '../generated/types.ts';
import { catalogueShape, entryIds } from './catalogue-ids.ts';
import { chaptersIn, documentsIn } from './chapter-words.ts';
import { branches, itemsOf, propertyOf, referencesIn, type Scoped } from './json-schema.ts';
import { shapeSchema } from './shapes.ts';
import { unknown, type SourceFault } from './source-fault.ts';

type FaultPath = SourceFault['path'];

/** All catalogues, and those of them that can be mended where this one is: a repository cannot change what ships. */
export interface Catalogues {
  all: ReadonlyMap<string, CatalogueSource>;
  own: ReadonlySet<string>;
}

/** Faults of a catalogue's entries. */
export function inspectEntries(catalogue: CatalogueSource, catalogues: Catalogues): SourceFault[] {
  const documents = documentsIn(catalogues.all.values());
  const schema = propertyOf([shapeSchema(catalogueShape(catalogue.id))], 'entries');
  return [
    ...sourcesIn(catalogue.entries, ['entries']).flatMap(({ source, path }) => inspectSource(source, path, documents)),
    ...pointersIn(catalogue.entries, schema, ['entries']).flatMap((pointer) => inspectPointer(pointer, catalogues)),
    ...catalogue.entries.flatMap((entry, index) =>
      (entry['same-as'] ?? []).flatMap((target, position) =>
        inspectSame(`${catalogue.id}/${entry.id}`, target, ['entries', index, 'same-as', position], catalogues),
      ),
    ),
  ];
}

/** Every source of a value and of what stands in it, however deep: a paragraph has one of its own. */
function sourcesIn(value: unknown, path: FaultPath): { source: CatalogueReference; path: FaultPath }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSource(value)) return [{ source: value, path }];
  return Array.isArray(value)
    ? value.flatMap((each, index) => sourcesIn(each, [...path, index]))
    : Object.entries(value).flatMap(([key, each]) => sourcesIn(each, [...path, key]));
}

function isSource(value: object): value is CatalogueReference {
  return 'document' in value && 'chapter' in value && typeof value.chapter === 'string';
}

/** A document that no catalogue knows, or chapters that it does not have; one without chapters may be cited at any. */
export function inspectSource(
  { document: id, chapter }: CatalogueReference,
  path: FaultPath,
  documents: readonly SourceDocument[],
): SourceFault[] {
  const document = documents.find((each) => each.id === id);
  if (document === undefined)
    return [
      unknown(
        [...path, 'document'],
        id,
        documents.map((each) => each.id),
      ),
    ];
  const known = document.chapters?.map((each) => each.id);
  if (known === undefined) return [];
  return chaptersIn(chapter)
    .filter((each) => !known.includes(each))
    .map((each) => unknown([...path, 'chapter'], each, known));
}

interface Pointer {
  refers: string;
  id: string;
  path: FaultPath;
}

/** Every text that its schema takes for a pointer. */
export function pointersIn(value: unknown, scoped: readonly Scoped[], path: FaultPath): Pointer[] {
  if (Array.isArray(value)) {
    const items = itemsOf(scoped);
    return value.flatMap((each, index) => pointersIn(each, items, [...path, index]));
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => pointersIn(each, propertyOf(scoped, key), [...path, key]));
  if (typeof value !== 'string') return [];
  const options = scoped.flatMap(branches).map(({ schema }) => schema);
  return referencesIn(options, value)
    .slice(0, 1)
    .map(({ refers }) => ({ refers, id: value, path }));
}

function inspectPointer({ refers, id, path }: Pointer, { all }: Catalogues): SourceFault[] {
  const catalogue = all.get(refers.replace(/^catalogue\//, ''));
  const known = catalogue === undefined ? [] : entryIds(catalogue);
  if (known.includes(id)) return [];
  const position = path.at(-1);
  return typeof position === 'number' ? [unknown(path.slice(0, -1), id, known, position)] : [unknown(path, id, known)];
}

/** The same thing in another catalogue has to be there, and to say so too. */
function inspectSame(own: string, target: string, path: FaultPath, { all, own: mendable }: Catalogues): SourceFault[] {
  const [id = '', entryId = ''] = target.split('/', 2);
  const catalogue = all.get(id);
  const entry = catalogue?.entries.find((each) => each.id === entryId);
  if (entry === undefined) {
    const known = catalogue === undefined ? all.keys() : catalogue.entries.map((each) => each.id);
    return [
      unknown(
        path.slice(0, -1),
        target,
        catalogue === undefined
          ? [...known].map((each) => `${each}/${entryId}`)
          : [...known].map((each) => `${id}/${each}`),
        Number(path.at(-1)),
      ),
    ];
  }
  if (!mendable.has(id) || entry['same-as']?.includes(own) === true) return [];
  return [{ path, code: 'same-as-one-way', args: { key: target, other: own } }];
}
