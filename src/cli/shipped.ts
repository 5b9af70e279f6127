// The models, profiles and catalogues that the package was built with.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaSources } from '../schema/load.ts';

/** Reads what the build compiled from schema/: JSON, because reading the YAML would take longer than a check. */
export function loadShipped(packageRoot: string): SchemaSources {
  return JSON.parse(readFileSync(join(packageRoot, 'dist/schema.json'), 'utf8')) as SchemaSources;
}
