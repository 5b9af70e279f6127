// forloeb serve: checks, builds and shows the site on this machine.

import { resolve } from 'node:path';
import { Command } from 'commander';
import { say } from '../locales/locales.ts';
import { buildInto, type BuildIntoOptions } from './build-into.ts';
import { exit, type CommandContext } from './io.ts';
import { openHere } from './open-here.ts';
import {
  allowMissingOption,
  audienceOption,
  dayOption,
  languageOption,
  outOption,
  portOf,
  portOption,
  type SharedOptions,
} from './options.ts';
import { printReport } from './print-report.ts';
import { checkShowing } from './progress.ts';
import { targetsOf } from './report-target.ts';

interface ServeOptions extends SharedOptions, Omit<BuildIntoOptions, 'lang'> {
  port?: number;
}

/** The command as commander knows it. */
export function serveCommand({ language, io, done }: CommandContext): Command {
  return new Command('serve')
    .description(say(language, 'cli.serve'))
    .addOption(outOption(language))
    .addOption(audienceOption(language).default('internal'))
    .addOption(portOption(language))
    .addOption(allowMissingOption(language))
    .addOption(dayOption(language))
    .addOption(languageOption(language))
    .action(async (options: ServeOptions) => {
      const port = portOf(options, io);
      const workspace = await openHere('.', options, io);
      const checked = checkShowing(workspace, [], options.lang, io);
      const shown = { all: false, parts: 'both', failOn: undefined } as const;
      await printReport(checked, workspace.day, options.lang, io, targetsOf('pretty'), shown);
      const out = resolve(io.cwd, options.out);
      const built = await buildInto(out, checked, workspace, options, io);
      if (built !== exit.ok) {
        done(built);
        return;
      }
      const { serveFolder } = await import('../publish/serve-folder.ts');
      const serving = await serveFolder(out, port);
      io.out(`\n${say(options.lang, 'cli.serving', { url: serving.url })}\n`);
      await io.stopped;
      await serving.close();
      done(exit.ok);
    });
}
