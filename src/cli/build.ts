// forloeb build: makes the site.

import { resolve } from 'node:path';
import { Command } from 'commander';
import { say } from '../locales/locales.ts';
import { buildInto, type BuildIntoOptions } from './build-into.ts';
import type { CommandContext } from './io.ts';
import { openHere } from './open-here.ts';
import {
  allowMissingOption,
  audienceOption,
  dayOption,
  languageOption,
  outOption,
  type SharedOptions,
} from './options.ts';
import { checkShowing } from './progress.ts';

/** The command as commander knows it. */
export function buildCommand({ language, io, done }: CommandContext): Command {
  return new Command('build')
    .description(say(language, 'cli.build'))
    .addOption(outOption(language))
    .addOption(audienceOption(language).default('public'))
    .addOption(allowMissingOption(language))
    .addOption(dayOption(language))
    .addOption(languageOption(language))
    .action(async (options: SharedOptions & BuildIntoOptions) => {
      const workspace = await openHere('.', options, io);
      done(
        await buildInto(
          resolve(io.cwd, options.out),
          checkShowing(workspace, [], options.lang, io),
          workspace,
          options,
          io,
        ),
      );
    });
}
