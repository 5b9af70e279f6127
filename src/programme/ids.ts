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
  const { criteria, items, sections } = requirements;
  if (criteria.has(written)) return { kind: 'criterion', id: written };
  if (items.has(written)) return { kind: 'item', id: written };
  if (phaseIds.has(written)) return { kind: 'phase', id: written };
  if (sections.some(({ id }) => id === written)) return { kind: 'section', id: written };

  for (const itemIds of scope.opened) {
    const found = itemIds.map((item) => `${item}.${written}`).filter((id) => criteria.has(id));
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
  return { kind: 'unknown', suggestions: suggestIds(written, scope, requirements, phaseIds) };
}

function one(kind: 'criterion' | 'item', ids: readonly string[]): Meaning {
  const distinct = [...new Set(ids)];
  const [id] = distinct;
  return distinct.length === 1 && id !== undefined ? { kind, id } : { kind: 'ambiguous', ids: distinct };
}

/** Near ids, in the form that would do where the misspelt one stands: short ones first. */
function suggestIds(written: string, scope: IdScope, requirements: Requirements, phaseIds: PhaseIds): string[] {
  const section = requirements.sections.find(({ id }) => id === scope.section);
  const near = [
    ...scope.opened.flat().flatMap((item) => requirements.items.get(item)?.criteria.map(({ name }) => name) ?? []),
    ...(section?.items.map(({ name }) => name) ?? []),
    ...(section?.items.filter(({ profile }) => !profile).flatMap((item) => item.criteria.map(({ name }) => name)) ??
      []),
  ];
  const close = suggest(written, near);
  return close.length > 0
    ? close
    : suggest(written, [...requirements.criteria.keys(), ...requirements.items.keys(), ...phaseIds.keys()]);
}

/** A title without numbering, case and punctuation, for comparing. */
export function comparable(title: string): string {
  return title
    .normalize('NFC')
    .replace(/^\s*(?:\d+(?:\.\d+)*\.?\s+)/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
