// Prints what was checked, or writes it to files, in the forms that were asked for.

import { relative } from 'node:path';
import type { Checked } from '../check/check-programme.ts';
import { say, type Language } from '../locales/locales.ts';
import { clean } from '../report/describe.ts';
import { createReport, type ShowPath } from '../report/report.ts';
import type { ReporterOptions } from '../report/reporter.ts';
import { reporters } from '../report/reporters.ts';
import type { Io } from './io.ts';
import { wantsColour } from './options.ts';
import type { ReportTarget } from './report-target.ts';
import { reportPath, writeWhole } from './write-file.ts';

export type PrintOptions = Pick<ReporterOptions, 'all' | 'parts' | 'failOn'>;

/** Columns of a text that no terminal shows. */
const plainWidth = 80;

/**
 * Paths are shown relative to where the command runs.
 * @throws PathError if a file cannot be written
 */
export async function printReport(
  checked: readonly Checked[],
  day: string,
  language: Language,
  io: Io,
  targets: readonly ReportTarget[],
  options: PrintOptions,
): Promise<void> {
  const showPath: ShowPath = (absolute) => relative(io.cwd, absolute).replaceAll('\\', '/');
  const report = createReport(checked, day, language, showPath);
  const written: string[] = [];
  for (const { format, file } of targets) {
    const write = await reporters[format]();
    if (file === undefined) {
      io.out(write(report, { ...options, colour: wantsColour(io), width: io.columns ?? plainWidth }));
      continue;
    }
    writeWhole(reportPath(file, io.cwd), write(report, { ...options, colour: false, width: plainWidth }));
    written.push(clean(file));
  }
  // A screen that shows nothing else says what came of the run.
  if (written.length === targets.length) io.out(`${say(language, 'cli.report-written', { files: written })}\n`);
}
