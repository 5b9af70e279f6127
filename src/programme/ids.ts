// What a written id means where it stands: shortened ids are completed from the left.

import { isCalled, suggestNamed, wordsOf, type Named } from '../finding/named.ts';
import type { Requirements } from '../schema/requirements.ts';

/** What encloses an id: the items that headings opened, nearest first, and the section. */
export interface IdScope {
  opened: readonly (readonly string[])[];
  section: string | undefined;
}

export interface Known {
  kind: 'criterion' | 'item' | 'section' | 'phase';
  id: string;
}

/** `words`: suggestions in the words of the programme's language. */
export type Meaning =
  Known | { kind: 'ambiguous'; ids: string[] } | { kind: 'unknown'; suggestions: string[]; words: string[] };

/** Kinds of party by which a phase may be described. `word`: the id in the words of the programme's language. */
export type PhaseIds = ReadonlyMap<string, { phase: string; partyKind: string | undefined; word: string }>;

/** What the ids of phases begin with. */
export const phasesPart = { id: 'phases', name: { da: 'faser' } } as const satisfies Named;

export const noPhases: PhaseIds = new Map();

/**
 * The meaning of an id: a full one as it stands; else completed with the items of the enclosing headings from the nearest
 * outwards, then with those of the section. The first step that finds an id decides. A profile's criteria are completed only
 * below the profile's heading, so that following one more profile never changes what an id means.
 */
export function meaningOf(written: string, scope: IdScope, requirements: Requirements, phaseIds: PhaseIds): Meaning {
  return (
    lookUp(written, scope, requirements, phaseIds) ?? {
      kind: 'unknown',
      ...suggestIds(written, scope, requirements, phaseIds),
    }
  );
}

/** What a full id means. Each of its parts is an id or, in a programme in that language, its name. */
export function fullIdOf(written: string, requirements: Requirements, phaseIds: PhaseIds): Known | undefined {
  const { criteria, items, sections, language } = requirements;
  if (criteria.has(written)) return { kind: 'criterion', id: written };
  if (items.has(written)) return { kind: 'item', id: written };
  if (phaseIds.has(written)) return { kind: 'phase', id: written };
  if (sections.some(({ id }) => id === written)) return { kind: 'section', id: written };
  if (language === 'en') return undefined;

  const length = partsOf(written).length;
  const phase = [...phaseIds].find(([id, { word }]) => length === partsOf(id).length && endsAs(written, { id, word }));
  if (phase !== undefined) return { kind: 'phase', id: phase[0] };
  const section = sections.find((each) => endsAs(partsOf(written)[0] ?? '', each));
  if (section === undefined) return undefined;
  if (length === 1) return { kind: 'section', id: section.id };
  if (length > 3) return undefined;
  const among = length === 2 ? section.items : section.items.flatMap((item) => item.criteria);
  const found = among.find((each) => endsAs(written, each));
  return found && { kind: length === 2 ? 'item' : 'criterion', id: found.id };
}

/** True if a full id ends in these parts, each written as it is or by its name. */
function endsAs(written: string, { id, word }: { id: string; word: string }): boolean {
  const parts = partsOf(written).reverse();
  const ids = partsOf(id).reverse();
  const words = partsOf(word).reverse();
  return parts.every((part, index) => part === ids[index] || part === words[index]);
}

function partsOf(id: string): string[] {
  return id.split('.');
}

/** As much of a full id as was written of it: a shortened id without names. */
export function withoutNames(written: string, id: string): string {
  return partsOf(id).slice(-partsOf(written).length).join('.');
}

