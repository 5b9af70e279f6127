// Prints what was checked, in the form that was asked for.

import { relative } from 'node:path';
import type { Checked } from '../check/check-programme.ts';
import type { Weight } from '../finding/finding.ts';
import type { Language } from '../locales/locales.ts';
import { clean } from '../report/describe.ts';
import { reportJson } from '../report/json.ts';
import { reportPretty, type PrettyOptions } from '../report/pretty.ts';
import { createReport, type ShowPath } from '../report/report.ts';
import type { Io } from './io.ts';
import { wantsColour } from './options.ts';

export interface PrintOptions extends Pick<PrettyOptions, 'all' | 'parts'> {
  format: 'pretty' | 'json';
  failOn: Weight | undefined;
}

/** Paths are shown relative to where the command runs. */
export function printReport(
  checked: readonly Checked[],
  day: string,
  language: Language,
  io: Io,
  { format, ...options }: PrintOptions,
): void {
  const showPath: ShowPath = (absolute) => relative(io.cwd, absolute).replaceAll('\\', '/');
  const report = createReport(checked, day, language, showPath);
  if (format === 'json') {
    io.out(reportJson(report));
    return;
  }
  const sections = new Map(
    checked.map(({ path, programme }) => [
      showPath(path),
      (programme?.requirements.sections ?? []).map(({ id, title }) => ({ id, title: clean(title[language]) })),
    ]),
  );
  io.out(reportPretty(report, { ...options, colour: wantsColour(io), width: io.columns ?? 80, sections }));
}
