// Resolves the ids that data points to: actors, parties, phases, levels, interventions, indicators, milestones, criteria and catalogue entries.

import type { CatalogueSource } from '../generated/types.ts';
import { finding, type Finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { severalArgs } from '../schema/explain.ts';
import type { Reference } from '../schema/read-data.ts';
import type { Field, Programme } from './programme.ts';

/** Which shape's rows a reference of that kind points to. */
const shapeOf: Readonly<Record<string, string>> = {
  actor: 'actors',
  level: 'levels',
  intervention: 'interventions',
  indicator: 'indicators',
  milestone: 'milestones',
};

/** Ids that each kind of reference may name. */
export function knownIds(
  programme: Pick<Programme, 'head' | 'phases' | 'fields' | 'requirements' | 'catalogues'>,
  more: ReadonlyMap<string, Field> = new Map(),
): (refers: string) => readonly string[] {
  const cached = new Map<string, readonly string[]>();
  const rowsOf = (shape: string) =>
    [...programme.fields.values(), ...more.values()]
      .filter((field) => field.shape === shape)
      .flatMap(({ rows }) => rows.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const parties = () => programme.head.parties.map(({ id }) => id);
  const find = (refers: string): readonly string[] => {
    if (refers === 'party') return parties();
    if (refers === 'party-or-actor') return [...parties(), ...rowsOf('actors')];
    if (refers === 'phase') return programme.phases.map(({ id }) => id);
    if (refers === 'criterion')
      return [...programme.requirements.criteria.keys(), ...programme.requirements.items.keys()];
    if (refers.startsWith('catalogue/')) return entriesOf(programme.catalogues, refers.slice('catalogue/'.length));
    return rowsOf(shapeOf[refers] ?? '');
  };
  return (refers) => {
    const known = cached.get(refers) ?? [...new Set(find(refers))];
    cached.set(refers, known);
    return known;
  };
}

function entriesOf(catalogues: ReadonlyMap<string, CatalogueSource>, id: string): string[] {
  return catalogues.get(id)?.entries.map((entry) => entry.id) ?? [];
}

/** A broken finding for each reference that leads nowhere. */
export function unknownReferences(
  references: readonly (Reference & { file: string })[],
  known: (refers: string) => readonly string[],
): Finding[] {
  return references.flatMap(({ refers, id, wayOut, others, file, range, path }) => {
    const ids = known(refers);
    if (ids.includes(id)) return [];
    const several = severalIn(id, ids);
    if (others !== undefined && several.length > 1) {
      const args = severalArgs(path.at(-1) ?? '', several, others);
      return [finding('several-responsible', 'broken', { file, ...range }, args, { path })];
    }
    const [kind = '', catalogue] = refers.split('/');
    return [
      finding(
        'unknown-reference',
        'broken',
        { file, ...range },
        {
          value: id,
          kind: `refers.${kind}`,
          ...(catalogue === undefined ? {} : { catalogue }),
          suggestions: suggest(id, ids),
          known: ids.length > 12 ? [] : ids,
          ...(wayOut ? { instead: '{other: …}' } : {}),
        },
        { path },
      ),
    ];
  });
}

/** The ids in words such as "a og b" or "a, b": those that are meant where each part is one or nearly one; else none. */
function severalIn(text: string, ids: readonly string[]): string[] {
  const parts = text.split(/\s*[,;/+&]\s*|\s+(?:og|samt|eller|and|or)\s+/i).filter((part) => part !== '');
  const meant = parts.map((part) => (ids.includes(part) ? part : suggest(part, ids)[0]));
  return meant.every((id) => id !== undefined) ? meant : [];
}
