// Shows on a terminal how far long work has come, on one line that is cleared after. Nothing of it reaches a file or a pipe.

import type { Checked } from '../check/check-programme.ts';
import { checkPaths, type Workspace } from '../check/workspace.ts';
import { say, type Language } from '../locales/locales.ts';
import { clean } from '../report/describe.ts';
import type { Io } from './io.ts';

const clearLine = '\r\u001b[K';

/** Checks the programmes at these paths, as `checkPaths` does, and says which one it is at. */
export function checkShowing(workspace: Workspace, paths: readonly string[], language: Language, io: Io): Checked[] {
  try {
    return checkPaths(workspace, paths, io.cwd, (name, at, of) =>
      showProgress(say(language, 'cli.progress.check', { name, at, of }), io),
    );
  } finally {
    clearProgress(io);
  }
}

/** Puts a text in the place of the one before. */
export function showProgress(text: string, io: Io): void {
  if (io.errColumns === undefined) return;
  // A line that is wider would stay when it is cleared.
  io.err(clearLine + clean(text).slice(0, io.errColumns - 1));
}

export function clearProgress(io: Io): void {
  if (io.errColumns !== undefined) io.err(clearLine);
}
