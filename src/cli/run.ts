// Joins the command line to the process it runs in.

import { fileURLToPath } from 'node:url';
import { main } from './main.ts';

declare const FORLOEB_VERSION: string;

/** Runs the process's own arguments. A closed pipe, such as `| head`, ends the output quietly. */
export async function run(packageRoot: URL): Promise<number> {
  const { stdin, stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return main(process.argv.slice(2), FORLOEB_VERSION, {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    columns: stdout.isTTY ? stdout.columns : undefined,
    errColumns: stderr.isTTY ? stderr.columns : undefined,
    packageRoot: fileURLToPath(packageRoot),
    asker: stdin.isTTY && stdout.isTTY ? async () => (await import('./ask.ts')).terminalAsker : undefined,
    stopped: new Promise((stop) => {
      process.once('SIGINT', () => {
        stop();
      });
      process.once('SIGTERM', () => {
        stop();
      });
    }),
  });
}
