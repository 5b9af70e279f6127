// forloeb new: writes the files of a new programme, a party's local plan, or a repository to begin with.

import { Command, Option } from 'commander';
import { say, type Language } from '../locales/locales.ts';
import { StoppedAsking } from './asker.ts';
import type { NewFlags } from './collect-answers.ts';
import { exit, type CommandContext, type Io } from './io.ts';
import { languageOption, type SharedOptions } from './options.ts';
import { Refusal, unlessRefused } from './refusal.ts';

interface NewOptions extends NewFlags, SharedOptions {
  local?: string;
  programme?: string;
  repository?: string;
}

const aboutProgramme = ['title', 'model', 'profile', 'language', 'ages', 'region', 'party'];

/** The command as commander knows it. */
export function newCommand({ language, io, version, done }: CommandContext): Command {
  const gather = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];
  return new Command('new')
    .description(say(language, 'cli.new'))
    .argument(`[${say(language, 'cli.new.name')}]`, say(language, 'cli.argument.name'))
    .addOption(new Option('--title <text>', say(language, 'cli.option.title')))
    .addOption(new Option('--model <id>', say(language, 'cli.option.model')))
    .addOption(new Option('--profile <id>', say(language, 'cli.option.profile')).argParser(gather))
    .addOption(new Option('--language <language>', say(language, 'cli.option.language')).choices(['da', 'en']))
    .addOption(new Option('--ages <from-to>', say(language, 'cli.option.ages')))
    .addOption(new Option('--region <text>', say(language, 'cli.option.region')))
    .addOption(new Option('--party <name:kind>', say(language, 'cli.option.party')).argParser(gather))
    .addOption(
      new Option('--local <party>', say(language, 'cli.option.local')).conflicts(['repository', ...aboutProgramme]),
    )
    .addOption(new Option('--programme <path>', say(language, 'cli.option.programme')).conflicts(aboutProgramme))
    .addOption(new Option('--repository <folder>', say(language, 'cli.option.repository')).conflicts('programme'))
    .addOption(languageOption(language))
    .action(async (name: string | undefined, options: NewOptions) => {
      const { lang, local, programme, repository } = options;
      const run = async (): Promise<number> => {
        if (local === undefined && programme !== undefined) throw new Refusal('cli.new.programme-without-local');
        if (local !== undefined && name !== undefined) throw new Refusal('cli.usage.excessArguments');
        // Writing a programme needs more than checking one: it is loaded here.
        if (local !== undefined) return (await import('./new-plan.ts')).newPlan(local, programme, lang, io);
        const { newProgramme, newRepository } = await import('./new-programme.ts');
        if (repository !== undefined) return newRepository(repository, name, options, version, lang, io);
        return newProgramme(name, options, lang, io, await io.asker?.());
      };
      done(await unlessRefused(lang, io, () => unlessStopped(lang, io, run)));
    });

  async function unlessStopped(lang: Language, outside: Io, work: () => Promise<number>): Promise<number> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoppedAsking)) throw error;
      outside.err(`${say(lang, 'cli.new.stopped')}\n`);
      return exit.setup;
    }
  }
}
