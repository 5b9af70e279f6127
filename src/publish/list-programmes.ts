// The programmes as readers go through them: by title, and by what they choose one by.

import { slug } from 'github-slugger';
import type { ProgrammeHead } from '../generated/types.ts';
import type { Language } from '../locales/locales.ts';
import type { Published } from './site-data.ts';

/** What readers choose programmes by. */
export const programmeFilters = ['ages', 'profile', 'region', 'status'] as const;

/** A value that some programmes have. */
export interface ProgrammeChoice {
  /** An id, or a region's name in the form of one; undefined for programmes that do not say. */
  value: string | undefined;
  /** How the first of its programmes writes it. */
  written: string;
  programmes: Published[];
}

export interface ProgrammeFilter {
  key: (typeof programmeFilters)[number];
  choices: ProgrammeChoice[];
}

export interface ListedProgrammes {
  programmes: Published[];
  filters: ProgrammeFilter[];
}

/** In the order in which they matter to somebody at work. */
const statuses: readonly ProgrammeHead['status'][] = [
  'in-force',
  'under-revision',
  'political-approval',
  'consultation',
  'draft',
  'withdrawn',
];
const ageGroups = ['children', 'adults', 'all-ages'] as const;
const adult = 18;
/** A name of a file has room for this and more. */
const longestValue = 80;

/** Sorted by title, with the filters that leave a choice. */
export function listProgrammes(published: readonly Published[], language: Language): ListedProgrammes {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const programmes = byTitle(published, language);
  const filters = programmeFilters
    .map((key) => ({ key, choices: choicesOf(key, programmes, compare) }))
    // One value is no choice.
    .filter(({ choices }) => choices.length > 1);
  return { programmes, filters };
}

/** In the order in which a reader of that language looks for a title. */
export function byTitle(published: readonly Published[], language: Language): Published[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return published.toSorted((a, b) => compare(a.programme.head.title, b.programme.head.title));
}

/** Those that do not say come last. */
function choicesOf(
  key: ProgrammeFilter['key'],
  programmes: readonly Published[],
  compare: (a: string, b: string) => number,
): ProgrammeChoice[] {
  const choices = new Map<string, ProgrammeChoice>();
  const silent: ProgrammeChoice = { value: undefined, written: '', programmes: [] };
  for (const published of programmes) {
    const all = valuesOf(key, published);
    if (all.length === 0) silent.programmes.push(published);
    for (const written of all) {
      const value = nameOfFile(written);
      const choice = choices.get(value) ?? { value, written, programmes: [] };
      choice.programmes.push(published);
      choices.set(value, choice);
    }
  }
  const order: readonly string[] = key === 'ages' ? ageGroups : key === 'status' ? statuses : [];
  const sorted = [...choices.values()].toSorted(
    (a, b) => order.indexOf(a.written) - order.indexOf(b.written) || compare(a.written, b.written),
  );
  return silent.programmes.length === 0 ? sorted : [...sorted, silent];
}

/** Letters that every address and every system takes: a region may be called anything. */
function nameOfFile(written: string): string {
  const plain = slug(written.trim())
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9-]/g, '');
  return plain.slice(0, longestValue) || 'x';
}

function valuesOf(key: ProgrammeFilter['key'], { programme: { head, requirements } }: Published): string[] {
  if (key === 'ages') return ageGroupsOf(head);
  if (key === 'profile') return [...new Set(requirements.profiles.map(({ id }) => id))];
  if (key === 'status') return [head.status];
  return head.region === undefined || head.region.trim() === '' ? [] : [head.region];
}

/** A programme for both is also one for each: who works with adults finds it among theirs. None for one that names no age. */
function ageGroupsOf(head: ProgrammeHead): string[] {
  const { from, to } = head['target-group']?.ages ?? {};
  if (from === undefined && to === undefined) return [];
  const children = from === undefined || from < adult;
  const adults = to === undefined || to >= adult;
  return [
    ...(children ? ['children'] : []),
    ...(adults ? ['adults'] : []),
    ...(children && adults ? ['all-ages'] : []),
  ];
}
