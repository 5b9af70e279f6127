// Asks git which files were changed since a revision: what is not committed and what git does not know yet included.

import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PathError } from './setup-error.ts';

const run = promisify(execFile);
const mostBytes = 64 * 1024 * 1024;

/** A revision that git does not know: a mistake on the command line. */
export class RevisionError extends Error {
  constructor(readonly revision: string) {
    super(`no revision ${revision}`);
    this.name = 'RevisionError';
  }
}

/**
 * Absolute paths of the files that differ from a revision; renamed files by both names, deleted ones by the name that they had.
 * @param folder any folder of the repository
 * @throws PathError when git or a repository is not there, RevisionError when the revision is not
 */
export async function changedFiles(revision: string, folder: string): Promise<string[]> {
  // What begins with a hyphen would be read as an option.
  if (revision === '' || revision.startsWith('-')) throw new RevisionError(revision);
  const top = (await git(['rev-parse', '--show-toplevel'], folder).catch(noRepository(folder))).replace(/\r?\n$/, '');
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], top).catch(
    () => undefined,
  );
  const names = (text: string) => text.split('\0').filter((name) => name !== '');
  const untracked = names(await git(['ls-files', '-z', '--others', '--exclude-standard', '--'], top));
  let tracked: string[];
  if (commit !== undefined)
    tracked = names(
      await git(
        ['diff', '--name-only', '-z', '--no-renames', '--no-relative', '--no-ext-diff', commit.trim(), '--'],
        top,
      ),
    );
  // In a repository without a commit everything is new.
  else if (revision === 'HEAD') tracked = names(await git(['ls-files', '-z', '--cached', '--'], top));
  else throw new RevisionError(revision);
  const root = realpathSync(top);
  return [...new Set([...tracked, ...untracked])].map((name) => join(root, name));
}

/** Runs git without a shell, and without the helpers that a repository's own settings may name. */
async function git(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: mostBytes,
  });
  return stdout;
}

function noRepository(folder: string) {
  return (error: unknown): never => {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new PathError(missing ? 'git-missing' : 'git-no-repository', folder);
  };
}
