// Turns a validator's errors into findings in a planner's words. The only place that knows what ajv says.

import type { ErrorObject } from 'ajv';
import { finding, type Args, type Finding, type FindingCode } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { keyRangeAt, rangeAt, valueAt, type Data, type Path } from '../parse/data.ts';
import { branches, itemsOf, propertyOf, type Scoped } from './json-schema.ts';

/**
 * Findings for a value that does not fit its schema.
 * @param at path of `data` in the file's data, for the report
 */
export function explainErrors(
  errors: readonly ErrorObject[],
  data: Data,
  schema: Scoped,
  file: string,
  at: Path = [],
): Finding[] {
  const found = new Map<string, Finding>();
  for (const error of relevant(errors)) {
    const path = pathOf(error.instancePath, data);
    const [code, args, place] = say(error, path, data, schema);
    const key = `${code} ${place.join('/')}`;
    const range = code === 'unknown-key' ? (keyRangeAt(data, place) ?? rangeAt(data, place)) : rangeAt(data, place);
    if (!found.has(key)) found.set(key, finding(code, 'broken', { file, ...range }, args, { path: [...at, ...place] }));
  }
  return [...found.values()];
}

/** Where alternatives fail, keeps what the best fitting one says: an error inside it before one about the kind of value. */
function relevant(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  const inChoice = (error: ErrorObject) =>
    choices.find(
      ({ instancePath }) => error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`),
    );
  return errors.filter((error) => {
    const { keyword, instancePath } = error;
    if (keyword === 'anyOf' || keyword === 'if' || keyword === 'not') return false;
    const unknown = errors.some(
      (other) => other.keyword === 'additionalProperties' && other.instancePath === instancePath,
    );
    if (
      keyword === 'required' &&
      ((unknown && inChoice(error)) ||
        errors.some((other) => other.keyword === 'oneOf' && other.instancePath === instancePath))
    )
      return false;
    if (keyword === 'oneOf' && unknown) return false;
    if (keyword !== 'type') return true;
    const choice = inChoice(error);
    if (choice?.instancePath !== instancePath) return true;
    return !errors.some(
      (other) =>
        other.keyword !== 'type' &&
        other.keyword !== 'anyOf' &&
        (other.instancePath === instancePath || other.instancePath.startsWith(`${instancePath}/`)),
    );
  });
}

function say(error: ErrorObject, path: Path, data: Data, schema: Scoped): [FindingCode, Args, Path] {
  const here = schemasAt(schema, path);
  const params = error.params as Record<string, unknown>;
  const value = valueAt(data, path);
  const written = value?.kind === 'scalar' ? value.source : '';
  const key = [...path].reverse().find((step) => typeof step === 'string') ?? '';
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty']);
      const known = here.flatMap(branches).flatMap((each) => Object.keys(each.schema.properties ?? {}));
      return ['unknown-key', { key: unknown, suggestions: suggest(unknown, known), known }, [...path, unknown]];
    }
    case 'required':
      return ['missing-key', { key: String(params['missingProperty']) }, path];
    case 'enum':
    case 'const': {
      const known = here
        .flatMap(branches)
        .flatMap((each) =>
          (each.schema.enum ?? (each.schema.const === undefined ? [] : [each.schema.const])).map(String),
        );
      return ['unknown-value', { key, value: written, suggestions: suggest(written, known), known }, path];
    }
    case 'format':
      return ['bad-date', { key, value: written }, path];
    case 'pattern':
      return [key === 'model' ? 'bad-model' : 'bad-id', { key, value: written }, path];
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return [
        'out-of-range',
        { key, value: written, limit: String(params['limit']), comparison: String(params['comparison']) },
        path,
      ];
    case 'oneOf':
      return [
        here.some((each) => each.schema.properties?.['criteria']) || branchesTitled(here, 'Waiver', 'NotApplicable')
          ? 'criterion-or-criteria'
          : 'bad-deadline',
        { key },
        path,
      ];
    case 'minProperties':
      return ['empty-row', { key }, path];
    default:
      return ['wrong-type', { key, value: written, expected: kinds(here) }, path];
  }
}

function branchesTitled(here: readonly Scoped[], ...titles: string[]): boolean {
  return here.flatMap(branches).some(({ schema }) => titles.includes(schema.title ?? ''));
}

/** The kinds of value that a schema takes, as keys of the locales' `kind.<type>`. */
function kinds(here: readonly Scoped[]): string[] {
  const types = here
    .flatMap(branches)
    .flatMap((each) => (each.schema.type === undefined ? [] : [each.schema.type].flat()));
  return [...new Set(types)].map((type) => `kind.${type}`);
}

function schemasAt(schema: Scoped, path: Path): Scoped[] {
  return path.reduce<Scoped[]>(
    (here, step) => (typeof step === 'number' ? itemsOf(here) : propertyOf(here, step)),
    [schema],
  );
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
