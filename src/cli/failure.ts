// What a user can mend, in words: a wrong set-up, or a path that is not there.

import { positionAt } from '../finding/place.ts';
import { say, type Language } from '../locales/locales.ts';
import { SetupError, type PathError } from '../read/setup-error.ts';
import { clean, describeFinding } from '../report/describe.ts';

/** The message, ending in a new line. */
export function explainFailure(error: SetupError | PathError, language: Language): string {
  if (!(error instanceof SetupError))
    return `${clean(say(language, `cli.${error.code}`, { path: error.path, reason: error.reason }))}\n`;
  const faults = error.findings.map((each) => {
    const { line, column } = positionAt(error.lines.get(each.place.file) ?? [0], each.place.start);
    const { found, mend } = describeFinding(each, language, undefined);
    return `${clean(each.place.file)}:${line}:${column}\n  ${found} ${mend}\n`;
  });
  return `${say(language, 'cli.setup')}\n${faults.join('')}`;
}
