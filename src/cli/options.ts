// Options that several commands share, and how they are read.

import { InvalidArgumentError, Option } from 'commander';
import { weights, type Weight } from '../finding/finding.ts';
import type { Language } from '../locales/locales.ts';
import { defaultDay, isDay } from '../check/day.ts';
import { say } from '../locales/locales.ts';
import type { Io } from './io.ts';

export interface SharedOptions {
  lang: Language;
  on: string | undefined;
  failOn: Weight | undefined;
}

/** The language of messages: `--lang`, else Danish. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'sprog / language').choices(['da', 'en']).default('da');
}

/** The day of the run. */
export function dayOption(language: Language): Option {
  return new Option(
    '--on <YYYY-MM-DD>',
    language === 'da' ? 'tjek, som om det var den dag' : 'check as on that day',
  ).argParser((value) => {
    if (!isDay(value)) throw new InvalidArgumentError(say(language, 'cli.bad-day', { value }));
    return value;
  });
}

/** The bar, over the one that a programme's status gives. */
export function failOnOption(language: Language): Option {
  return new Option(
    '--fail-on <weight>',
    language === 'da'
      ? 'afslut med 1 ved fund af denne vægt eller tungere'
      : 'exit with 1 on findings of this weight or heavier',
  ).choices([...weights]);
}

export function portOption(language: Language): Option {
  return new Option(
    '--port <number>',
    language === 'da' ? 'port; den næste ledige, hvis den er optaget' : 'port; the next free one if taken',
  ).argParser((value) => {
    const port = Number(value);
    if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError(say(language, 'cli.bad-port', { value }));
    return port;
  });
}

export function dayOf(options: Pick<SharedOptions, 'on'>, io: Io): string {
  return options.on ?? defaultDay(io.env);
}

/** Colour only for a terminal that wants it. */
export function wantsColour(io: Io): boolean {
  if (io.env['NO_COLOR'] !== undefined && io.env['NO_COLOR'] !== '') return false;
  if (io.env['FORCE_COLOR'] !== undefined && io.env['FORCE_COLOR'] !== '' && io.env['FORCE_COLOR'] !== '0') return true;
  return io.columns !== undefined && io.env['TERM'] !== 'dumb';
}
