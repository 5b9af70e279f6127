// Models of a few criteria, made for one rule each, and programmes that follow them.

import type { Checked } from '../../src/check/check-programme.ts';
import type { OutcomeState } from '../../src/check/outcome.ts';
import { positionAt } from '../../src/finding/place.ts';
import type {
  ConditionSource,
  CriterionSource,
  ItemSource,
  ModelSource,
  ProfileSource,
} from '../../src/generated/types.ts';
import { loadSchema, type Schema } from '../../src/schema/load.ts';
import { checkFiles, projectRoot } from '../support.ts';

const words = { da: 'ord', en: 'words' };
const named = (id: string) => ({ da: `${id} på dansk`, en: `${id} in English` });

/** A criterion of which only the rule matters: a must in prose, unless `parts` say otherwise. */
export function criterion(id: string, parts: Partial<CriterionSource> = {}): CriterionSource {
  return {
    id,
    obligation: 'must',
    evidence: 'text',
    basis: { chapter: '1', verb: 'skal' },
    title: named(id),
    text: words,
    guidance: words,
    ...parts,
  };
}

type Items = Readonly<Record<string, readonly CriterionSource[]>>;

/** A model `small` with the section `care` and these items, by id. */
export function modelOf(
  items: Items,
  parts: Partial<ModelSource> & { plans?: ItemSource['local-plans'] } = {},
): ModelSource {
  const { plans, ...rest } = parts;
  const sources = Object.entries(items).map(([id, criteria]) => ({
    id,
    source: '1',
    title: named(id),
    text: words,
    guidance: words,
    criteria,
    ...(id === 'plans' && plans !== undefined ? { 'local-plans': plans } : {}),
  }));
  return {
    id: 'small',
    version: 1,
    document: 'invented',
    title: words,
    text: words,
    words: 12,
    verbs: { must: ['skal'], should: ['bør'], may: ['kan'] },
    sections: [{ id: 'care', title: named('care'), text: words, source: '1', items: sources as never }],
    ...rest,
  };
}

/** A profile `extra` of the model `small` that adds these points to its section. */
export function profileOf(criteria: readonly CriterionSource[], parts: Partial<ProfileSource> = {}): ProfileSource {
  return {
    id: 'extra',
    version: 1,
    model: 'small',
    document: 'invented',
    title: words,
    text: words,
    'target-group': words,
    'phase-parties': [],
    phases: [],
    sections: [{ id: 'care', criteria: criteria as never }],
    ...parts,
  };
}

export function phase(id: string): ProfileSource['phases'][number] {
  return { id, title: named(id), text: words, guidance: words };
}

export function condition(
  id: string,
  parts: Pick<ConditionSource, 'reads'> & Partial<ConditionSource>,
): ConditionSource {
  return { id, text: words, ...parts };
}

export async function schemaOf(model: ModelSource, ...profiles: ProfileSource[]): Promise<Schema> {
  return loadSchema({ models: [model], profiles, catalogues: [] }, undefined, projectRoot);
}

const parties = ['{ id: nord, name: Region Nord, kind: region }', '{ id: aaby, name: Aaby, kind: municipality }'];

/** programme.md of a programme `eksempel` that follows `small`; `more` are further lines of its data. */
export function head(more = '', parts: { model?: string; parties?: readonly string[] } = {}): string {
  return [
    '---',
    'id: eksempel',
    'title: Eksempel',
    'language: da',
    `model: ${parts.model ?? 'small@1'}`,
    'status: in-force',
    'parties:',
    ...(parts.parties ?? parties).map((party) => `  - ${party}`),
    ...(more === '' ? [] : [more]),
    '---',
    '',
  ].join('\n');
}

/** A chapter of the section `care`. */
export function chapter(data: string, body = ''): string {
  return `---\nsection: care\n${data === '' ? '' : `${data}\n`}---\n\n${body}\n`;
}

/** So many words that count. */
export function prose(count: number): string {
  return Array.from({ length: count }, (_, index) => `ord${index + 1}`).join(' ');
}

/** Checks programme.md and further files against a small model. */
export function checkSmall(
  schema: Schema,
  files: Readonly<Record<string, string>>,
  options: { day?: string } = {},
): Checked {
  return checkFiles({ 'programme.md': head(), ...files }, { schema, ...options });
}

/** The outcome of a criterion of the section `care`. */
export function outcomeOf(checked: Checked, id: string): OutcomeState | undefined {
  return checked.outcomes.get(`care.${id}`)?.outcome;
}

/** Findings as `weight code file:line:column`, in the report's order. */
export function findingsIn(checked: Checked): string[] {
  return checked.findings.map(({ weight, code, place }) => {
    const { line, column } = positionAt(checked.lines.get(place.file) ?? [0], place.start);
    return `${weight} ${code} ${place.file}:${line}:${column}`;
  });
}

/** The findings about one criterion of the section `care`. */
export function findingsOf(checked: Checked, id: string): string[] {
  const about = checked.findings.filter((each) => each.id === `care.${id}`);
  return findingsIn({ ...checked, findings: about });
}
