// The command line: picks the command and turns every kind of failure into one message and an exit code.

import { Command, CommanderError } from 'commander';
import { positionAt } from '../finding/place.ts';
import { say, type Language } from '../locales/locales.ts';
import { PathError, SetupError } from '../read/setup-error.ts';
import { clean, describeFinding } from '../report/describe.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { exit, type Io } from './io.ts';
import { addServe } from './serve.ts';

/**
 * Runs a command and gives its exit code. Throws nothing: a user's mistake is one message, a fault of our own keeps its stack.
 * @param args the words after the program's name
 */
export async function main(args: readonly string[], version: string, io: Io): Promise<number> {
  const language = languageOf(args);
  let code: number = exit.ok;
  const done = (result: number) => {
    code = result;
  };
  const program = new Command('forloeb')
    .description(
      language === 'da'
        ? 'Skriv, tjek og offentliggør forløbsprogrammer'
        : 'Write, check and publish pathway programmes',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.out(text);
      },
      writeErr: (text) => {
        io.err(text);
      },
    })
    .showHelpAfterError();
  addCheck(program, language, io, done);
  addBuild(program, language, io, done);
  addServe(program, language, io, done);
  for (const command of program.commands)
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        io.out(text);
      },
      writeErr: (text) => {
        io.err(text);
      },
    });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, language, io);
  }
}

/** The language is needed before the options are read, for help and for errors about them. */
function languageOf(args: readonly string[]): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[index]?.includes('=') ? args[index].split('=')[1] : args[index + 1];
  return index >= 0 && value === 'en' ? 'en' : 'da';
}

function failed(error: unknown, language: Language, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.setup;
  if (error instanceof SetupError) {
    io.err(`${say(language, 'cli.setup')}\n`);
    for (const each of error.findings) {
      const { line, column } = positionAt(error.lines.get(each.place.file) ?? [0], each.place.start);
      const { found, mend } = describeFinding(each, language, undefined);
      io.err(`${each.place.file}:${line}:${column}\n  ${found} ${mend}\n`);
    }
    return exit.setup;
  }
  if (error instanceof PathError) {
    io.err(`${clean(say(language, `cli.${error.code}`, { path: error.path, reason: error.reason }))}\n`);
    return exit.path;
  }
  io.err(`${say(language, 'cli.crash')}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exit.crash;
}
