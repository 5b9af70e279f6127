// Resolves the ids that data points to: actors, parties, phases, levels, interventions, indicators, milestones, criteria and catalogue entries.

import { finding, type Finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { tellNear, unnamed, wordFor, type Named } from '../finding/named.ts';
import { severalArgs } from '../schema/explain.ts';
import { nameOf, wayOutWord } from '../schema/names.ts';
import { entryTargets } from '../schema/catalogue-ids.ts';
import type { Reference } from '../schema/read-data.ts';
import { namedPhases } from './find-id.ts';
import { inFull } from './ids.ts';
import type { Field, Programme } from './programme.ts';

/** Which shape's rows a reference of that kind points to. */
const shapeOf: Readonly<Record<string, string>> = {
  actor: 'actors',
  level: 'levels',
  intervention: 'interventions',
  indicator: 'indicators',
  milestone: 'milestones',
};

/** What each kind of reference may name. */
export function knownTargets(
  programme: Pick<Programme, 'head' | 'phases' | 'fields' | 'requirements' | 'catalogues'>,
  more: ReadonlyMap<string, Field> = new Map(),
): (refers: string) => readonly Named[] {
  const cached = new Map<string, readonly Named[]>();
  const rowsOf = (shape: string) =>
    [...programme.fields.values(), ...more.values()]
      .filter((field) => field.shape === shape)
      .flatMap(({ rows }) => rows.flatMap(({ id }) => (id === undefined ? [] : [{ id }])));
  const parties = () => unnamed(programme.head.parties.map(({ id }) => id));
  const find = (refers: string): readonly Named[] => {
    if (refers === 'party') return parties();
    if (refers === 'party-or-actor') return [...parties(), ...rowsOf('actors')];
    if (refers === 'phase')
      return namedPhases(
        programme.phases.map(({ id }) => id),
        programme.requirements,
      );
    if (refers === 'criterion')
      return [...programme.requirements.criteria.values(), ...programme.requirements.items.values()].map(inFull);
    if (refers.startsWith('catalogue/')) {
      const catalogue = programme.catalogues.get(refers.slice('catalogue/'.length));
      return catalogue === undefined ? [] : entryTargets(catalogue);
    }
    return rowsOf(shapeOf[refers] ?? '');
  };
  return (refers) => {
    const known = cached.get(refers) ?? [...new Map(find(refers).map((each) => [each.id, each])).values()];
    cached.set(refers, known);
    return known;
  };
}

/** Unknown references that come with suggestions: with more of them a whole list is wrong, and each would be compared with every id. */
const mostHelped = 100;

/** A broken finding for each reference that leads nowhere. */
export function unknownReferences(
  references: readonly (Reference & { file: string })[],
  known: (refers: string) => readonly Named[],
  { catalogues, requirements: { language } }: Pick<Programme, 'catalogues' | 'requirements'>,
): Finding[] {
  const wordOf = (catalogue: string) => wordFor(catalogues.get(catalogue) ?? { id: catalogue }, language);
  let told = 0;
  return references.flatMap((reference) => {
    const { refers, id, written, wayOut, others, key: word, shape, file, range, path } = reference;
    const targets = refers.flatMap(known);
    if (targets.some((target) => target.id === id)) return [];
    told += 1;
    const comparable = told > mostHelped ? [] : targets;
    const several = severalIn(
      id,
      comparable.map((each) => each.id),
    );
    if (others !== undefined && several.length > 1) {
      const key = String(path.at(-1) ?? '');
      const args = severalArgs(key, several, others);
      const words = severalArgs(
        word,
        several,
        nameOf(shape, [others], language),
        nameOf(shape, [key, 'one-of'], language),
      );
      return [finding('several-responsible', 'broken', { file, ...range }, args, { path, words })];
    }
    const kind = refers[0]?.split('/')[0] ?? '';
    const ids = refers.flatMap((each) => each.split('/')[1] ?? []);
    const inCatalogues = (wordOf: (id: string) => string) => (ids.length === 0 ? {} : { catalogues: ids.map(wordOf) });
    const near = tellNear(written, comparable, language);
    const most = targets.length > 12 ? { known: [] } : {};
    const instead = (word: string) =>
      wayOut === undefined ? {} : { instead: wayOut === 'other' ? `{${word}: …}` : wayOut };
    return [
      finding(
        'unknown-reference',
        'broken',
        { file, ...range },
        {
          value: id,
          kind: `refers.${kind}`,
          // A planner can add what a programme lacks, but no entry to a catalogue.
          otherwise: ids.length === 0 ? 'otherwise.add' : 'otherwise.find',
          ...inCatalogues((each) => each),
          ...near.args,
          ...most,
          ...instead('other'),
        },
        {
          path,
          words: {
            value: written,
            ...inCatalogues(wordOf),
            ...near.words,
            ...most,
            ...instead(wayOutWord(language)),
          },
        },
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
