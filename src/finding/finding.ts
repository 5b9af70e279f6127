// A finding: what was found, how much it weighs, and where. It holds no words; those stand in the locales.

import type { MessageKey } from '../locales/locales.ts';
import type { Place } from './place.ts';

/** From heaviest to lightest. `broken` cannot be used as it is; the others are the obligation that is not met. */
export const weights = ['broken', 'must', 'should', 'may'] as const;
export type Weight = (typeof weights)[number];

/** How strongly the model asks for something. */
export type Obligation = Exclude<Weight, 'broken'>;

/** Every code has its words under `finding.<code>.found` in each language. */
export type FindingCode = MessageKey extends infer Key
  ? Key extends `finding.${infer Code}.found`
    ? Code
    : never
  : never;

/** What fills the blanks of a message. Lists are set as lists in the reader's language. */
export type Args = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export interface Finding {
  code: FindingCode;
  weight: Weight;
  place: Place;
  /** Full id of the criterion, item or row that it is about. */
  id?: string;
  /** Path of the value at fault in a file's data, as keys and list positions. */
  path?: readonly (string | number)[];
  args: Args;
  /** The same blanks as a message has them where that differs: ids in the word that was written, or that the programme's language has. */
  words?: Args;
  /** Other places that belong to it: the rows that do not fit, the first of two. */
  related?: readonly Place[];
}

/** A finding with its optional parts left out where they are undefined. */
export function finding(
  code: FindingCode,
  weight: Weight,
  place: Place,
  args: Args = {},
  more: {
    id?: string | undefined;
    path?: readonly (string | number)[] | undefined;
    related?: readonly Place[] | undefined;
    words?: Args | undefined;
  } = {},
): Finding {
  return {
    code,
    weight,
    place,
    ...(more.id === undefined ? {} : { id: more.id }),
    ...(more.path === undefined ? {} : { path: more.path }),
    args,
    ...toldOtherwise(args, more.words),
    ...(more.related === undefined || more.related.length === 0 ? {} : { related: more.related }),
  };
}

/** The words that differ from the arguments: none in a programme in English. */
function toldOtherwise(args: Args, words: Args = {}): { words?: Args } {
  const differing = Object.entries(words).filter(([name, word]) => String(word) !== String(args[name]));
  return differing.length === 0 ? {} : { words: Object.fromEntries(differing) };
}

/** True if `weight` is at least as heavy as `bar`. */
export function reaches(weight: Weight, bar: Weight): boolean {
  return weights.indexOf(weight) <= weights.indexOf(bar);
}

/** One step lighter, as for a thin answer; undefined for what would weigh nothing. */
export function lighter(obligation: Obligation): Obligation | undefined {
  const next = weights[weights.indexOf(obligation) + 1];
  return next === undefined || next === 'broken' ? undefined : next;
}
