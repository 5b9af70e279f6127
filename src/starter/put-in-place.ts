// Puts new files in place whole or not at all, and never over what is there.

import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { PathError } from '../read/setup-error.ts';

/** True for whatever has that name, a link to nothing included. */
export function isThere(path: string): boolean {
  return statOf(path) !== undefined;
}

/** Undefined for what is not there, also where a folder on the way is none. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Something stands where the files were to be put. */
export class TakenError extends Error {
  constructor(readonly path: string) {
    super(path);
    this.name = 'TakenError';
  }
}

/**
 * Writes a folder that does not exist yet, with the files in their order.
 * @throws TakenError if something is there, PathError if it cannot be written; nothing is left behind
 */
export function putFolder(path: string, files: ReadonlyMap<string, string>): void {
  stage(path, (staged) => {
    writeFiles(staged, files);
    if (isThere(path)) throw new TakenError(path);
    renameSync(staged, path);
  });
}

/** True for a folder in which a repository may begin: nothing in it but what git keeps there. */
export function isEmptyFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true && readdirSync(path).every((name) => name === '.git');
}

/**
 * Fills a folder that is there and empty: file by file, each taken back if one cannot be put.
 * @throws PathError if it cannot be written
 */
export function fillFolder(path: string, files: ReadonlyMap<string, string>): void {
  stage(join(path, 'forloeb'), (staged) => {
    writeFiles(staged, files);
    const put: string[] = [];
    try {
      for (const name of readdirSync(staged)) {
        if (isThere(join(path, name))) throw new TakenError(join(path, name));
        renameSync(join(staged, name), join(path, name));
        put.push(name);
      }
    } catch (error) {
      for (const name of put) rmSync(join(path, name), { recursive: true, force: true });
      throw error;
    }
  });
}

/**
 * Writes a file that does not exist yet. A folder that is a link is not followed: nobody reads what stands behind it.
 * @throws TakenError if something is there, PathError if it cannot be written; nothing is left behind
 */
export function putFile(path: string, text: string): void {
  if (statOf(dirname(path))?.isSymbolicLink() === true) throw new PathError('out-unwritable', dirname(path), 'ELOOP');
  stage(path, (staged) => {
    mkdirSync(staged);
    const file = join(staged, basename(path));
    writeFileSync(file, text);
    if (isThere(path)) throw new TakenError(path);
    renameSync(file, path);
  });
}

/** Makes the folders above `path`, gives a free name beside it, and leaves neither behind if `put` fails. */
function stage(path: string, put: (staged: string) => void): void {
  if (isThere(path)) throw new TakenError(path);
  const staged = join(dirname(path), `.${basename(path)}.new-${randomBytes(4).toString('hex')}`);
  let made: string | undefined;
  try {
    made = mkdirSync(dirname(path), { recursive: true });
    put(staged);
  } catch (error) {
    if (isThere(staged)) rmSync(staged, { recursive: true, force: true });
    removeEmpty(dirname(path), made);
    if (error instanceof Error && 'code' in error) throw new PathError('out-unwritable', path, String(error.code));
    throw error;
  }
  rmSync(staged, { recursive: true, force: true });
}

/** Takes back the folders from `made` down to `folder`, as long as nothing stands in them. */
function removeEmpty(folder: string, made: string | undefined): void {
  for (let here = folder; made !== undefined && here.startsWith(made); here = dirname(here))
    try {
      rmdirSync(here);
    } catch {
      return;
    }
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
