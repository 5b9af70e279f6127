// What a command may touch of the outside: given by bin/forloeb.js, replaced in tests.

import type { Language } from '../locales/locales.ts';
import type { Asker } from './asker.ts';

export interface Io {
  out(text: string): void;
  err(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Columns of the terminal; undefined when the output is no terminal. */
  columns: number | undefined;
  /** The same of the error output: how far long work has come is shown only there. */
  errColumns?: number | undefined;
  /** Folder of the installed package. */
  packageRoot: string;
  /** Resolves when the user asks a server to stop. */
  stopped: Promise<void>;
  /** Asks whoever sits at the terminal; undefined when nobody does. */
  asker?: (() => Promise<Asker>) | undefined;
}

/** What every command is made with. */
export interface CommandContext {
  language: Language;
  io: Io;
  /** Of the program. */
  version: string;
  /** Takes the command's exit code. */
  done: (code: number) => void;
}

/** Exit codes: 0 below the bar, 1 at or above it, 2 wrong command line or set-up, 3 path, 4 our own fault. */
export const exit = { ok: 0, bar: 1, setup: 2, path: 3, crash: 4 } as const;
