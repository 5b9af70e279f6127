// The models, profiles and catalogues of schema/ as plain values, unvalidated: what the generator and the bundle start from.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CatalogueSource, ModelSource, ProfileSource } from '../generated/types.ts';
import { projectRoot } from './schema-files.ts';

export interface ShippedSources {
  models: ModelSource[];
  profiles: ProfileSource[];
  catalogues: CatalogueSource[];
}

/** Reads all of them. Tests and the build validate them; here they are only read. */
export function loadShippedSources(): ShippedSources {
  return {
    models: read('models') as ModelSource[],
    profiles: read('profiles') as ProfileSource[],
    catalogues: read('catalogues') as CatalogueSource[],
  };
}

function read(folder: string): unknown[] {
  const path = join(projectRoot, 'schema', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => parse(readFileSync(join(path, file), 'utf8')) as unknown);
}
