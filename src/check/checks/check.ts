// What a named check is: it looks at a whole programme and says what does not fit together.

import type { Args, FindingCode, Weight } from '../../finding/finding.ts';
import type { Place } from '../../finding/place.ts';
import type { Path } from '../../parse/data.ts';
import type { Programme } from '../../programme/programme.ts';

/** What a check found. It says nothing about words; its weight is the check's unless the fault has its own. */
export interface Fault {
  code: FindingCode;
  weight?: Weight;
  place: Place;
  /** Ids and keys in English, whatever was written. */
  args: Args;
  /** Those of them that a message tells in another word: the one that was written, or the programme's language's. */
  words?: Args;
  id?: string;
  path?: Path;
  related?: readonly Place[];
}

export interface Check {
  /** The file's name. */
  id: string;
  weight: Weight;
  run(programme: Programme, context: { day: string }): Fault[];
}
