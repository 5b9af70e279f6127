// Builds the site beside the old one and puts it in place whole.

import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Checked } from '../check/check-programme.ts';
import { PathError } from '../read/setup-error.ts';
import { chooseProgrammes, type LeftOut } from './choose-programmes.ts';
import { finishReplacement, readManifest, replaceFolder } from './replace-folder.ts';
import type { Page, SiteData } from './site-data.ts';
import type { Searchable } from './search-record.ts';
import { writePages } from './write-pages.ts';
import { writeSearch } from './write-search.ts';

/** A file beside the pages: where it goes, and where it comes from or what it holds. */
export type Asset = { path: string } & ({ source: string } | { text: string });

export interface BuildOptions {
  /** Absolute path of the site's folder. */
  out: string;
  /** Builds even if a programme that the last build published is left out. */
  allowMissing: boolean;
  assets: readonly Asset[];
  pagesOf(site: SiteData): Page[];
  searchable(site: SiteData): Searchable;
}

export type BuildResult =
  | {
      built: true;
      pages: number;
      leftOut: LeftOut[];
      /** Why the site cannot be searched; undefined if it can. */
      unsearchable: string | undefined;
    }
  | { built: false; leftOut: LeftOut[]; vanishing: string[] };

/**
 * Builds the site of these programmes.
 * @throws PathError when `out` is not a place for it
 */
export async function buildSite(
  checked: readonly Checked[],
  site: Omit<SiteData, 'programmes'>,
  options: BuildOptions,
): Promise<BuildResult> {
  const out = resolve(options.out);
  for (const { path } of checked)
    if (`${out}${sep}`.startsWith(`${path}${sep}`) || `${path}${sep}`.startsWith(`${out}${sep}`))
      throw new PathError('out-inside', out);
  const { published, leftOut } = chooseProgrammes(checked, site.audience, site.config);
  await finishReplacement(out);
  const before = readManifest(out);
  const ids = published.map(({ programme }) => programme.id);
  const vanishing = before?.audience === site.audience ? before.programmes.filter((id) => !ids.includes(id)) : [];
  if (vanishing.length > 0 && !options.allowMissing) return { built: false, leftOut, vanishing };

  const whole = { ...site, programmes: published };
  const pages = options.pagesOf(whole);
  let unsearchable: string | undefined;
  await replaceFolder(out, { programmes: ids, audience: site.audience }, async (stage) => {
    // mkdtemp makes folders that only their owner may enter: a web server has to read this one.
    await chmod(stage, 0o755);
    await writePages(pages, stage);
    unsearchable = await writeSearch(options.searchable(whole), join(stage, 'pagefind'));
    const downloads = published.flatMap(({ programme }) =>
      [...programme.downloads].map((file) => ({
        path: `programmer/${programme.id}/${file}`,
        source: join(programme.path, file),
      })),
    );
    for (const asset of [...options.assets, ...downloads]) {
      const target = join(stage, asset.path);
      await mkdir(dirname(target), { recursive: true });
      await ('source' in asset ? copyFile(asset.source, target) : writeFile(target, asset.text));
    }
  });
  return { built: true, pages: pages.filter(({ path }) => path.endsWith('.html')).length, leftOut, unsearchable };
}
