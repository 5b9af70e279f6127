// Reads a file of the repository that the set-up names. Nothing outside the repository is ever opened.

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type RepositoryFile =
  | { bytes: Buffer }
  | { refused: 'outside' | 'symbolic-link' | 'not-a-file' }
  | { refused: 'too-large'; size: number }
  | { refused: 'unreadable'; reason: string };

/**
 * @param path relative to `root`, with forward slashes
 * @param most bytes that are read; a larger file is refused unread
 */
export function readRepositoryFile(root: string, path: string, most: number): RepositoryFile {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  if (steps.length === 0 || path.startsWith('/') || /[\\:\0]/.test(path) || steps.includes('..'))
    return { refused: 'outside' };
  try {
    // Each folder on the way may be a link out of the repository too.
    let at = root;
    for (const step of steps) {
      at = join(at, step);
      if (lstatSync(at).isSymbolicLink()) return { refused: 'symbolic-link' };
    }
    const stat = lstatSync(at);
    if (!stat.isFile()) return { refused: 'not-a-file' };
    if (stat.size > most) return { refused: 'too-large', size: stat.size };
    return { bytes: readFileSync(at) };
  } catch (error) {
    return {
      refused: 'unreadable',
      reason: error instanceof Error && 'code' in error ? String(error.code) : String(error),
    };
  }
}
