// The ids that point into a catalogue, and which schema a catalogue is held to.

import { wordFor, type Named } from '../finding/named.ts';
import type { Act, CatalogueEntry, CatalogueSource, LegislationCatalogue } from '../generated/types.ts';
import { hasShape } from './shapes.ts';

/** The schema of the catalogue with that id: one of its own, `catalogue-<id>`, where one ships, else the general one. */
export function catalogueShape(id: string): string {
  const own = `catalogue-${id}`;
  return hasShape(own) ? own : 'catalogue';
}

/** The catalogue of legislation, whose form its own schema holds it to. */
export function legislationOf(catalogues: ReadonlyMap<string, CatalogueSource>): LegislationCatalogue | undefined {
  return catalogues.get('legislation') as LegislationCatalogue | undefined;
}

/** What an entry holds that can be pointed to by itself: the paragraphs of an act. */
export function partsOf(entry: CatalogueEntry): NonNullable<Act['paragraphs']> {
  return (entry as Partial<Act>).paragraphs ?? [];
}

/** Everything in a catalogue that can be pointed to: its entries, and their parts as `<entry>/<part>`. */
export function entryTargets({ entries }: CatalogueSource): Named[] {
  return entries.flatMap((entry) => [
    entry,
    ...partsOf(entry).map((part) => ({
      id: `${entry.id}/${part.id}`,
      name: { da: `${wordFor(entry, 'da')}/${wordFor(part, 'da')}` },
    })),
  ]);
}

/** Their ids. */
export function entryIds(catalogue: CatalogueSource): string[] {
  return entryTargets(catalogue).map(({ id }) => id);
}
