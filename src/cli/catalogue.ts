// forloeb catalogue: the catalogues, the entries of one, or the entries that hold some words.

import { Command, Option } from 'commander';
import { suggestNamed, wordFor, wordsOf } from '../finding/named.ts';
import type { CatalogueSource } from '../generated/types.ts';
import { listOf, say } from '../locales/locales.ts';
import { catalogueText, cataloguesText, foundText } from '../report/catalogue/entry-list.ts';
import { explainEntry } from '../report/catalogue/explain-entry.ts';
import { calledSo, findEntries, readWanted, type FoundEntry, type Wanted } from '../report/catalogue/find-entries.ts';
import { foundJson } from '../report/catalogue/found-json.ts';
import { clean } from '../report/describe.ts';
import { explanationText } from '../report/explain/explanation.ts';
import { reportJson } from '../report/json.ts';
import type { Schema } from '../schema/load.ts';
import { referringFields } from '../schema/referring-fields.ts';
import { exit, type CommandContext, type Io } from './io.ts';
import { openHere } from './open-here.ts';
import { languageOption, wantsColour, type SharedOptions } from './options.ts';

interface CatalogueOptions extends SharedOptions {
  format: 'pretty' | 'json';
}

/** The command as commander knows it. */
export function catalogueCommand({ language, io, done }: CommandContext): Command {
  const format = new Option('--format <format>', say(language, 'cli.option.catalogue-format'));
  return new Command('catalogue')
    .description(say(language, 'cli.catalogue'))
    .argument('[name]', say(language, 'cli.argument.catalogue'))
    .argument('[words...]', say(language, 'cli.argument.catalogue-words'))
    .addOption(format.choices(['pretty', 'json']).default('pretty'))
    .addOption(languageOption(language))
    .action(async (name: string | undefined, words: string[], options: CatalogueOptions) => {
      const { schema } = await openHere('.', options, io);
      done(show(name === undefined ? [] : [name, ...words], schema, options, io));
    });
}

/** Prints what was asked for, or what could have been meant; gives the exit code. */
function show(
  written: readonly string[],
  schema: Schema,
  { lang: language, format }: CatalogueOptions,
  io: Io,
): number {
  const { compare } = new Intl.Collator(language);
  const catalogues = [...schema.catalogues.values()].toSorted((one, other) =>
    compare(wordFor(one, language), wordFor(other, language)),
  );
  const context = { language, catalogues: schema.catalogues };
  const asking = [...schema.models.values(), ...schema.profiles.values()];
  const wanted = readWanted(written, catalogues);
  const options = { colour: wantsColour(io), width: io.columns ?? 80, language };
  const { catalogue, words } = wanted;
  const all = catalogue === undefined && words.length === 0;
  const found = all ? [] : findEntries(wanted, catalogues, context);
  if (words.length > 0 && found.length === 0) return refuse(wanted, catalogues, language, io);
  if (format === 'json') {
    const told = catalogue === undefined ? catalogues : [catalogue];
    io.out(reportJson(foundJson(told, all ? undefined : found, language)));
  } else if (all) io.out(cataloguesText(catalogues, options));
  else if (catalogue !== undefined && words.length === 0)
    io.out(catalogueText(catalogue, referringFields(`catalogue/${catalogue.id}`, asking), options));
  else {
    const [first, ...more] = inFront(found, words);
    const whole = more.length === 0 || calledSo(found, words) === first;
    if (first !== undefined && whole) io.out(explanationText([explainEntry(first, context, asking)], options));
    const rest = whole ? more : found;
    if (rest.length > 0) {
      const title = say(language, whole ? 'catalogue.others' : 'catalogue.found', { count: rest.length });
      io.out(`${whole ? '\n' : ''}${title}\n\n${foundText(rest, options)}`);
    }
  }
  return exit.ok;
}

/** The one that is called just so comes first. */
function inFront(found: readonly FoundEntry[], words: readonly string[]): readonly FoundEntry[] {
  const first = calledSo(found, words);
  return first === undefined ? found : [first, ...found.filter((each) => each !== first)];
}

function refuse(
  { catalogue, words }: Wanted,
  catalogues: readonly CatalogueSource[],
  language: CatalogueOptions['lang'],
  io: Io,
): number {
  const named =
    catalogue === undefined ? [...catalogues, ...catalogues.flatMap(({ entries }) => entries)] : catalogue.entries;
  const near = [...new Set(words.flatMap((word) => suggestNamed(word, named, language)))].slice(0, 5);
  const what =
    catalogue === undefined
      ? say(language, 'catalogue.nothing', { words: words.join(' ') })
      : say(language, 'catalogue.nothing-in', { words: words.join(' '), catalogue: catalogue.title[language] });
  const hint =
    near.length === 0
      ? say(language, 'catalogue.how-to-find')
      : say(language, 'suggest', { suggestions: listOf(language, wordsOf(near, named, language), 'disjunction') });
  io.err(`${clean(`${what} ${hint}`)}\n`);
  return exit.setup;
}
