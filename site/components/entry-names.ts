// The names behind the ids by which entries of catalogues point to each other.

import { partsOf } from '../../src/schema/catalogue-ids.ts';
import type { CatalogueSource } from '../../src/generated/types.ts';
import { type PageContext } from '../context.ts';
import type { Name, NameOf } from './name-of.ts';
import { provisionOf } from './provision.ts';

/** Title and address of an entry, or of a part of one as `<entry>/<part>`. */
export function entryName(catalogue: CatalogueSource | undefined, id: string, context: PageContext): Name | undefined {
  const [entryId, part] = id.split('/', 2);
  const entry = catalogue?.entries.find((each) => each.id === entryId);
  if (catalogue === undefined || entry === undefined) return undefined;
  if (part !== undefined && !partsOf(entry).some((each) => each.id === part)) return undefined;
  const text = provisionOf(entry.title[context.language], part, context);
  return { text, href: context.link(context.paths.catalogue(catalogue.id), id) };
}

/** Names of what the entries of catalogues may point to. */
export function entryNames(context: PageContext): NameOf {
  return (refers, id) => {
    const [kind, catalogue] = refers.split('/', 2);
    return kind === 'catalogue' ? entryName(catalogueOf(catalogue, context), id, context) : undefined;
  };
}

/** The catalogue with that id. */
export function catalogueOf(id: string | undefined, { site }: PageContext): CatalogueSource | undefined {
  return site.catalogues.find((each) => each.id === id);
}
