// The roles of all programmes as somebody looks for their own: by workplace, each name once however many programmes have it.

import type { Language } from '../locales/locales.ts';
import { byTitle } from './list-programmes.ts';
import { kindsOf, rolesOf, type Role } from './role.ts';
import type { Published } from './site-data.ts';

/** A role under its name, and where it stands. */
export interface NamedRole {
  /** As most programmes write it. */
  name: string;
  /** Of the name. */
  language: Language;
  places: { published: Published; role: Role }[];
}

export interface Workplace {
  /** The kind of party that the roles work for; undefined for those that work for none, as the citizen. */
  kind: string | undefined;
  /** Those that most programmes have first, then by name. */
  roles: NamedRole[];
}

/** From where somebody meets the programmes first to where fewest do. */
const kinds: readonly string[] = [
  'hospital',
  'general-practice',
  'municipality',
  'region',
  'specialist-practice',
  'school',
  'organisation',
  'state',
];

/** The workplaces that some role has; those who work for nobody last. A withdrawn programme is nothing to work by. */
export function listRoles(programmes: readonly Published[], language: Language): Workplace[] {
  const found = new Map<string | undefined, Map<string, NamedRole>>();
  const current = programmes.filter(({ programme }) => programme.head.status !== 'withdrawn');
  for (const published of byTitle(current, language))
    for (const role of rolesOf(published.programme)) {
      const at = kindsOf(role, published.programme);
      for (const kind of at.length === 0 ? [undefined] : at) {
        const roles = found.get(kind) ?? new Map<string, NamedRole>();
        const key = role.name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
        const named = roles.get(key) ?? { name: role.name, language: published.programme.head.language, places: [] };
        named.places.push({ published, role });
        found.set(kind, roles.set(key, named));
      }
    }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const rank = (kind: string | undefined) => (kind === undefined ? kinds.length : kinds.indexOf(kind));
  return [...found]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([kind, roles]) => ({
      kind,
      roles: [...roles.values()]
        .map(mostWritten)
        .toSorted((a, b) => programmesOf(b) - programmesOf(a) || compare(a.name, b.name)),
    }));
}

function mostWritten(named: NamedRole): NamedRole {
  const counts = new Map<string, number>();
  for (const { role } of named.places) counts.set(role.name, (counts.get(role.name) ?? 0) + 1);
  const [[name] = [named.name]] = [...counts].toSorted(([, a], [, b]) => b - a);
  return { ...named, name };
}

/** How many programmes have a role of that name. */
export function programmesOf({ places }: NamedRole): number {
  return new Set(places.map(({ published }) => published)).size;
}
