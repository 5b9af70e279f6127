// Validates data against a shipped schema by its compiled validator.

import type { ErrorObject } from 'ajv';
import type { Finding } from '../finding/finding.ts';
import type { Language } from '../locales/locales.ts';
import { validators } from '../generated/validators.js';
import type { Data, Path } from '../parse/data.ts';
import { explainErrors } from './explain.ts';
import { shippedSchema, type Scoped } from './json-schema.ts';
import { readData, type Reference } from './read-data.ts';

export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export interface ShapedData extends Reading {
  findings: Finding[];
}

interface Reading {
  value: unknown;
  references: Reference[];
}

/** True if a schema of that name ships. */
export function hasShape(name: string): boolean {
  return Object.hasOwn(validators, name);
}

/** The schema of a shape. Throws for a name that does not ship: models are held to existing shapes when they are loaded. */
export function shapeSchema(name: string): Scoped {
  const schema = shippedSchema(name);
  if (schema === undefined) throw new Error(`no shape is called ${name}`);
  return schema;
}

/** Where data stand, and how they are told of. */
export interface ShapeOptions {
  /** Path of the data in their file. */
  at?: Path;
  /** The last key of that path as it was written. */
  written?: string;
  /** Language of the programme: keys and values that were not written are told in its words. */
  language?: Language;
  /** True where an empty list or map says something, as in a model. */
  keepsEmpty?: boolean;
}

/** Reads and validates data by the shape of that name. Keys and values are ids; findings carry places in `file`. */
export function readShape(name: string, data: Data, file: string, options: ShapeOptions = {}): ShapedData {
  const { at = [], written, language = 'en', keepsEmpty } = options;
  const schema = shapeSchema(name);
  const { value, references } = readData(data, schema, name, keepsEmpty);
  const validate = validators[name] as Validator;
  const findings = validate(value)
    ? []
    : explainErrors(validate.errors ?? [], { data, value, schema, file, at, written, language });
  return {
    value,
    references: references.map((reference) => ({ ...reference, path: [...at, ...reference.path] })),
    findings,
  };
}
