// forloeb build: makes the site.

import { join, relative, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { Checked } from '../check/check-programme.ts';
import { checkPaths, openWorkspace, type Workspace } from '../check/workspace.ts';
import { say, type Language } from '../locales/locales.ts';
import type { Audience } from '../publish/site-data.ts';
import { exit, type Io } from './io.ts';
import { dayOf, dayOption, languageOption, type SharedOptions } from './options.ts';
import { loadShipped } from './shipped.ts';

interface BuildCommandOptions extends SharedOptions {
  out: string;
  audience: Audience;
  allowMissing: boolean | undefined;
}

/** Adds the command. `done` takes its exit code. */
export function addBuild(program: Command, language: Language, io: Io, done: (code: number) => void): void {
  const da = language === 'da';
  program
    .command('build')
    .description(da ? 'Byg siden af alle programmer' : 'Build the site of all programmes')
    .addOption(outOption(da))
    .addOption(audienceOption(da).default('public'))
    .addOption(languageOption())
    .addOption(dayOption(language))
    .addOption(allowMissingOption(da))
    .action(async (options: BuildCommandOptions) => {
      const workspace = await openWorkspace(
        io.cwd,
        io.cwd,
        loadShipped(io.packageRoot),
        resolve(io.packageRoot, 'schema'),
        dayOf(options, io),
      );
      done(
        await buildInto(
          resolve(io.cwd, options.out),
          checkPaths(workspace, [], io.cwd),
          workspace,
          options.audience,
          options.allowMissing === true,
          options.lang,
          io,
        ),
      );
    });
}

export function outOption(da: boolean): Option {
  return new Option('--out <folder>', da ? 'sidens mappe' : "the site's folder").default('_site');
}

export function audienceOption(da: boolean): Option {
  return new Option(
    '--audience <audience>',
    da ? 'offentlig, eller intern med kladder og tjeklister' : 'public, or internal with drafts and checklists',
  ).choices(['public', 'internal']);
}

export function allowMissingOption(da: boolean): Option {
  return new Option(
    '--allow-missing',
    da
      ? 'byg, selv om et program fra sidst ville forsvinde'
      : 'build even if a programme of the last build would vanish',
  );
}

/** Builds the site and says what came of it. Gives the exit code. */
export async function buildInto(
  out: string,
  checked: readonly Checked[],
  workspace: Workspace,
  audience: Audience,
  allowMissing: boolean,
  language: Language,
  io: Io,
): Promise<number> {
  // Markdown to HTML, Eleventy and the pages are loaded here, so that a check does not wait for them.
  const [{ buildSite }, { assets, pagesOf }] = await Promise.all([
    import('../publish/build-site.ts'),
    import('../../site/site.ts'),
  ]);
  const { config, schema, day } = workspace;
  const result = await buildSite(
    checked,
    {
      audience,
      language,
      day,
      config: config.site ?? {},
      models: [...schema.models.values()],
      profiles: [...schema.profiles.values()],
      catalogues: [...schema.catalogues.values()],
    },
    {
      out,
      allowMissing,
      pagesOf,
      assets: assets.map(({ path, source }) => ({ path, source: join(io.packageRoot, 'dist/site', source) })),
    },
  );
  for (const { id, reason } of result.leftOut)
    io.err(`${say(language, 'cli.left-out', { id, reason: say(language, `cli.left-out.${reason}`) })}\n`);
  if (!result.built) {
    io.err(`${say(language, 'cli.would-vanish', { ids: result.vanishing })}\n`);
    return exit.bar;
  }
  io.out(
    `${say(language, 'cli.built', { pages: result.pages, out: relative(io.cwd, out) || out, audience: say(language, `cli.audience.${audience}`) })}\n`,
  );
  return exit.ok;
}
