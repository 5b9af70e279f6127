// What the entries of any catalogue must hold beyond their form: sources that there are.

import type { CatalogueReference, CatalogueSource, SourceDocument } from '../generated/types.ts';
import { chaptersIn, documentsIn } from './chapter-words.ts';
import { unknown, type SourceFault } from './source-fault.ts';

/**
 * Faults of a catalogue's entries.
 * @param catalogues all of them
 */
export function inspectEntries(
  { entries }: CatalogueSource,
  catalogues: ReadonlyMap<string, CatalogueSource>,
): SourceFault[] {
  const documents = documentsIn(catalogues.values());
  return sourcesIn(entries, ['entries']).flatMap(({ source, path }) => inspectSource(source, path, documents));
}

/** Every source of a value and of what stands in it, however deep: a paragraph has one of its own. */
function sourcesIn(
  value: unknown,
  path: SourceFault['path'],
): { source: CatalogueReference; path: SourceFault['path'] }[] {
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
  path: SourceFault['path'],
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
