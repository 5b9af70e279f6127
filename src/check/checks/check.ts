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
  args: Args;
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
