// Everything of models and profiles that can be explained by its id, and how a shortened id is found.

import type { ModelSource } from '../../generated/types.ts';
import { wordFor } from '../../finding/named.ts';
import { suggest } from '../../finding/suggest.ts';
import type { Bilingual } from '../../generated/types.ts';
import { phaseIdsOf } from '../../programme/phases.ts';
import type { ProgrammePhase } from '../../programme/programme.ts';
import type { Criterion, Item, Phase, Profile, Requirements, Section } from '../../schema/requirements.ts';

/** A thing that has an id, with the same in the words of the programme's language, and the requirements that it belongs to. */
export type Subject = { id: string; word: string; title: Bilingual; requirements: Requirements } & (
  | { kind: 'model'; model: ModelSource }
  | { kind: 'section'; section: Section }
  | { kind: 'item'; item: Item }
  | { kind: 'criterion'; criterion: Criterion }
  | { kind: 'profile'; profile: Profile }
  | { kind: 'phase'; phase: string; partyKind: string | undefined; described: { phase: Phase; profile: Profile }[] }
);

export type Found = { kind: 'one'; subjects: Subject[] } | { kind: 'many'; subjects: Subject[] } | { kind: 'none' };

/** @param own phases that the programme has beside those of its profiles */
export function subjectsOf(requirements: Requirements, own: readonly ProgrammePhase[] = []): Subject[] {
  const { model, profiles, sections } = requirements;
  const subjects: Subject[] = [
    { kind: 'model', id: model.id, word: model.id, title: model.title, requirements, model },
    ...profiles.map((profile): Subject => ({
      kind: 'profile',
      id: profile.id,
      word: wordFor(profile, requirements.language),
      title: profile.title,
      requirements,
      profile,
    })),
  ];
  for (const section of sections) {
    subjects.push({ kind: 'section', ...called(section), requirements, section });
    for (const item of section.items) {
      subjects.push({ kind: 'item', ...called(item), requirements, item });
      for (const criterion of item.criteria)
        subjects.push({ kind: 'criterion', ...called(criterion), requirements, criterion });
    }
  }
  for (const [id, { phase, partyKind, word }] of phaseIdsOf(own, requirements)) {
    const described = profiles.flatMap((profile) =>
      profile.phases.filter((each) => each.id === phase).map((each) => ({ phase: each, profile })),
    );
    const name = own.find((each) => each.id === phase)?.name;
    const title = name === undefined ? described[0]?.phase.title : { da: name, en: name };
    const asked = partyKind === undefined || described.some(({ profile }) => asks(profile, partyKind));
    if (asked)
      subjects.push({
        kind: 'phase',
        id,
        word,
        title: title ?? same(phase),
        requirements,
        phase,
        partyKind,
        described,
      });
  }
  return subjects;
}

function called({ id, word, title }: Section | Item | Criterion) {
  return { id, word, title };
}

function asks(profile: Profile, partyKind: string): boolean {
  return profile['phase-parties'].some((each) => each === partyKind);
}

function same(text: string): Bilingual {
  return { da: text, en: text };
}

/**
 * The subject of an id that may be shortened from the left. A full id is taken as it stands, in every model that has it; else the
 * ids that end so: of two, both are given.
 */
export function findSubject(written: string, subjects: readonly Subject[]): Found {
  const full = subjects.filter(({ id, word }) => id === written || word === written);
  if (full.length > 0) return { kind: 'one', subjects: full };
  const shortened = subjects.filter(({ id, word }) => [id, word].some((each) => each.endsWith(`.${written}`)));
  if (shortened.length === 0) return { kind: 'none' };
  const ids = new Set(shortened.map(({ id }) => id));
  return { kind: ids.size === 1 ? 'one' : 'many', subjects: shortened };
}

/** Ids near to one that is not there, in full, in the form that is nearer. */
export function nearIds(written: string, subjects: readonly Subject[]): string[] {
  const ids = new Set(subjects.flatMap(({ id, word }) => [id, word]));
  const near = suggest(written, ids);
  if (near.length > 0) return near;
  // The slip may stand before the last part, or the section be left out of a long id.
  const tails = [...ids]
    .filter((id) => id.split('.').length > 2)
    .map((id) => ({ id, tail: id.split('.').slice(-2).join('.') }));
  const close = suggest(
    written,
    tails.map(({ tail }) => tail),
  );
  return tails
    .filter(({ tail }) => close.includes(tail))
    .map(({ id }) => id)
    .slice(0, 3);
}
