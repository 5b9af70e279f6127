// The command line: picks the command and turns every kind of failure into one message and an exit code.

import { Command, CommanderError } from 'commander';
import { say, type Language } from '../locales/locales.ts';
import { PathError, SetupError } from '../read/setup-error.ts';
import { clean } from '../report/describe.ts';
import { buildCommand } from './build.ts';
import { catalogueCommand } from './catalogue.ts';
import { checkCommand } from './check.ts';
import { explainCommand } from './explain.ts';
import { danishNames } from './danish-names.ts';
import { explainFailure } from './failure.ts';
import { exit, type CommandContext, type Io } from './io.ts';
import { explainUsage, localise } from './localise.ts';
import { newCommand } from './new.ts';
import { serveCommand } from './serve.ts';
import { statusCommand } from './status.ts';

/** Every command; a new one is a file and a line here. */
const commands: readonly ((context: CommandContext) => Command)[] = [
  newCommand,
  checkCommand,
  explainCommand,
  statusCommand,
  catalogueCommand,
  buildCommand,
  serveCommand,
];

/**
 * Runs a command and gives its exit code. Throws nothing: a user's mistake is one message, a fault of our own keeps its stack.
 * @param args the words after the program's name
 */
export async function main(args: readonly string[], version: string, io: Io): Promise<number> {
  const language = languageOf(args);
  let code: number = exit.ok;
  const context: CommandContext = { language, io, version, done: (result) => (code = result) };
  const program = new Command('forloeb')
    .description(say(language, 'cli.description'))
    .version(version, '-V, --version', say(language, 'cli.option.version'));
  for (const create of commands) {
    const command = create(context);
    const danish = danishNames[command.name()];
    program.addCommand(danish === undefined ? command : command.alias(danish));
  }
  localise(program, language, io);
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
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === 'commander.help') return error.exitCode === 0 ? exit.ok : exit.setup;
    io.err(`${clean(explainUsage(error, language))}\n`);
    return exit.setup;
  }
  if (error instanceof SetupError || error instanceof PathError) {
    io.err(explainFailure(error, language));
    return error instanceof SetupError ? exit.setup : exit.path;
  }
  io.err(`${say(language, 'cli.crash')}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exit.crash;
}
