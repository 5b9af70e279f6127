// forloeb explain: says what an id of the model or the code of a finding means.

import { relative } from 'node:path';
import { Argument, Command } from 'commander';
import { checkPaths, type Workspace } from '../check/workspace.ts';
import { suggest } from '../finding/suggest.ts';
import { listOf, say } from '../locales/locales.ts';
import { programmeAround } from '../read/find-programmes.ts';
import { clean } from '../report/describe.ts';
import { explainCode, explainedCodes } from '../report/explain/explain-code.ts';
import { explainSubject } from '../report/explain/explain-subject.ts';
import { explanationText, type Explanation } from '../report/explain/explanation.ts';
import type { Answering } from '../report/explain/in-programme.ts';
import { findSubject, nearIds, subjectsOf, type Subject } from '../report/explain/subjects.ts';
import { createReport } from '../report/report.ts';
import { documentsIn } from '../schema/chapter-words.ts';
import { joinRequirements } from '../schema/requirements.ts';
import { exit, type CommandContext, type Io } from './io.ts';
import { openHere } from './open-here.ts';
import { dayOption, languageOption, wantsColour, type SharedOptions } from './options.ts';
import { loadPages } from './shipped.ts';

interface ExplainOptions extends SharedOptions {
  programme?: string;
}

/** The command as commander knows it. */
export function explainCommand({ language, io, done }: CommandContext): Command {
  return new Command('explain')
    .description(say(language, 'cli.explain'))
    .addArgument(new Argument('<id>', say(language, 'cli.argument.explained')))
    .option('--programme <path>', say(language, 'cli.option.explained-programme'))
    .addOption(dayOption(language))
    .addOption(languageOption(language))
    .action(async (written: string, options: ExplainOptions) => {
      const workspace = await openHere(options.programme ?? '.', options, io);
      const here = options.programme ?? programmeAround(io.cwd);
      const answering = here === undefined ? [] : answeringAt(here, workspace, options, io);
      done(explain(written, workspace, answering, options, io));
    });
}

/** The programmes at a path that can be read as a whole, as they were checked. */
function answeringAt(path: string, workspace: Workspace, { lang: language }: ExplainOptions, io: Io): Answering[] {
  return checkPaths(workspace, [path], io.cwd).flatMap((checked) => {
    const { programme, outcomes } = checked;
    const showPath = (absolute: string) => relative(io.cwd, absolute).replaceAll('\\', '/');
    const [report] = createReport([checked], workspace.day, language, showPath).programmes;
    return programme === undefined || report === undefined ? [] : [{ programme, outcomes, report }];
  });
}

/** Prints the explanation, or what could have been meant; gives the exit code. */
function explain(
  written: string,
  { schema, config }: Workspace,
  answering: readonly Answering[],
  { lang: language }: ExplainOptions,
  io: Io,
): number {
  const pages = loadPages(io.packageRoot);
  // Keys and ids are told in the words that the planner writes: those of the programme around, else of the reader.
  const spoken = answering[0]?.programme.head.language ?? language;
  const documents = documentsIn(schema.catalogues.values());
  const all = [...schema.models.values()].flatMap((model) => {
    const profiles = [...schema.profiles.values()].filter((profile) => profile.model === model.id);
    return subjectsOf(joinRequirements(model, profiles, config.thresholds?.words, spoken, documents));
  });
  // What the programme follows comes first: the profiles of others do not make its short ids ambiguous.
  const own = answering.flatMap(({ programme }) => subjectsOf(programme.requirements, programme.phases));
  const found = [own, all].map((subjects) => findSubject(written, subjects)).find(({ kind }) => kind !== 'none');
  const code = all.some(({ id, word }) => id === written || word === written)
    ? undefined
    : explainCode(written, pages, language);
  const show = (explanations: readonly Explanation[]) => {
    io.out(explanationText(explanations, { colour: wantsColour(io), width: io.columns ?? 80 }));
    return exit.ok;
  };
  if (code !== undefined) return show([code]);
  if (found?.kind === 'one') {
    const context = { language, catalogues: schema.catalogues };
    return show(onePerModel(found.subjects).map((subject) => explainSubject(subject, context, answering)));
  }
  if (found?.kind === 'many') {
    const lines = onePerModel(found.subjects).map(({ id, title }) => `  ${clean(id)}\n      ${clean(title[language])}`);
    io.err(`${clean(say(language, 'explain.many', { written }))}\n${lines.join('\n')}\n`);
    return exit.setup;
  }
  const near = [...new Set([...nearIds(written, all), ...suggest(written, explainedCodes(pages))])].slice(0, 5);
  const hint =
    near.length === 0
      ? say(language, 'explain.how-to-find')
      : say(language, 'suggest', { suggestions: listOf(language, near, 'disjunction') });
  io.err(`${clean(`${say(language, 'explain.unknown', { written })} ${hint}`)}\n`);
  return exit.setup;
}

/** Several programmes may follow one model: what it asks is explained once. */
function onePerModel(subjects: readonly Subject[]): Subject[] {
  const seen = new Map(subjects.map((subject) => [`${subject.id} ${subject.requirements.model.id}`, subject]));
  return [...seen.values()];
}
