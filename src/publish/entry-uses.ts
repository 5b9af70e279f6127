// Which of the published programmes use an entry of a catalogue, and where.

import { pagesOf } from '../programme/assemble.ts';
import { catalogueUses, type CatalogueUse } from '../programme/catalogue-uses.ts';
import type { Published, SiteData } from './site-data.ts';

/** The places where one programme uses an entry, each once, in the order of the programme. */
export interface ProgrammeUses {
  published: Published;
  uses: CatalogueUse[];
}

const bySite = new WeakMap<SiteData, ReadonlyMap<string, ProgrammeUses[]>>();

/** @param target `<catalogue>/<entry>`, or `<catalogue>/<entry>/<part>` for what points to that part alone */
export function usesOf(site: SiteData, target: string): readonly ProgrammeUses[] {
  const known = bySite.get(site) ?? collect(site.programmes);
  bySite.set(site, known);
  return known.get(target) ?? [];
}

function collect(programmes: readonly Published[]): Map<string, ProgrammeUses[]> {
  const found = new Map<string, ProgrammeUses[]>();
  for (const published of programmes) {
    const places = new Map<string, Map<string, CatalogueUse>>();
    for (const use of catalogueUses(published.programme)) {
      const target = targetOf(use);
      const place = `${use.page}#${use.anchor ?? ''}`;
      const known = places.get(target) ?? new Map<string, CatalogueUse>();
      if (!known.has(place)) places.set(target, known.set(place, use));
    }
    for (const [target, uses] of places)
      found.set(target, [...(found.get(target) ?? []), { published, uses: inOrder([...uses.values()], published) }]);
  }
  return found;
}

/** By page, the programme's own first. */
function inOrder(uses: readonly CatalogueUse[], { programme }: Published): CatalogueUse[] {
  const pages = pagesOf(programme).map(({ file }) => file);
  return uses.toSorted((a, b) => pages.indexOf(a.page) - pages.indexOf(b.page));
}

function targetOf({ catalogue, entry, part }: CatalogueUse): string {
  return [catalogue, entry, ...(part === undefined ? [] : [part])].join('/');
}
