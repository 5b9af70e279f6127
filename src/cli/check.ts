// forloeb check: holds programmes against their model and profiles and says what is missing.

import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Checked } from '../check/check-programme.ts';
import { checkPaths, openWorkspace } from '../check/workspace.ts';
import type { Weight } from '../finding/finding.ts';
import type { Language } from '../locales/locales.ts';
import { fails } from '../report/bar.ts';
import { reportJson } from '../report/json.ts';
import { reportPretty, type PrettyOptions } from '../report/pretty.ts';
import { createReport, type ShowPath } from '../report/report.ts';
import { exit, type Io } from './io.ts';
import { dayOf, dayOption, failOnOption, languageOption, wantsColour, type SharedOptions } from './options.ts';
import { loadShipped } from './shipped.ts';
import { Option } from 'commander';

interface CheckCommandOptions extends SharedOptions {
  format: 'pretty' | 'json';
  all: boolean | undefined;
  quiet: boolean | undefined;
  summary: boolean | undefined;
}

/** Adds the command. `done` takes its exit code. */
export function addCheck(program: Command, language: Language, io: Io, done: (code: number) => void): void {
  const da = language === 'da';
  program
    .command('check')
    .argument(
      '[paths...]',
      da
        ? 'programmer, eller filer i dem; ellers alle i programmes/'
        : 'programmes, or files inside them; else all of programmes/',
    )
    .description(
      da
        ? 'Hold programmer op mod modellen og vis, hvad der mangler'
        : 'Hold programmes against the model and show what is missing',
    )
    .addOption(
      new Option('--format <format>', da ? 'udskriftens form' : 'form of the output')
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .addOption(languageOption())
    .addOption(failOnOption(language))
    .addOption(dayOption(language))
    .option('--all', da ? 'vis også bør og kan' : 'show should and may as well')
    .addOption(new Option('--quiet', da ? 'kun fund' : 'findings only').conflicts('summary'))
    .addOption(new Option('--summary', da ? 'kun opsummering' : 'summary only'))
    .action(async (paths: string[], options: CheckCommandOptions) => {
      const start = resolve(io.cwd, paths[0] ?? '.');
      const workspace = await openWorkspace(
        start,
        io.cwd,
        loadShipped(io.packageRoot),
        resolve(io.packageRoot, 'schema'),
        dayOf(options, io),
      );
      const checked = checkPaths(workspace, paths, io.cwd);
      io.out(
        reportOf(checked, workspace.day, options.lang, options.format, io, {
          all: options.all === true,
          parts: options.quiet ? 'findings' : options.summary ? 'summary' : 'both',
          failOn: options.failOn,
        }),
      );
      done(
        checked.some(({ findings, programme }) => fails(findings, programme?.head.status, options.failOn))
          ? exit.bar
          : exit.ok,
      );
    });
}

/** The report of checked programmes as a command prints it. */
export function reportOf(
  checked: readonly Checked[],
  day: string,
  language: Language,
  format: 'pretty' | 'json',
  io: Io,
  options: Pick<PrettyOptions, 'all' | 'parts'> & { failOn: Weight | undefined },
): string {
  const showPath: ShowPath = (absolute) => relative(io.cwd, absolute).replaceAll('\\', '/');
  const report = createReport(checked, day, language, showPath);
  if (format === 'json') return reportJson(report);
  const sections = new Map(
    checked.map(({ path, programme }) => [
      showPath(path),
      (programme?.requirements.sections ?? []).map(({ id, title }) => ({ id, title: title[language] })),
    ]),
  );
  return reportPretty(report, { ...options, colour: wantsColour(io), width: io.columns ?? 80, sections });
}
