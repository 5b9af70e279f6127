// Turns a validator's errors into findings in a planner's words. The only place that knows what ajv says.

import type { ErrorObject } from 'ajv';
import { finding, type Args, type Finding, type FindingCode } from '../finding/finding.ts';
import { tellNear, wordsOf, type Named } from '../finding/named.ts';
import { asId } from '../finding/suggest.ts';
import type { Language } from '../locales/locales.ts';
import { keyRangeAt, rangeAt, valueAt, writtenKeyAt, type Data, type Path } from '../parse/data.ts';
import { branches, itemsOf, schemasAt, type JsonSchema, type Scoped } from './json-schema.ts';
import { keysIn, valuesIn } from './names.ts';
import { expectedForms, expectedKinds, isWayOut, takes } from './expected.ts';

/** A value that does not fit its schema: as it stands in the file, and as the validator saw it. */
export interface Misfit {
  data: Data;
  value: unknown;
  schema: Scoped;
  file: string;
  /** Path of the value in the file's data, for the report. */
  at: Path;
  /** The last key of that path as it was written. */
  written: string | undefined;
  /** Of the programme. */
  language: Language;
}

/** What is said of an error: args hold ids, words the same as they were written or as the programme's language has them. */
interface Said {
  code: FindingCode;
  args: Args;
  words?: Args;
  path: Path;
}

/** An error with all that is needed to judge and to say it. */
interface Fault {
  error: ErrorObject;
  path: Path;
  value: unknown;
  /** Every schema that the value may be read by, and the same with their documents. */
  options: readonly JsonSchema[];
  scoped: readonly Scoped[];
}

/** Findings for a value that does not fit its schema; at least one. */
export function explainErrors(errors: readonly ErrorObject[], misfit: Misfit): Finding[] {
  const { data, value, schema, file, at } = misfit;
  const faults = errors.map((error): Fault => {
    const path = pathOf(error.instancePath, data);
    const scoped = schemasAt(schema, path).flatMap(branches);
    return { error, path, value: plainAt(value, path), options: scoped.map((each) => each.schema), scoped };
  });
  const relevant = faults.filter((fault) => isRelevant(fault, faults));
  const found = new Map<string, Finding>();
  for (const fault of relevant.length > 0 ? relevant : faults.slice(0, 1)) {
    const { code, args, words, path } = say(fault, faults, misfit);
    const { range, key } = placeOf(code, args, path, data);
    if (!found.has(key))
      found.set(key, finding(code, 'broken', { file, ...range }, args, { path: [...at, ...path], words }));
  }
  return [...found.values()];
}

/** One finding for each key at a place; for a value, what is said of it first. A key that is there but blank is its own place. */
function placeOf(code: FindingCode, args: Args, place: Path, data: Data) {
  const named = code === 'missing-key' ? [...place, String(args['key'])] : place;
  const aboutKey = code === 'missing-key' || code === 'unknown-key';
  return {
    range: (aboutKey ? keyRangeAt(data, named) : undefined) ?? rangeAt(data, place),
    key: aboutKey ? `${code} ${named.join('/')}` : place.join('/'),
  };
}

/** Where a value may be read in several ways, keeps what is said of the one that it comes nearest to. */
function isRelevant({ error, value, options }: Fault, faults: readonly Fault[]): boolean {
  const params = error.params as Record<string, unknown>;
  const here = faults.filter((fault) => fault.error.instancePath === error.instancePath);
  const fits = options.some((option) => takes(option, value));
  const nearest = nearestObject(options, value);
  const unknownHere = here.some(
    (each) => each.error.keyword === 'additionalProperties' && isUnknown(each.error, nearest),
  );
  switch (error.keyword) {
    case 'anyOf':
    case 'if':
      return false;
    case 'not':
      return options.some(isDeadline);
    case 'type':
      return !fits;
    case 'enum':
    case 'const':
      return typeof value !== 'object';
    case 'additionalProperties':
      return isUnknown(error, nearest);
    case 'required': {
      const missing = String(params['missingProperty']);
      const strange = unknownHere && options.length > 1 && knownKeys(nearest, value) === 0;
      return nearest?.required?.includes(missing) === true && !isChoice(error) && !strange;
    }
    case 'oneOf':
      return fits && !unknownHere;
    default:
      return true;
  }
}

/** True for a key of which one of several has to be there. */
function isChoice({ schemaPath }: ErrorObject): boolean {
  return schemaPath.includes('/oneOf/');
}

function isUnknown({ params }: ErrorObject, nearest: JsonSchema | undefined): boolean {
  const key = String((params as Record<string, unknown>)['additionalProperty']);
  return !Object.hasOwn(nearest?.properties ?? {}, key);
}

/** Of the schemas for maps, the one that knows most of a value's keys. */
function nearestObject(options: readonly JsonSchema[], value: unknown): JsonSchema | undefined {
  return options
    .filter(({ properties }) => properties !== undefined)
    .reduce<JsonSchema | undefined>(
      (best, each) => (best === undefined || knownKeys(each, value) > knownKeys(best, value) ? each : best),
      undefined,
    );
}

