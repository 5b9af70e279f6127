// The report as one JSON document. Its form is schema/report.schema.json.

import type { Report } from './report.ts';

/** The report as JSON, ending in a new line. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
