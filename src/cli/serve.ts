// forloeb serve: checks, builds and shows the site on this machine.

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { checkPaths, openWorkspace } from '../check/workspace.ts';
import { say, type Language } from '../locales/locales.ts';
import type { Audience } from '../publish/site-data.ts';
import { allowMissingOption, audienceOption, buildInto, outOption } from './build.ts';
import { reportOf } from './check.ts';
import { exit, type Io } from './io.ts';
import { dayOf, dayOption, languageOption, portOption, type SharedOptions } from './options.ts';
import { loadShipped } from './shipped.ts';

const defaultPort = 8080;

interface ServeCommandOptions extends SharedOptions {
  out: string;
  audience: Audience;
  allowMissing: boolean | undefined;
  port: number | undefined;
}

/** Adds the command. `done` takes its exit code. */
export function addServe(program: Command, language: Language, io: Io, done: (code: number) => void): void {
  const da = language === 'da';
  program
    .command('serve')
    .description(
      da
        ? 'Tjek programmerne, byg siden og vis den på denne maskine'
        : 'Check the programmes, build the site and show it on this machine',
    )
    .addOption(outOption(da))
    .addOption(audienceOption(da).default('internal'))
    .addOption(portOption(language))
    .addOption(languageOption())
    .addOption(dayOption(language))
    .addOption(allowMissingOption(da))
    .action(async (options: ServeCommandOptions) => {
      const workspace = await openWorkspace(
        io.cwd,
        io.cwd,
        loadShipped(io.packageRoot),
        resolve(io.packageRoot, 'schema'),
        dayOf(options, io),
      );
      const checked = checkPaths(workspace, [], io.cwd);
      io.out(
        `${reportOf(checked, workspace.day, options.lang, 'pretty', io, { all: false, parts: 'both', failOn: undefined })}\n`,
      );
      const out = resolve(io.cwd, options.out);
      const built = await buildInto(
        out,
        checked,
        workspace,
        options.audience,
        options.allowMissing === true,
        options.lang,
        io,
      );
      if (built !== exit.ok) {
        done(built);
        return;
      }
      const { serveFolder } = await import('../publish/serve-folder.ts');
      const serving = await serveFolder(out, options.port ?? Number(io.env['PORT'] ?? defaultPort));
      io.out(`${say(options.lang, 'cli.serving', { url: serving.url })}\n`);
      await io.stopped;
      await serving.close();
      done(exit.ok);
    });
}
