// forloeb status: how far programmes are, what ends soon, and how they read.

import { relative } from 'node:path';
import { Command, Option } from 'commander';
import { say } from '../locales/locales.ts';
import { reportJson } from '../report/json.ts';
import { statusMarkdown } from '../report/status/markdown.ts';
import { statusPretty } from '../report/status/pretty.ts';
import { createStatus, type Status } from '../report/status/status.ts';
import { exit, type CommandContext, type Io } from './io.ts';
import { openHere } from './open-here.ts';
import { dayOption, languageOption, wantsColour, type SharedOptions } from './options.ts';
import { checkShowing } from './progress.ts';

const formats: Readonly<Record<string, (status: Status, io: Io) => string>> = {
  pretty: (status, io) => statusPretty(status, { colour: wantsColour(io), width: io.columns ?? 80 }),
  json: (status) => reportJson(status),
  markdown: (status) => statusMarkdown(status),
};

interface StatusOptions extends SharedOptions {
  format: string;
}

/** The command as commander knows it. */
export function statusCommand({ language, io, done }: CommandContext): Command {
  const format = new Option('--format <format>', say(language, 'cli.option.format')).choices(Object.keys(formats));
  return new Command('status')
    .description(say(language, 'cli.status'))
    .argument('[paths...]', say(language, 'cli.argument.paths'))
    .addOption(format.default('pretty'))
    .addOption(dayOption(language))
    .addOption(languageOption(language))
    .action(async (paths: string[], options: StatusOptions) => {
      const workspace = await openHere(paths[0] ?? '.', options, io);
      const checked = checkShowing(workspace, paths, options.lang, io);
      const showPath = (absolute: string) => relative(io.cwd, absolute).replaceAll('\\', '/');
      const status = createStatus(checked, workspace.day, options.lang, showPath);
      io.out(formats[options.format]?.(status, io) ?? '');
      done(exit.ok);
    });
}
