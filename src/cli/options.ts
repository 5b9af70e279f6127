// Options that several commands share, and how they are read.

import { InvalidArgumentError, Option } from 'commander';
import { defaultDay, isDay } from '../check/day.ts';
import { weights, type Weight } from '../finding/finding.ts';
import { say, type Language } from '../locales/locales.ts';
import type { Io } from './io.ts';

export interface SharedOptions {
  lang: Language;
  on?: string;
  failOn?: Weight;
}

const defaultPort = '8080';

/** The language of messages: `--lang`, else Danish. */
export function languageOption(language: Language): Option {
  return new Option('--lang <language>', say(language, 'cli.option.lang')).choices(['da', 'en']).default('da');
}

/** The day of the run. */
export function dayOption(language: Language): Option {
  return new Option('--on <YYYY-MM-DD>', say(language, 'cli.option.on')).argParser((value) => {
    if (!isDay(value)) throw new InvalidArgumentError(say(language, 'cli.bad-day'));
    return value;
  });
}

/** The bar, over the one that a programme's status gives. */
export function failOnOption(language: Language): Option {
  return new Option('--fail-on <weight>', say(language, 'cli.option.fail-on')).choices([...weights]);
}

/** The site's folder. */
export function outOption(language: Language): Option {
  return new Option('--out <folder>', say(language, 'cli.option.out')).default('_site');
}

/** Who the site is for. */
export function audienceOption(language: Language): Option {
  return new Option('--audience <audience>', say(language, 'cli.option.audience')).choices(['public', 'internal']);
}

/** Builds although a programme would vanish. */
export function allowMissingOption(language: Language): Option {
  return new Option('--allow-missing', say(language, 'cli.option.allow-missing'));
}

/** The port to serve on. */
export function portOption(language: Language): Option {
  return new Option('--port <number>', say(language, 'cli.option.port')).argParser((value) =>
    readPort(value, language),
  );
}

/** `--port`, else `PORT`, else 8080. */
export function portOf(options: { port?: number; lang: Language }, io: Io): number {
  if (options.port !== undefined) return options.port;
  const value = io.env['PORT'] ?? defaultPort;
  try {
    return readPort(value, options.lang);
  } catch (error) {
    // Said in the form that commander gives a wrong option, so that it is explained as one.
    if (error instanceof InvalidArgumentError)
      error.message = `'PORT' argument '${value}' is invalid. ${error.message}`;
    throw error;
  }
}

function readPort(value: string, language: Language): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new InvalidArgumentError(say(language, 'cli.bad-port'));
  return Number(value);
}

/** `--on`, else the day that the environment gives. */
export function dayOf(options: Pick<SharedOptions, 'on'>, io: Io): string {
  return options.on ?? defaultDay(io.env);
}

/** Colour only for a terminal that wants it. */
export function wantsColour({ env, columns }: Io): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0') return true;
  return columns !== undefined && env['TERM'] !== 'dumb';
}
