// A fault in what the tool is set up with: command line, configuration, model, profile or catalogue. The run stops with exit code 2.

import type { Finding } from '../finding/finding.ts';

/** Carries findings instead of words, so that they are told in the reader's language. */
export class SetupError extends Error {
  constructor(
    readonly findings: readonly Finding[],
    /** Line starts of the files that the findings point into. */
    readonly lines: ReadonlyMap<string, readonly number[]>,
  ) {
    super(findings.map(({ code }) => code).join(', '));
    this.name = 'SetupError';
  }
}

/** A path that is not there, or output that cannot be written. The run stops with exit code 3. */
export class PathError extends Error {
  constructor(
    readonly code:
      | 'path-missing'
      | 'path-no-programme'
      | 'out-not-ours'
      | 'out-unwritable'
      | 'out-inside'
      | 'report-inside'
      | 'report-not-a-file'
      | 'report-unwritable'
      | 'git-missing'
      | 'git-no-repository',
    readonly path: string,
    readonly reason = '',
  ) {
    super(`${code}: ${path}`);
    this.name = 'PathError';
  }
}
