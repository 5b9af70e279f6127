// The catalogues that ship, read as a repository's own files are, so that each is held to its schema on the way.

import { join } from 'node:path';
import type { CatalogueReference, CatalogueSource } from '../../src/generated/types.ts';
import { entryIds } from '../../src/schema/catalogue-ids.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { projectRoot } from '../support.ts';

const nothing = { models: [], profiles: [], catalogues: [] };
const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);

/** The catalogue with that id. */
export function catalogueNamed(id: string): CatalogueSource {
  const found = catalogues.get(id);
  if (found === undefined) throw new Error(`no catalogue ${id} ships`);
  return found;
}

/** Those of the ids that are no entry of the catalogue, nor a part of one. */
export function notIn(id: string, ids: readonly string[]): string[] {
  const known = new Set(entryIds(catalogueNamed(id)));
  return ids.filter((each) => !known.has(each));
}

/** What a field points to; nothing where the source is silent. */
export function pointers(field: readonly string[] | 'not-stated' | undefined): readonly string[] {
  return typeof field === 'object' ? field : [];
}

/** Each chapter that an entry rests on, as `<document> <chapter>`. */
export function citations({ source }: { source?: CatalogueReference | CatalogueReference[] }): string[] {
  return [source ?? []]
    .flat()
    .flatMap(({ document, chapter }) => chapter.split('; ').map((one) => `${document} ${one}`));
}
