// forloeb check: holds programmes against their model and profiles and says what is missing.

import { Command, Option } from 'commander';
import { checkPaths } from '../check/workspace.ts';
import { say } from '../locales/locales.ts';
import { fails } from '../report/bar.ts';
import { touchedProgrammes } from './changed.ts';
import { exit, type CommandContext } from './io.ts';
import { dayOption, failOnOption, languageOption, type SharedOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { openHere } from './open-here.ts';
import { checkShowing } from './progress.ts';
import { formatOption, targetsOf, type ReportTarget } from './report-target.ts';
import { reportPath } from './write-file.ts';

interface CheckOptions extends SharedOptions {
  format: string | readonly ReportTarget[];
  all?: true;
  quiet?: true;
  summary?: true;
  changed?: string | true;
  watch?: true;
}

/** The command as commander knows it. */
export function checkCommand({ language, io, done }: CommandContext): Command {
  return new Command('check')
    .description(say(language, 'cli.check'))
    .argument('[paths...]', say(language, 'cli.argument.paths'))
    .addOption(formatOption(language))
    .addOption(failOnOption(language))
    .addOption(dayOption(language))
    .option('--all', say(language, 'cli.option.all'))
    .addOption(new Option('--quiet', say(language, 'cli.option.quiet')).conflicts('summary'))
    .addOption(new Option('--summary', say(language, 'cli.option.summary')))
    .addOption(new Option('--changed [revision]', say(language, 'cli.option.changed')))
    .addOption(new Option('--watch', say(language, 'cli.option.watch')).conflicts(['changed', 'format']))
    .addOption(languageOption(language))
    .action(async (paths: string[], options: CheckOptions) => {
      const targets = targetsOf(options.format);
      // A place that no report may have is told before anything is checked.
      for (const { file } of targets) if (file !== undefined) reportPath(file, io.cwd);
      const open = () => openHere(paths[0] ?? '.', options, io);
      const workspace = await open();
      const { changed } = options;
      const touched =
        changed === undefined ? paths : await touchedProgrammes(paths, changed, workspace.root, options.lang, io);
      // No path stands for every programme; none that was touched for none.
      const checked =
        changed !== undefined && touched.length === 0 ? [] : checkShowing(workspace, touched, options.lang, io);
      await printReport(checked, workspace.day, options.lang, io, targets, {
        all: options.all === true,
        parts: options.quiet ? 'findings' : options.summary ? 'summary' : 'both',
        failOn: options.failOn,
      });
      if (options.watch) {
        const { watchCheck } = await import('./watch-check.ts');
        const check = async () => {
          const fresh = await open();
          return { checked: checkPaths(fresh, paths, io.cwd), day: fresh.day };
        };
        await watchCheck(checked, workspace, { check, paths, language: options.lang }, io);
        done(exit.ok);
        return;
      }
      const failed = checked.some(({ findings, programme }) => fails(findings, programme?.head.status, options.failOn));
      done(failed ? exit.bar : exit.ok);
    });
}
