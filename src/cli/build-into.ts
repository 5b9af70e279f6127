// Builds the site of checked programmes and says what came of it.

import { join, relative } from 'node:path';
import type { Checked } from '../check/check-programme.ts';
import type { Workspace } from '../check/workspace.ts';
import { say } from '../locales/locales.ts';
import type { Configuration } from '../generated/types.ts';
import type { Audience, SiteData } from '../publish/site-data.ts';
import { exit, type Io } from './io.ts';
import type { SharedOptions } from './options.ts';
import { clearProgress, showProgress } from './progress.ts';

export interface BuildIntoOptions extends Pick<SharedOptions, 'lang'> {
  out: string;
  audience: Audience;
  allowMissing?: true;
}

/** Danish and English, unless the configuration says otherwise. */
function languagesOf({ languages }: Configuration): SiteData['languages'] {
  const [first, ...others] = languages ?? ['da', 'en'];
  return [first, ...others.filter((each) => each !== first)];
}

/** Gives the exit code. Nothing is put in place unless the whole site is. */
export async function buildInto(
  out: string,
  checked: readonly Checked[],
  { root, config, schema, day }: Workspace,
  { audience, lang: language, allowMissing }: BuildIntoOptions,
  io: Io,
): Promise<number> {
  // Markdown to HTML, Eleventy and the pages are loaded here, so that a check does not wait for them.
  const [{ buildSite }, { assets, pagesOf, searchable }, { themeFiles }] = await Promise.all([
    import('../publish/build-site.ts'),
    import('../../site/site.ts'),
    import('../../site/theme.ts'),
  ]);
  const site = {
    audience,
    languages: languagesOf(config),
    day,
    config: config.site ?? {},
    models: [...schema.models.values()],
    profiles: [...schema.profiles.values()],
    catalogues: [...schema.catalogues.values()],
  };
  showProgress(say(language, 'cli.progress.build', { count: checked.length }), io);
  const result = await buildSite(checked, site, {
    out,
    allowMissing: allowMissing === true,
    pagesOf,
    searchable,
    assets: [
      ...assets.map(({ path, source }) => ({ path, source: join(io.packageRoot, 'dist/site', source) })),
      ...themeFiles(site.config, root),
    ],
  }).finally(() => clearProgress(io));
  for (const { id, reason } of result.leftOut)
    io.err(`${say(language, 'cli.left-out', { id, reason: say(language, `cli.left-out.${reason}`) })}\n`);
  if (!result.built) {
    io.err(`${say(language, 'cli.would-vanish', { ids: result.vanishing })}\n`);
    return exit.bar;
  }
  if (result.unsearchable !== undefined) io.err(`${say(language, 'cli.no-search', { reason: result.unsearchable })}\n`);
  const blanks = { pages: result.pages, out: relative(io.cwd, out) || out };
  io.out(`${say(language, 'cli.built', { ...blanks, audience: say(language, `cli.audience.${audience}`) })}\n`);
  return exit.ok;
}
