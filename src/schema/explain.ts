// Turns a validator's errors into findings in a planner's words. The only place that knows what ajv says.

import type { ErrorObject } from 'ajv';
import { finding, type Args, type Finding, type FindingCode } from '../finding/finding.ts';
import { asId, suggest } from '../finding/suggest.ts';
import { keyRangeAt, rangeAt, valueAt, type Data, type Path } from '../parse/data.ts';
import { branches, itemsOf, schemasAt, type JsonSchema, type Scoped } from './json-schema.ts';
import { expectedForms, expectedKinds, isWayOut, takes } from './expected.ts';

/** A value that does not fit its schema: as it stands in the file, and as the validator saw it. */
export interface Misfit {
  data: Data;
  value: unknown;
  schema: Scoped;
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

/**
 * Findings for a value that does not fit its schema; at least one.
 * @param at path of the value in the file's data, for the report
 */
export function explainErrors(errors: readonly ErrorObject[], misfit: Misfit, file: string, at: Path = []): Finding[] {
  const { data, value, schema } = misfit;
  const faults = errors.map((error): Fault => {
    const path = pathOf(error.instancePath, data);
    const scoped = schemasAt(schema, path).flatMap(branches);
    return { error, path, value: plainAt(value, path), options: scoped.map((each) => each.schema), scoped };
  });
  const relevant = faults.filter((fault) => isRelevant(fault, faults));
  const found = new Map<string, Finding>();
  for (const fault of relevant.length > 0 ? relevant : faults.slice(0, 1)) {
    const [code, args, place] = say(fault, faults, data, at);
    const { range, key } = placeOf(code, args, place, data);
    if (!found.has(key)) found.set(key, finding(code, 'broken', { file, ...range }, args, { path: [...at, ...place] }));
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

function say(
  { error, path, options, scoped }: Fault,
  faults: readonly Fault[],
  data: Data,
  at: Path,
): [FindingCode, Args, Path] {
  const params = error.params as Record<string, unknown>;
  const there = valueAt(data, path);
  const written = there?.kind === 'scalar' ? there.source : '';
  const key = [...at, ...path].findLast((step) => typeof step === 'string') ?? '';
  const values = options
    .flatMap((each) => each.enum ?? (each.const === undefined ? [] : [each.const]))
    .map((each) => String(each));
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty']);
      const known = [...new Set(options.flatMap(keysOf))];
      return ['unknown-key', { key: unknown, suggestions: suggest(unknown, known), known }, [...path, unknown]];
    }
    case 'required':
    case 'dependencies':
      return ['missing-key', { key: String(params['missingProperty']) }, path];
    case 'enum':
    case 'const':
      return ['unknown-value', { key, value: written, suggestions: suggest(written, values), known: values }, path];
    case 'format':
      return ['bad-date', { key, value: written }, path];
    case 'pattern': {
      const pattern = String(params['pattern']);
      if (pattern.startsWith('^#')) return ['bad-colour', { key, value: written }, path];
      if (pattern.includes('@')) return ['bad-model', { key, value: written }, path];
      return ['bad-id', { key, value: written, suggestions: asId(written, pattern) }, path];
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum': {
      const { limit, comparison } = params;
      return ['out-of-range', { key, value: written, limit: String(limit), comparison: String(comparison) }, path];
    }
    case 'oneOf': {
      if (options.some(isDeadline)) return ['bad-deadline', { key }, path];
      const lacking = faults.filter((each) => each.error.instancePath === error.instancePath && isChoice(each.error));
      const keys = [
        ...options.flatMap((each) => each.oneOf ?? []).flatMap(({ required }) => required ?? []),
        ...lacking.map((each) => String((each.error.params as Record<string, unknown>)['missingProperty'])),
      ];
      if (keys.length === 0) return ['bad-value', { key, value: written }, path];
      return ['one-key-of', { key, choice: [...new Set(keys)] }, path];
    }
    case 'not':
      return ['bad-deadline', { key }, path];
    case 'minItems':
      return ['missing-key', { key }, path.slice(0, -1)];
    case 'minProperties':
      return ['empty-row', { key }, path];
    case 'type': {
      if (options.some(isDeadline)) return ['bad-deadline', { key }, path];
      // An entry of a list has no key of its own: it is named by what stands there.
      const what = typeof path.at(-1) === 'number' && written !== '' ? written : key;
      const holders = [
        ...options,
        ...itemsOf(scoped)
          .flatMap(branches)
          .map((each) => each.schema),
      ];
      const keys = [...new Set(holders.filter((each) => !isWayOut(each)).flatMap(keysOf))];
      const others = options.find((each) => each.others !== undefined)?.others;
      const several =
        there?.kind === 'list' ? there.items.flatMap((each) => (each.kind === 'scalar' ? [each.source] : [])) : [];
      if (others !== undefined && several.length > 1)
        return ['several-responsible', severalArgs(key, several, others), path];
      const forms = { expected: expectedKinds(scoped), forms: expectedForms(scoped) };
      return ['wrong-type', { key: what, value: written, ...forms, keys, known: values }, path];
    }
    default:
      return ['bad-value', { key, value: written }, path];
  }
}

/** What is said where several are named and one alone can be. */
export function severalArgs(key: string | number, several: readonly string[], others: string): Args {
  return { key, several, others, form: `{one-of: [${several.join(', ')}]}` };
}

function keysOf({ properties = {} }: JsonSchema): string[] {
  return Object.keys(properties);
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
