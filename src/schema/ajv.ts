// Our ajv: draft-07, the annotations of our own, and dates that may be a year or a month.

import { Ajv, type Options } from 'ajv';

const leapYear = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const dayOfMonth = [
  String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`,
  String.raw`(?:0[469]|11)-(?:0[1-9]|[12]\d|30)`,
  String.raw`02-(?:0[1-9]|1\d|2[0-8])`,
].join('|');

/** Days that exist, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. An expression, so that a compiled validator carries it along. */
export const partialDate = new RegExp(
  String.raw`^(?:\d{4}(?:-(?:0[1-9]|1[0-2])|-(?:${dayOfMonth}))?|${leapYear}-02-29)$`,
);

/** Words of our own: they say nothing about what is valid. */
export const annotations = [
  'label',
  'name',
  'value-names',
  'value-labels',
  'filter',
  'listing',
  'refers',
  'others',
  'number',
] as const;

/** A fresh ajv. All errors are wanted: a planner mends a file once. */
export function createAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    ...options,
  });
  ajv.addVocabulary([...annotations]);
  ajv.addFormat('partial-date', partialDate);
  return ajv;
}
