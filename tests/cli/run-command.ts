// Runs the command line: in this process for what it says, and as the bundled program for what an installed copy does.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/report/report.ts';
import { day, projectRoot } from '../support.ts';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

export const bin = join(projectRoot, 'bin/forloeb.js');

/** The environment of every run: the day is fixed, nothing is coloured, whatever this process was started with. */
const baseEnv = { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) };

/** The outside of a command, of which only what matters is given. */
export function ioOf(parts: Partial<Io>): Io {
  return {
    out: () => undefined,
    err: () => undefined,
    env: {},
    cwd: projectRoot,
    columns: undefined,
    packageRoot: projectRoot,
    stopped: Promise.resolve(),
    ...parts,
  };
}

/** Runs a command in this process. */
export async function runHere(
  args: readonly string[],
  cwd: string,
  options: { env?: Readonly<Record<string, string>>; columns?: number } = {},
): Promise<Ran> {
  const said = { out: '', err: '' };
  const io = ioOf({
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    env: { ...baseEnv, ...options.env },
    cwd,
    columns: options.columns,
  });
  return { code: await main(args, '0.0.0', io), ...said };
}

/** Runs the bundled program in a process of its own. */
export function runProgram(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...baseEnv, ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** What `--format json` printed. */
export function reportIn({ out }: Ran): Report {
  return JSON.parse(out) as Report;
}
