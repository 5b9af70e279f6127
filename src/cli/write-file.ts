// Writes a report to a file, whole or not at all, and never into a programme's folder.

import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { headName } from '../read/programme-folder.ts';
import { PathError } from '../read/setup-error.ts';

/**
 * Where a report with this name is written: links are followed, so that what they lead to is judged.
 * @throws PathError if that is in a programme's folder, or is there and no ordinary file
 */
export function reportPath(file: string, cwd: string): string {
  const asked = resolve(cwd, file);
  const path = unlessRefused(asked, () => followLinks(asked));
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, headName))) throw new PathError('report-inside', asked);
    if (dirname(folder) === folder) break;
  }
  // A folder, a device or a pipe: putting a file in its place would destroy it.
  if (existsSync(path) && !statSync(path).isFile()) throw new PathError('report-not-a-file', asked);
  return path;
}

/** The path without links; what is not there yet stands below the nearest folder that is. */
function followLinks(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return realpathSync(path);
  return dirname(path) === path ? path : join(followLinks(dirname(path)), basename(path));
}

/**
 * Replaces the file at an absolute path. It is written beside it first: a run that is cut off leaves the old one as it was.
 * @throws PathError if it cannot be written
 */
export function writeWhole(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.new-${randomUUID()}`);
  unlessRefused(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(beside, text, { flag: 'wx' });
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  });
}

/** What the file system refuses is the user's to mend; all else is ours. */
function unlessRefused<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw typeof code === 'string' && /^E[A-Z]+$/.test(code) ? new PathError('report-unwritable', path, code) : error;
  }
}
