// Holds passages and data against one criterion: is it answered, thin, or is nothing there?

import type { Field, Passage, Programme, Row } from '../programme/programme.ts';
import { schemaKey, type Predicate } from '../schema/predicates.ts';
import type { Criterion } from '../schema/requirements.ts';
import type { Because, EvidencePlace } from './outcome.ts';

/** Where answers are looked for: a programme's chapters, or one local plan. */
export interface Answers {
  passages: readonly Passage[];
  fields: ReadonlyMap<string, Field>;
  /** Kind of each party, for rows that name one. */
  partyKinds: ReadonlyMap<string, string>;
  /** The phases and party kinds that a criterion about phases asks for. */
  phasesOf(criterion: Criterion): readonly { phase: string; kinds: readonly string[] }[];
}

export interface Evidence {
  state: 'met' | 'thin' | 'missing';
  because: Because | undefined;
  places: EvidencePlace[];
  /** Rows that do not fit, where every row was asked. */
  misfits: Row[];
}

/** Judges one criterion by its evidence alone, before conditions and waivers. */
export function judge(criterion: Criterion, answers: Answers, predicates: ReadonlyMap<string, Predicate>): Evidence {
  if (criterion.source.per === 'phase') return judgePhases(criterion, answers);
  const passages = answers.passages.filter(({ id, words }) => id === criterion.id && words > 0);
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  const prose = passages.map(passagePlace);
  const { evidence } = criterion.source;

  if (criterion.source.of !== undefined) {
    const rows = judgeRows(criterion, answers, predicates);
    if (evidence !== 'either' || rows.state === 'met') return rows;
    if (words >= criterion.words)
      return { state: 'met', because: undefined, places: [...prose, ...rows.places], misfits: [] };
    if (rows.state === 'thin' || words === 0) return { ...rows, places: [...prose, ...rows.places] };
    return { state: 'thin', because: { kind: 'words', words, needed: criterion.words }, places: prose, misfits: [] };
  }
  const field = criterion.takesField ? answers.fields.get(criterion.id) : undefined;
  if (field !== undefined && field.rows.length > 0)
    return { state: 'met', because: undefined, places: [...fieldPlaces(field), ...prose], misfits: [] };
  if (words === 0) return { state: 'missing', because: undefined, places: [], misfits: [] };
  if (evidence === 'field') return { state: 'thin', because: { kind: 'prose-only' }, places: prose, misfits: [] };
  if (words < criterion.words)
    return { state: 'thin', because: { kind: 'words', words, needed: criterion.words }, places: prose, misfits: [] };
  return { state: 'met', because: undefined, places: prose, misfits: [] };
}

/** Some: each schema is fitted by a row. Every: all rows fit; thin if some do. */
function judgeRows(criterion: Criterion, answers: Answers, predicates: ReadonlyMap<string, Predicate>): Evidence {
  const { of: list = '', where, some, every } = criterion.source;
  const fits = (schema: object, row: Row) =>
    predicates.get(schemaKey(schema))?.(seen(row, answers.partyKinds)) === true;
  const field = answers.fields.get(list);
  const rows = (field?.rows ?? []).filter((row) => where === undefined || fits(where, row));
  const place = (row: Row): EvidencePlace => ({
    kind: 'data',
    file: row.file,
    range: row.range,
    anchor: row.id === undefined ? list : `${list}.${row.id}`,
    title: undefined,
    words: undefined,
  });
  if (some !== undefined) {
    const fitting = some.map((schema) => rows.find((row) => fits(schema, row)));
    const found = [...new Set(fitting.filter((row) => row !== undefined))];
    return {
      state: fitting.every((row) => row !== undefined) ? 'met' : 'missing',
      because: undefined,
      places: fitting.includes(undefined) ? [] : found.map(place),
      misfits: [],
    };
  }
  const fitting = rows.filter((row) => every !== undefined && fits(every, row));
  const misfits = rows.filter((row) => !fitting.includes(row));
  if (rows.length === 0) return { state: 'missing', because: undefined, places: [], misfits };
  const because: Because | undefined =
    misfits.length === 0 ? undefined : { kind: 'rows', fitting: fitting.length, rows: rows.length };
  return {
    state: misfits.length === 0 ? 'met' : fitting.length > 0 ? 'thin' : 'missing',
    because,
    places: fitting.length === 0 ? [] : fieldPlaces(field),
    misfits,
  };
}

/** A row as models see it: with the kind of its party. */
function seen(row: Row, partyKinds: ReadonlyMap<string, string>): unknown {
  const { written: value } = row;
  if (typeof value !== 'object' || value === null || !('party' in value) || typeof value.party !== 'string')
    return value;
  const kind = partyKinds.get(value.party);
  return kind === undefined ? value : { 'party-kind': kind, ...value };
}

/** Met when every phase is described for every kind of party that the profile names, thin when some are. */
function judgePhases(criterion: Criterion, answers: Answers): Evidence {
  const under = (ids: (id: string) => boolean) => answers.passages.filter(({ id, words }) => words > 0 && ids(id));
  const asked = answers.phasesOf(criterion).flatMap(({ phase, kinds }) => {
    const whole = `phases.${phase}`;
    // Without kinds of party the phase is described as soon as anybody's part in it is.
    if (kinds.length === 0) return [{ id: whole, passages: under((id) => id === whole || id.startsWith(`${whole}.`)) }];
    return kinds.map((kind) => {
      const own = `${whole}.${kind}`;
      return { id: own, passages: under((id) => id === whole || id === own) };
    });
  });
  const lacking = asked.filter(({ passages }) => wordsOf(passages) < criterion.words).map(({ id }) => id);
  const places = [...new Set(asked.flatMap(({ passages }) => passages))].map(passagePlace);
  if (asked.length > 0 && lacking.length === 0) return { state: 'met', because: undefined, places, misfits: [] };
  const state = lacking.length === asked.length ? 'missing' : 'thin';
  return { state, because: { kind: 'phases', lacking }, places, misfits: [] };
}

/** Words of passages together; a text that answers two of the ids counts once. */
function wordsOf(passages: readonly Passage[]): number {
  const blocks = new Set(passages.flatMap((passage) => passage.blocks));
  return [...blocks].reduce((sum, { words }) => sum + words, 0);
}

function passagePlace({ file, range, anchor, title, words }: Passage): EvidencePlace {
  return { kind: 'passage', file, range, anchor, title, words };
}

/** One place for each file that data stands in. */
function fieldPlaces(field: Field | undefined): EvidencePlace[] {
  const places = new Map<string, EvidencePlace>();
  for (const row of field?.rows ?? [])
    if (!places.has(row.file))
      places.set(row.file, {
        kind: 'data',
        file: row.file,
        range: row.range,
        anchor: row.id === undefined ? field?.id : `${field?.id}.${row.id}`,
        title: undefined,
        words: undefined,
      });
  return [...places.values()];
}

/** The answers that a programme's chapters hold. */
export function answersOf(programme: Programme): Answers {
  return {
    passages: programme.passages,
    fields: programme.fields,
    partyKinds: new Map(programme.head.parties.map(({ id, kind }) => [id, kind])),
    phasesOf: ({ item }) =>
      item.profile === undefined
        ? []
        : item.profile.phases.map(({ id }) => ({ phase: id, kinds: item.profile?.['phase-parties'] ?? [] })),
  };
}
