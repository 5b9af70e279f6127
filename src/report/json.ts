// A report as one JSON document. Its form is schema/report.schema.json, schema/status.schema.json for that of `status`, or
// schema/found-entries.schema.json for that of `catalogue`.

import type { FoundEntries } from '../generated/types.ts';
import { unprintable } from './describe.ts';
import type { Report } from './report.ts';
import type { Status } from './status/status.ts';

/** The report as JSON. */
export function reportJson(report: Report | Status | FoundEntries): string {
  return jsonText(report);
}

/** Data as JSON, ending in a new line. Characters that steer a terminal are written as escapes: the data are the same. */
export function jsonText(data: object): string {
  const json = JSON.stringify(data, null, 2);
  return `${json.replace(unprintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
