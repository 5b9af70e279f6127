// What a name in data refers to: an entry of a catalogue, a phase, or a criterion or item of the model and the profiles followed.

import { findNamed, unnamed, type Named } from '../finding/named.ts';
import type { Language } from '../locales/locales.ts';
import type { CatalogueSource } from '../generated/types.ts';
import { entryTargets } from '../schema/catalogue-ids.ts';
import type { FindId } from '../schema/names.ts';
import type { Requirements } from '../schema/requirements.ts';
import { fullIdOf, noPhases } from './ids.ts';

/**
 * Finds the id that a name stands for. Ids that programmes give themselves have no names.
 * @param requirements undefined while the model is not known
 * @param phases of the programme
 */
export function idFinder(
  catalogues: ReadonlyMap<string, CatalogueSource>,
  language: Language,
  requirements: Requirements | undefined,
  phases: readonly Named[],
): FindId {
  return (refers, written) => {
    const [kind, catalogue = ''] = refers.split('/');
    if (kind === 'catalogue') {
      const source = catalogues.get(catalogue);
      return source && findNamed(entryTargets(source), written, language)?.id;
    }
    if (kind === 'phase') return findNamed(phases, written, language)?.id;
    if (kind !== 'criterion' || requirements === undefined) return undefined;
    const meaning = fullIdOf(written, requirements, noPhases);
    return meaning?.kind === 'criterion' || meaning?.kind === 'item' ? meaning.id : undefined;
  };
}

/** Phases by id, with the names that profiles give them. */
export function namedPhases(ids: Iterable<string>, { profiles }: Pick<Requirements, 'profiles'>): Named[] {
  const known = profiles.flatMap((profile) => profile.phases);
  return unnamed(ids).map((each) => known.find(({ id }) => id === each.id) ?? each);
}
