// Reads what a planner types about a new programme: its name, ages and parties.

import { asId, suggest } from '../finding/suggest.ts';
import type { Language } from '../locales/locales.ts';
import { partyKinds } from '../programme/phases.ts';
import { propertyOf } from '../schema/json-schema.ts';
import { shapeSchema } from '../schema/shapes.ts';
import type { Ages, NewParty } from '../starter/answers.ts';
import { kindWord } from '../starter/chapter-text.ts';
import { valueIn } from '../starter/name-in.ts';
import { Refusal } from './refusal.ts';

/** Names that no file or folder may have on Windows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const partyIdPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const oldest = 120;

const idPattern = (): string => shapeSchema('programme').schema.properties?.['id']?.pattern ?? partyIdPattern;

/** The id that a text may become; undefined if it has no letters or digits. */
export function idFrom(text: string): string | undefined {
  const [id] = asId(text, idPattern());
  return id !== undefined && reserved.test(id) ? `${id}-1` : id;
}

/** A programme's name, which is its id and its folder. */
export function readName(written: string): string {
  const name = written.normalize('NFC');
  if (new RegExp(idPattern(), 'u').test(name) && !reserved.test(name)) return name;
  const id = idFrom(name);
  const key = reserved.test(name.toLowerCase()) ? 'cli.new.name-reserved' : 'cli.new.bad-name';
  throw new Refusal(key, { blanks: { name: written }, suggestions: id === undefined ? [] : [id] });
}

/** Ages as `18-64`, `18-` or `-17`. */
export function readAges(written: string): Ages {
  const [, from = '', to = ''] = /^\s*(\d{0,3})\s*[-–]\s*(\d{0,3})\s*$/.exec(written) ?? [];
  const ages: Ages = { ...(from === '' ? {} : { from: Number(from) }), ...(to === '' ? {} : { to: Number(to) }) };
  const { from: least = 0, to: most = oldest } = ages;
  if ((from === '' && to === '') || least > most || most > oldest)
    throw new Refusal('cli.new.bad-ages', { blanks: { ages: written, oldest } });
  return ages;
}

/** A party as `name:kind` or `id:name:kind`; the kind by its id or its word. */
export function readParty(written: string, language: Language): NewParty {
  const parts = /^(?:([a-z0-9-]+):)?(.+):([^:]*)$/s.exec(written.normalize('NFC').trim());
  const name = (parts?.[2] ?? '').replace(/\s+/g, ' ').trim();
  if (parts === null || name === '') throw new Refusal('cli.new.bad-party', { blanks: { party: written } });
  return { id: partyId(parts[1], name), name, kind: readKind(parts[3] ?? '', language) };
}

/** The id of a party, from its name if none is given. */
export function partyId(given: string | undefined, name: string): string {
  const id = given ?? asId(name, partyIdPattern)[0];
  if (id === undefined || !new RegExp(partyIdPattern).test(id) || reserved.test(id))
    throw new Refusal('cli.new.bad-party-id', { blanks: { id: id ?? name } });
  return id;
}

const kinds = partyKinds.map(({ id }) => id);

function readKind(written: string, language: Language): string {
  const asked = written.trim().toLowerCase().replace(/\s+/g, ' ');
  const kind = kinds.find((each) => namesOf(each).includes(asked));
  if (kind !== undefined) return kind;
  const known = kinds.map((each) => kindWord(each, language));
  throw new Refusal('cli.new.bad-kind', {
    blanks: { kind: written },
    suggestions: suggest(asked, known),
    known,
  });
}

/** The id of a kind of party, what programmes may call it, and its word in each language. */
function namesOf(kind: string): string[] {
  const home = propertyOf([shapeSchema('programme')], 'parties');
  const languages = ['da', 'en'] as const;
  return [
    kind,
    ...languages.flatMap((language) => [valueIn(language, kind, home), kindWord(kind, language).toLowerCase()]),
  ];
}

/** Parties with an id each. */
export function distinct(parties: readonly NewParty[]): readonly NewParty[] {
  const twice = parties.find(({ id }, index) => parties.findIndex((party) => party.id === id) !== index);
  if (twice !== undefined) throw new Refusal('cli.new.party-twice', { blanks: { id: twice.id, name: twice.name } });
  return parties;
}

/** What a reader says is wrong with an answer, for asking again. */
export function faultOf(read: () => unknown, tell: (refusal: Refusal) => string): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return tell(error);
    throw error;
  }
}

/** What every kind of party is called. */
export function kindChoices(language: Language): { value: string; label: string }[] {
  return kinds.map((kind) => ({ value: kind, label: kindWord(kind, language) }));
}
