// Commander's own words in the reader's language: help screens, and what is wrong with a command line.

import type { Command, CommanderError, Option } from 'commander';
import { isMessageKey, listOf, say, type Language } from '../locales/locales.ts';
import type { Io } from './io.ts';

/** Makes a command and its subcommands speak the language and write through `io`; errors are thrown, not printed. */
export function localise(command: Command, language: Language, io: Io): void {
  command
    .helpOption('-h, --help', say(language, 'cli.help.option'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      outputError: () => undefined,
    })
    .configureHelp({
      helpWidth: Math.min(io.columns ?? 80, 100),
      subcommandTerm: (subcommand) => [subcommand.name(), ...subcommand.aliases()].join(' | '),
      styleTitle: (title) => titleIn(title, language),
      optionDescription: (option) => describeOption(option, language),
    });
  if (command.commands.length > 0) {
    command.helpCommand(`help [${say(language, 'cli.help.command-name')}]`, say(language, 'cli.help.command'));
    command.usage(`[${say(language, 'cli.help.options')}] [${say(language, 'cli.help.command-name')}]`);
  } else {
    const words = command.registeredArguments
      .map((argument) =>
        argument.required ? ` <${argument.name()}>` : ` [${argument.name()}${argument.variadic ? '...' : ''}]`,
      )
      .join('');
    command.usage(`[${say(language, 'cli.help.options')}]${words}`);
  }
  // Every command has its examples in the locales, a command a line with what it does below it.
  const examples = `cli.examples.${command.name()}`;
  if (isMessageKey(examples))
    command.addHelpText(
      'after',
      `\n${say(language, 'cli.help.title.examples')}:\n${say(language, examples).replace(/^/gm, '  ')}`,
    );
  for (const each of command.commands) localise(each, language, io);
}

function titleIn(title: string, language: Language): string {
  const key = `cli.help.title.${title.replace(':', '').toLowerCase()}`;
  return isMessageKey(key) ? `${say(language, key)}:` : title;
}

function describeOption(option: Option, language: Language): string {
  const notes: string[] = [];
  if (option.argChoices) notes.push(listOf(language, option.argChoices, 'disjunction'));
  if (typeof option.defaultValue === 'string')
    notes.push(say(language, 'cli.help.default', { value: option.defaultValue }));
  return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
}

/** What is wrong with a command line, and how to see what can be written. */
export function explainUsage(error: CommanderError, language: Language): string {
  const key = `cli.usage.${error.code.replace('commander.', '')}`;
  // Commander quotes what was written: that is what a message of ours has to name.
  const [written = '', value = ''] = [...error.message.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  const known = /Allowed choices are (.+?)\.(?:\n|$)/.exec(error.message)?.[1];
  const near = /Did you mean (?:one of )?(.+?)\?/.exec(error.message)?.[1];
  const own = /is invalid\. (.+)$/s.exec(error.message)?.[1];
  const hints = [
    known === undefined
      ? key.endsWith('invalidArgument')
        ? own
        : undefined
      : say(language, 'known', { known: listOf(language, known.split(', '), 'disjunction') }),
    near === undefined
      ? undefined
      : say(language, 'suggest', { suggestions: listOf(language, near.split(', '), 'disjunction') }),
    say(language, 'cli.usage.help'),
  ];
  const what = isMessageKey(key) ? say(language, key, { written, value }) : error.message;
  return [what, ...hints.filter((hint) => hint !== undefined)].join(' ');
}
