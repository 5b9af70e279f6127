// The names behind the ids of a programme's data, and where each leads.

import { rolesOf } from '../../src/publish/role.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { filePath, pathOf, type PageContext } from '../context.ts';
import { entryName } from './entry-names.ts';
import type { Name, NameOf } from './name-of.ts';

export type { NameOf };

const shapeOf: Readonly<Record<string, { shape: string; key: string }>> = {
  actor: { shape: 'actors', key: 'name' },
  level: { shape: 'levels', key: 'name' },
  intervention: { shape: 'interventions', key: 'name' },
  indicator: { shape: 'indicators', key: 'name' },
  milestone: { shape: 'milestones', key: 'text' },
};

/** Names of everything that a programme's data may point to. */
export function namesOf(published: Published, context: PageContext): NameOf {
  const { programme } = published;
  const roles = new Set(rolesOf(programme).map(({ id }) => id));
  const rowName = (refers: string, id: string): Name | undefined => {
    const { shape, key } = shapeOf[refers] ?? {};
    for (const field of programme.fields.values()) {
      if (field.shape !== shape || key === undefined) continue;
      const row = field.rows.find((each) => each.id === id);
      const value = (row?.value as Record<string, unknown> | undefined)?.[key];
      if (typeof value !== 'string') continue;
      if (refers === 'actor')
        return { text: value, href: roles.has(id) ? context.link(pathOf.role(programme.id, id)) : undefined };
      const anchor = `${field.id}.${id}`;
      const file = programme.anchors.get(anchor);
      return { text: value, href: file === undefined ? undefined : context.link(filePath(published, file), anchor) };
    }
    return undefined;
  };
  const partyName = (id: string): Name | undefined => {
    const party = programme.head.parties.find((each) => each.id === id);
    return party && { text: party.name, href: undefined };
  };
  return (refers, id) => {
    if (refers === 'party') return partyName(id);
    if (refers === 'party-or-actor') return partyName(id) ?? rowName('actor', id);
    if (refers === 'phase') {
      const phase = programme.phases.find((each) => each.id === id);
      return phase && { text: phase.name, href: undefined };
    }
    if (refers.startsWith('catalogue/')) {
      const catalogue = refers.slice('catalogue/'.length);
      return entryName(programme.catalogues.get(catalogue), id, context);
    }
    return rowName(refers, id);
  };
}
