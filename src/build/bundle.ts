// Builds dist/: the command line as one file, the shipped models, catalogues and pages about findings as JSON, and the site's styles, fonts and script.

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadSchema } from '../schema/load.ts';
import { loadPages } from './pages.ts';
import { projectRoot } from './schema-files.ts';

const dist = join(projectRoot, 'dist');
const { version, dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await build({
  entryPoints: [join(projectRoot, 'src/cli/run.ts')],
  outfile: join(dist, 'forloeb.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  // Eleventy reads files of its own beside itself: it stays a package.
  external: Object.keys(dependencies),
  alias: { 'js-yaml': join(projectRoot, 'src/build/no-js-yaml.ts') },
  define: { FORLOEB_VERSION: JSON.stringify(version) },
  // Bundled CommonJS packages ask for `require`, which an ES module does not have.
  banner: {
    js: "import { createRequire as forloebRequire } from 'node:module'; const require = forloebRequire(import.meta.url);",
  },
});

// Read as a repository's own would be, so that a wrong file stops the build with file and line.
const nothing = { models: [], profiles: [], catalogues: [] };
const { models, profiles, catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const sources = {
  models: [...models.values()],
  profiles: [...profiles.values()],
  catalogues: [...catalogues.values()],
};
writeFileSync(join(dist, 'schema.json'), JSON.stringify(sources));
writeFileSync(join(dist, 'pages.json'), JSON.stringify(loadPages()));

cpSync(join(projectRoot, 'site/fonts'), join(dist, 'site/fonts'), { recursive: true });
cpSync(join(projectRoot, 'site/styles/favicon.svg'), join(dist, 'site/styles/favicon.svg'));
// One file for the reader, however many it is written in.
await build({
  entryPoints: [join(projectRoot, 'site/styles/style.css')],
  outfile: join(dist, 'site/styles/style.css'),
  bundle: true,
  minify: true,
  // Stand beside it in the site, under the same name.
  external: ['fonts/*'],
});
// The script of the search page.
await build({
  entryPoints: [join(projectRoot, 'site/client/search.ts')],
  outfile: join(dist, 'site/client/search.js'),
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'esm',
  minify: true,
});
