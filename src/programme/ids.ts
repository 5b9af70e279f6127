// What a written id means where it stands: shortened ids are completed from the left.

import { suggest } from '../finding/suggest.ts';
import type { Requirements } from '../schema/requirements.ts';

/** What encloses an id: the items that headings opened, nearest first, and the section. */
export interface IdScope {
  opened: readonly (readonly string[])[];
  section: string | undefined;
}

export type Meaning =
  | { kind: 'criterion' | 'item' | 'section' | 'phase'; id: string }
  | { kind: 'ambiguous'; ids: string[] }
  | { kind: 'unknown'; suggestions: string[] };

/** Kinds of party by which a phase may be described. */
export type PhaseIds = ReadonlyMap<string, { phase: string; partyKind: string | undefined }>;

/**
 * The meaning of an id: a full one as it stands; else completed with the items of the enclosing headings from the nearest
 * outwards, then with those of the section. The first step that finds an id decides. A profile's criteria are completed only
 * below the profile's heading, so that following one more profile never changes what an id means.
 */
export function meaningOf(written: string, scope: IdScope, requirements: Requirements, phaseIds: PhaseIds): Meaning {
  return (
    lookUp(written, scope, requirements, phaseIds) ?? {
      kind: 'unknown',
      suggestions: suggestIds(written, scope, requirements, phaseIds),
    }
  );
}

function lookUp(written: string, scope: IdScope, requirements: Requirements, phaseIds: PhaseIds): Meaning | undefined {
  const { criteria, items, sections } = requirements;
  if (criteria.has(written)) return { kind: 'criterion', id: written };
  if (items.has(written)) return { kind: 'item', id: written };
  if (phaseIds.has(written)) return { kind: 'phase', id: written };
  if (sections.some(({ id }) => id === written)) return { kind: 'section', id: written };

  for (const itemIds of scope.opened) {
    const found = itemIds
      .flatMap((item) => items.get(item)?.criteria ?? [])
      .flatMap(({ id }) => (id.endsWith(`.${written}`) ? [id] : []));
    if (found.length > 0) return one('criterion', found);
  }
  const section = sections.find(({ id }) => id === scope.section);
  if (section !== undefined) {
    const full = `${section.id}.${written}`;
    const itemFound = items.has(full) ? [full] : [];
    const criteriaFound = [
      ...(criteria.has(full) ? [full] : []),
      ...section.items
        .filter(({ profile }) => profile === undefined)
        .flatMap((item) => (criteria.has(`${item.id}.${written}`) ? [`${item.id}.${written}`] : [])),
    ];
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
  const parts = id.split('.');
  const forms = parts.map((_, index) => parts.slice(parts.length - 1 - index).join('.'));
  const means = (form: string) => {
    const meaning = lookUp(form, scope, requirements, phaseIds);
    return meaning !== undefined && 'id' in meaning && meaning.id === id;
  };
  return forms.find(means) ?? id;
}

/** Near ids, in the form that would do where the misspelt one stands: those that can be shortened first. */
function suggestIds(written: string, scope: IdScope, requirements: Requirements, phaseIds: PhaseIds): string[] {
  const section = requirements.sections.find(({ id }) => id === scope.section);
  const near = [
    ...scope.opened.flat().flatMap((item) => requirements.items.get(item)?.criteria ?? []),
    ...(section?.items ?? []),
    ...(section?.items ?? []).filter(({ profile }) => !profile).flatMap((item) => item.criteria),
  ];
  const close = suggest(
    written,
    near.map(({ name }) => name),
  );
  const ids = close.flatMap((name) => near.filter((each) => each.name === name).map(({ id }) => id));
  if (ids.length > 0) return [...new Set(ids)].slice(0, 3).map((id) => shortestId(id, scope, requirements, phaseIds));
  return suggest(written, [...requirements.criteria.keys(), ...requirements.items.keys(), ...phaseIds.keys()]);
}

/** True for an id that does not begin as a full one does. */
export function isShortened(id: string, { sections }: Requirements): boolean {
  const [first] = id.split('.', 1);
  return id === first || (first !== 'phases' && !sections.some((section) => section.id === first));
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