function knownKeys(schema: JsonSchema | undefined, value: unknown): number {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.filter((key) => Object.hasOwn(schema?.properties ?? {}, key)).length;
}

function say({ error, path, options, scoped }: Fault, faults: readonly Fault[], misfit: Misfit): Said {
  const { data, at, language } = misfit;
  const params = error.params as Record<string, unknown>;
  const there = valueAt(data, path);
  const written = there?.kind === 'scalar' ? there.source : '';
  const key = [...at, ...path].findLast((step) => typeof step === 'string') ?? '';
  const word = writtenKeyAt(data, path) ?? misfit.written ?? key;
  const values = valuesIn(scoped);
  const keys = keysIn(scoped);
  /** About the key at the path, in the word that it was written in. */
  const about = (code: FindingCode, args: Args = {}, words: Args = {}): Said => ({
    code,
    args: { key, ...args },
    words: { key: word, ...words },
    path,
  });
  /** About a key that is not there. */
  const lacking = (id: string, among: readonly Named[], around: Path): Said => ({
    code: 'missing-key',
    args: { key: id },
    words: { key: wordsOf([id], among, language)[0] },
    path: around,
  });
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty']);
      const { args, words } = tellNear(unknown, keys, language);
      return { code: 'unknown-key', args: { key: unknown, ...args }, words, path: [...path, unknown] };
    }
    case 'required':
    case 'dependencies':
      return lacking(String(params['missingProperty']), keys, path);
    case 'enum':
    case 'const': {
      const { args, words } = tellNear(written, values, language);
      return about('unknown-value', { value: written, ...args }, words);
    }
    case 'format':
      return about('bad-date', { value: written });
    case 'pattern': {
      const pattern = String(params['pattern']);
      if (pattern.startsWith('^#')) return about('bad-colour', { value: written });
      if (pattern.includes('@')) return about('bad-model', { value: written });
      return about('bad-id', { value: written, suggestions: asId(written, pattern) });
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum': {
      const { limit, comparison } = params;
      return about('out-of-range', { value: written, limit: String(limit), comparison: String(comparison) });
    }
    case 'oneOf': {
      if (options.some(isDeadline)) return about('bad-deadline');
      const absent = faults.filter((each) => each.error.instancePath === error.instancePath && isChoice(each.error));
      const choice = [
        ...options.flatMap((each) => each.oneOf ?? []).flatMap(({ required }) => required ?? []),
        ...absent.map((each) => String((each.error.params as Record<string, unknown>)['missingProperty'])),
      ];
      if (choice.length === 0) return about('bad-value', { value: written });
      const one = [...new Set(choice)];
      return about('one-key-of', { choice: one }, { choice: wordsOf(one, keys, language) });
    }
    case 'minItems': {
      const around = path.slice(0, -1);
      return lacking(key, keysIn(schemasAt(misfit.schema, around)), around);
    }
    case 'not':
      return about('bad-deadline');
    case 'minProperties':
      return about('empty-row');
    case 'type': {
      if (options.some(isDeadline)) return about('bad-deadline');
      // An entry of a list has no key of its own: it is named by what stands there.
      const what = typeof path.at(-1) === 'number' && written !== '' ? { key: written } : {};
      const holders = [...scoped, ...itemsOf(scoped).flatMap(branches)].filter(({ schema }) => !isWayOut(schema));
      const held = keysIn(holders);
      const others = options.find((each) => each.others !== undefined)?.others;
      const several =
        there?.kind === 'list' ? there.items.flatMap((each) => (each.kind === 'scalar' ? [each.source] : [])) : [];
      if (others !== undefined && several.length > 1) {
        const beside = keysIn(schemasAt(misfit.schema, path.slice(0, -1)));
        const [othersWord = others] = wordsOf([others], beside, language);
        const [oneOf] = wordsOf(['one-of'], keys, language);
        return about(
          'several-responsible',
          severalArgs(key, several, others),
          severalArgs(word, several, othersWord, oneOf),
        );
      }
      const forms = { expected: expectedKinds(scoped), forms: expectedForms(scoped) };
      const ids = { keys: held.map(({ id }) => id), known: values.map(({ id }) => id) };
      const words = { keys: wordsOf(ids.keys, held, language), known: wordsOf(ids.known, values, language) };
      return about('wrong-type', { ...what, value: written, ...forms, ...ids }, { ...what, ...words });
    }
    default:
      return about('bad-value', { value: written });
  }
}

/** What is said where several are named and one alone can be. */
export function severalArgs(key: string | number, several: readonly string[], others: string, oneOf = 'one-of'): Args {
  return { key, several, others, form: `{${oneOf}: [${several.join(', ')}]}` };
}

function isDeadline({ title }: JsonSchema): boolean {
  return title === 'Deadline';
}

/** A JSON pointer as a path; digits are a list position only where the data has a list. */
function pathOf(pointer: string, data: Data): Path {
  const path: (string | number)[] = [];
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(valueAt(data, path)?.kind === 'list' ? Number(step) : step);
  }
  return path;
}

function plainAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}
