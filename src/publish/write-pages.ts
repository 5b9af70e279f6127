// Writes pages with Eleventy. The one module that knows Eleventy.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from './site-data.ts';

/**
 * Writes every page below `output`.
 *
 * Eleventy runs what it reads: scripts in its input folder, template languages inside Markdown, a configuration file in the current
 * folder. So its input is an empty folder of our own, there is no configuration file, and every page is a virtual template whose
 * content is a finished document.
 * @throws what Eleventy throws, and an error if it wrote fewer pages than asked
 */
export async function writePages(pages: readonly Page[], output: string): Promise<void> {
  // The folder's true name: Eleventy drops templates that it takes to be outside its input.
  const input = await mkdtemp(join(tmpdir(), 'forloeb-'));
  try {
    const { default: Eleventy } = await import('@11ty/eleventy');
    const eleventy = new Eleventy(input, output, {
      quietMode: true,
      configPath: false,
      config(config) {
        // What a project ignores must not decide which pages are written.
        config.setUseGitIgnore(false);
        config.ignores.delete('**/node_modules/**');
        pages.forEach((page, index) => {
          config.addTemplate(`page-${index}.11ty.js`, () => page.render(), {
            permalink: page.path,
            eleventyExcludeFromCollections: true,
          });
        });
      },
    });
    eleventy.disableLogger();
    const written = await eleventy.write();
    const count = Array.isArray(written) ? (Array.isArray(written[1]) ? written[1].length : written.length) : 0;
    if (count < pages.length) throw new Error(`Eleventy wrote ${count} of ${pages.length} pages`);
  } finally {
    await rm(input, { recursive: true, force: true });
  }
}
