// A repository of programmes, ready to be checked: its configuration, models, profiles and catalogues, and the day of the run.

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Weight } from '../finding/finding.ts';
import type { Configuration } from '../generated/types.ts';
import { assemble } from '../programme/assemble.ts';
import { findProgrammes, findRoot } from '../read/find-programmes.ts';
import { readProgrammeFolder } from '../read/programme-folder.ts';
import { loadConfig } from '../schema/config.ts';
import { loadSchema, type Schema, type SchemaSources } from '../schema/load.ts';
import { checkProgramme, type Checked } from './check-programme.ts';

export interface Workspace {
  /** Folder that holds `programmes/` and the configuration. */
  root: string;
  config: Configuration;
  schema: Schema;
  /** YYYY-MM-DD. */
  day: string;
}

/**
 * Opens the repository around `start`.
 * @param shipped models, profiles and catalogues of the package
 * @throws SetupError when configuration, model, profile or catalogue is wrong
 */
export async function openWorkspace(
  start: string,
  cwd: string,
  shipped: SchemaSources,
  shippedFolder: string,
  day: string,
): Promise<Workspace> {
  const root = findRoot(start);
  const own = join(root, 'schema');
  // The package's own checkout has its schema/ beside its programmes: that is what ships.
  const schema = await loadSchema(shipped, existsSync(own) && own !== shippedFolder ? own : undefined, cwd);
  return { root, config: loadConfig(root, cwd), schema, day };
}

/**
 * Checks the programmes at these paths, all of `programmes/` if none is named.
 * @param onEach told of each programme before it is checked: its folder's name, its number and how many there are
 */
export function checkPaths(
  { root, config, schema, day }: Workspace,
  paths: readonly string[],
  cwd: string,
  onEach: (name: string, at: number, of: number) => void = () => undefined,
): Checked[] {
  return findProgrammes(paths, cwd, root).map((path, index, all) => {
    onEach(basename(path), index + 1, all.length);
    return checkProgramme(assemble(readProgrammeFolder(path), schema, { words: config.thresholds?.words ?? 0 }), {
      day,
      predicates: schema.predicates,
      weights: (config.weights ?? {}) as Record<string, Weight>,
    });
  });
}