function lookUp(written: string, scope: IdScope, requirements: Requirements, phaseIds: PhaseIds): Meaning | undefined {
  const { items, sections } = requirements;
  const whole = fullIdOf(written, requirements, phaseIds);
  if (whole !== undefined) return whole;
  const length = partsOf(written).length;
  if (length > 2) return undefined;

  for (const itemIds of scope.opened) {
    const found = itemIds
      .flatMap((item) => items.get(item)?.criteria ?? [])
      .flatMap((each) => (endsAs(written, each) ? [each.id] : []));
    if (found.length > 0) return one('criterion', found);
  }
  const section = sections.find(({ id }) => id === scope.section);
  if (section !== undefined) {
    const itemFound = length === 1 ? section.items.filter((item) => endsAs(written, item)).map(({ id }) => id) : [];
    const criteriaFound = section.items
      .filter(({ profile }) => length === 2 || profile === undefined)
      .flatMap((item) => item.criteria.filter((criterion) => endsAs(written, criterion)))
      .map(({ id }) => id);
    if (itemFound.length + criteriaFound.length > 1)
      return { kind: 'ambiguous', ids: [...itemFound, ...criteriaFound] };
    if (itemFound.length === 1) return one('item', itemFound);
    if (criteriaFound.length === 1) return one('criterion', criteriaFound);
  }
  return undefined;
}

function one(kind: 'criterion' | 'item', ids: readonly string[]): Meaning {
  const distinct = [...new Set(ids)];
  const [id] = distinct;
  return distinct.length === 1 && id !== undefined ? { kind, id } : { kind: 'ambiguous', ids: distinct };
}

/** The shortest form of a criterion's id that means it where it stands. */
export function shortestId(id: string, scope: IdScope, requirements: Requirements, phaseIds: PhaseIds): string {
  return shortest(id, id, scope, requirements, phaseIds);
}

/** The same in the words of the programme's language. */
export function shortestWord(id: string, scope: IdScope, requirements: Requirements, phaseIds: PhaseIds): string {
  const { criteria, items } = requirements;
  const word = (criteria.get(id) ?? items.get(id) ?? phaseIds.get(id))?.word ?? id;
  return shortest(word, id, scope, requirements, phaseIds);
}

function shortest(full: string, id: string, scope: IdScope, requirements: Requirements, phaseIds: PhaseIds): string {
  const parts = partsOf(full);
  const forms = parts.map((_, index) => parts.slice(parts.length - 1 - index).join('.'));
  const means = (form: string) => {
    const meaning = lookUp(form, scope, requirements, phaseIds);
    return meaning !== undefined && 'id' in meaning && meaning.id === id;
  };
  return forms.find(means) ?? full;
}

/** Near ids, in the form that would do where the misspelt one stands: those that can be shortened first. */
function suggestIds(
  written: string,
  scope: IdScope,
  requirements: Requirements,
  phaseIds: PhaseIds,
): { suggestions: string[]; words: string[] } {
  const { criteria, items, language } = requirements;
  const section = requirements.sections.find(({ id }) => id === scope.section);
  const near = [
    ...scope.opened.flat().flatMap((item) => requirements.items.get(item)?.criteria ?? []),
    ...(section?.items ?? []),
    ...(section?.items ?? []).filter(({ profile }) => !profile).flatMap((item) => item.criteria),
  ];
  const close = suggestNamed(
    written,
    near.map(({ named }) => named),
    language,
  );
  const ids = close.flatMap((name) => near.filter((each) => each.name === name).map(({ id }) => id));
  const nearest = [...new Set(ids)].slice(0, 3);
  if (nearest.length > 0)
    return {
      suggestions: nearest.map((id) => shortestId(id, scope, requirements, phaseIds)),
      words: nearest.map((id) => shortestWord(id, scope, requirements, phaseIds)),
    };
  const known = [
    ...[...criteria.values(), ...items.values()].map(inFull),
    ...[...phaseIds].map(([id, { word }]) => inFull({ id, word })),
  ];
  const suggestions = suggestNamed(written, known, language);
  return { suggestions, words: wordsOf(suggestions, known, language) };
}

/** A full id with its name. */
export function inFull({ id, word }: { id: string; word: string }): Named {
  return word === id ? { id } : { id, name: { da: word } };
}

/** True for an id that does not begin as a full one does. */
export function isShortened(id: string, { sections, language }: Requirements): boolean {
  const [first = ''] = partsOf(id);
  return (
    id === first || ![phasesPart, ...sections.map(({ named }) => named)].some((each) => isCalled(each, first, language))
  );
}

/** A title without numbering, case and punctuation, for comparing. */
export function comparable(title: string): string {
  return title
    .normalize('NFC')
    .replace(/^\s*\d+(?:\.\d+)*[.):]?\s+/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
