// Finds the folders of the programmes that a command is asked about.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { headName, naturalOrder } from './programme-folder.ts';
import { PathError } from './setup-error.ts';

/**
 * Absolute paths of programme folders, in natural order, each once. A programme is found from its folder or any file inside it;
 * a folder of programmes stands for all of them; no path stands for `programmes/` under `root`.
 * @throws PathError for a path that is not there or in no programme
 */
export function findProgrammes(paths: readonly string[], cwd: string, root: string): string[] {
  const asked = paths.length === 0 ? [join(root, 'programmes')] : paths.map((path) => resolve(cwd, path));
  const found = asked.flatMap((path) => {
    if (!existsSync(path)) throw new PathError('path-missing', path);
    const programmes = around(path) ?? inside(path);
    if (programmes.length === 0) throw new PathError('path-no-programme', path);
    return programmes;
  });
  return [...new Set(found)];
}

/** The programme's folder that a path lies in, if it lies in one. */
export function programmeAround(path: string): string | undefined {
  return around(path)?.[0];
}

function around(path: string): string[] | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, headName))) return [folder];
    if (dirname(folder) === folder) return undefined;
  }
}

function inside(path: string): string[] {
  if (!statSync(path).isDirectory()) return [];
  const children = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(naturalOrder)
    .map((name) => join(path, name));
  const programmes = children.filter((child) => existsSync(join(child, headName)));
  if (programmes.length > 0) return programmes;
  return children.some((child) => child.endsWith('programmes')) ? inside(join(path, 'programmes')) : [];
}

/** The nearest folder from `start` upwards that holds `forloeb.config.yaml` or `programmes/`; `start` itself if none does. */
export function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'forloeb.config.yaml')) || existsSync(join(folder, 'programmes'))) return folder;
    if (dirname(folder) === folder) return start;
  }
}
