// The models, profiles, catalogues and pages about findings that the package was built with.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pages } from '../check/code-page.ts';
import type { SchemaSources } from '../schema/load.ts';

/** Reads what the build compiled from schema/: JSON, because reading the YAML would take longer than a check. */
export function loadShipped(packageRoot: string): SchemaSources {
  return JSON.parse(readFileSync(join(packageRoot, 'dist/schema.json'), 'utf8')) as SchemaSources;
}

/** Reads the pages about findings: what each code means, with examples. */
export function loadPages(packageRoot: string): Pages {
  return JSON.parse(readFileSync(join(packageRoot, 'dist/pages.json'), 'utf8')) as Pages;
}
