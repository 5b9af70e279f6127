// Faults that point at a value of programme.md.

import type { Args, FindingCode } from '../finding/finding.ts';
import type { Place } from '../finding/place.ts';
import { rangeAt, type Path } from '../parse/data.ts';
import type { Programme } from '../programme/programme.ts';
import type { Fault } from './checks/check.ts';

/** Where a value of programme.md stands. */
export function headPlace({ headFile, headData }: Programme, path: Path): Place {
  return { file: headFile.file, ...rangeAt(headData, path) };
}

/** A fault at a value of programme.md. */
export function headFault(
  code: FindingCode,
  programme: Programme,
  path: Path,
  args: Args,
  related: readonly Place[] = [],
): Fault {
  const place = headPlace(programme, path);
  return { code, place, args, path, ...(related.length === 0 ? {} : { related }) };
}
