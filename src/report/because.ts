// Why a criterion has its outcome, in words: with the names of parties, phases and conditions.

import type { Because } from '../check/outcome.ts';
import { dateIn, isMessageKey, say, type Language } from '../locales/locales.ts';
import type { Programme } from '../programme/programme.ts';

/** One or two sentences, in the reader's language; what a planner wrote stands in them as it is. */
export function explainBecause(because: Because, programme: Programme, language: Language): string {
  const condition = (id: string) => programme.requirements.conditions.get(id)?.text[language] ?? id;
  switch (because.kind) {
    case 'condition':
      return say(language, 'site.because.condition', { condition: condition(because.condition) });
    case 'undecided':
      return say(language, 'site.because.undecided', { condition: condition(because.condition) });
    case 'declared':
      return because.reason;
    case 'waiver': {
      const key = because.expired ? 'site.because.waiver-expired' : 'site.because.waiver';
      const { reason, owner, until } = because;
      const blanks = { reason: sentence(reason), owner: ownerName(owner, programme), until: dateIn(language, until) };
      return say(language, key, blanks);
    }
    case 'words':
      return say(language, 'site.because.words', { words: because.words, needed: because.needed });
    case 'prose-only':
      return say(language, 'site.because.prose-only');
    case 'rows':
      return say(language, 'site.because.rows', { fitting: because.fitting, rows: because.rows });
    case 'phases':
      return say(language, 'site.because.phases', {
        phases: because.lacking.map((id) => phaseName(id, programme, language)),
      });
    case 'plans':
      return say(language, 'site.because.plans', { parties: because.lacking.map((id) => partyName(id, programme)) });
    case 'no-plans':
      return say(language, 'site.because.no-plans');
  }
}

/** The name of a party; the id if there is none of that id. */
export function partyName(id: string, { head }: Programme): string {
  return head.parties.find((each) => each.id === id)?.name ?? id;
}

/** The name of the party or actor that owns a waiver; what is written there if it is neither. */
export function ownerName(written: string, programme: Programme): string {
  if (programme.head.parties.some(({ id }) => id === written)) return partyName(written, programme);
  const actors = [...programme.fields.values()].filter(({ shape }) => shape === 'actors').flatMap(({ rows }) => rows);
  const actor = actors.find(({ id }) => id === written)?.value;
  const name = typeof actor === 'object' && actor !== null && 'name' in actor ? actor.name : undefined;
  return typeof name === 'string' ? name : written;
}

/** `phases.<phase>[.<party kind>]` as readers know it: the phase's name, and for whom. */
function phaseName(id: string, { phases, requirements }: Programme, language: Language): string {
  const [, phase = '', kind] = id.split('.');
  const own = phases.find((each) => each.id === phase)?.name;
  const profiles = requirements.profiles.flatMap((profile) => profile.phases);
  const name = own ?? profiles.find((each) => each.id === phase)?.title[language] ?? phase;
  const key = `site.value.${kind ?? ''}`;
  return kind === undefined ? name : `${name} (${isMessageKey(key) ? say(language, key) : kind})`;
}

/** A text that ends as a sentence does: others follow it. */
function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
