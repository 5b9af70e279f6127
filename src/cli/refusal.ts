// What a command says when it will not do what it was asked: one message, and what would do instead.

import { listOf, say, type Language, type MessageKey } from '../locales/locales.ts';
import { clean } from '../report/describe.ts';
import { exit, type Io } from './io.ts';

interface Hints {
  blanks?: Parameters<typeof say>[2];
  suggestions?: readonly string[];
  known?: readonly string[];
  /** What is wrong is the command line unless said otherwise. */
  code?: number;
}

/** Stops a command before it has written anything. */
export class Refusal extends Error {
  constructor(
    readonly key: MessageKey,
    readonly hints: Hints = {},
  ) {
    super(key);
    this.name = 'Refusal';
  }
}

/** The message in the reader's language. */
export function tellRefusal({ key, hints }: Refusal, language: Language): string {
  const { blanks = {}, suggestions = [], known = [] } = hints;
  const either = (words: readonly string[]) => listOf(language, words, 'disjunction');
  return clean(
    [
      say(language, key, blanks),
      ...(suggestions.length > 0 ? [say(language, 'suggest', { suggestions: either(suggestions) })] : []),
      ...(known.length > 0 ? [say(language, 'known', { known: either(known) })] : []),
    ].join(' '),
  );
}

/** Runs a command's work and gives its exit code; a refusal is told, anything else is thrown on. */
export async function unlessRefused(language: Language, io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`${tellRefusal(error, language)}\n`);
    return error.hints.code ?? exit.setup;
  }
}
