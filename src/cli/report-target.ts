// `--format <format>[=file]`: which forms a report is wanted in, and where each goes.

import { InvalidArgumentError, Option } from 'commander';
import { say, type Language } from '../locales/locales.ts';
import { formats, type Format } from '../report/reporters.ts';

export interface ReportTarget {
  format: Format;
  /** As it was written; undefined for the screen. */
  file: string | undefined;
}

/** May be given more than once. One form at most goes to the screen, and no two to one file. */
export function formatOption(language: Language): Option {
  const option = new Option('--format <format>', say(language, 'cli.option.format')).default('pretty');
  // Given to the option for the help screen only: what is read is a format with or without a file.
  option.argChoices = [...formats];
  return option.argParser((value, previous: string | readonly ReportTarget[]) =>
    addTarget(value, typeof previous === 'string' ? [] : previous, language),
  );
}

/** What is written when no format is asked for. */
export function targetsOf(option: string | readonly ReportTarget[]): readonly ReportTarget[] {
  return typeof option === 'string' ? [{ format: 'pretty', file: undefined }] : option;
}

function addTarget(value: string, before: readonly ReportTarget[], language: Language): ReportTarget[] {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
  const format = formats.find((each) => each === name);
  const refuse = (
    key: 'cli.bad-format' | 'cli.format-no-file' | 'cli.format-file-twice' | 'cli.format-twice-on-screen',
  ) => new InvalidArgumentError(say(language, key, { formats, format: format ?? 'sarif' }));
  if (format === undefined) throw refuse('cli.bad-format');
  if (file?.trim() === '') throw refuse('cli.format-no-file');
  if (before.some((each) => each.file === file))
    throw refuse(file === undefined ? 'cli.format-twice-on-screen' : 'cli.format-file-twice');
  return [...before, { format, file }];
}
