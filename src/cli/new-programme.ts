// Writes a new programme's folder, or a repository that begins with one.

import { basename, join, relative, resolve } from 'node:path';
import { say, type Language } from '../locales/locales.ts';
import { loadSchema, type Schema } from '../schema/load.ts';
import { partyKinds } from '../programme/phases.ts';
import { describeFinding } from '../report/describe.ts';
import type { NewProgramme } from '../starter/answers.ts';
import { programmeFiles, type Files } from '../starter/programme-files.ts';
import { fillFolder, isEmptyFolder, isThere, putFolder, TakenError } from '../starter/put-in-place.ts';
import { repositoryFiles } from '../starter/repository-files.ts';
import type { Asker } from './asker.ts';
import { collectAnswers, type NewFlags } from './collect-answers.ts';
import { exit, type Io } from './io.ts';
import { openHere } from './open-here.ts';
import { readName } from './read-words.ts';
import { Refusal } from './refusal.ts';
import { loadShipped } from './shipped.ts';

/** Gives the exit code. */
export async function newProgramme(
  name: string | undefined,
  flags: NewFlags,
  lang: Language,
  io: Io,
  asker: Asker | undefined,
): Promise<number> {
  const { root, schema } = await openHere('.', {}, io);
  const home = join(root, 'programmes');
  const answers = await collectAnswers(name, flags, { schema, lang }, asker, (id) => {
    if (isThere(join(home, id))) throw taken(join(home, id), io);
  });
  const folder = join(home, answers.id);
  const files = filesOf(answers, schema, lang);
  put(folder, io, () => putFolder(folder, files));
  const shown = showPath(folder, io);
  io.out(`${say(lang, 'cli.new.made', { path: shown, chapters: files.size - 1 })}\n`);
  tellNext([`npx forloeb check ${inShell(shown)}`, 'npx forloeb serve'], lang, io);
  return exit.ok;
}

/** Gives the exit code. Nobody is asked: what is not said is an example, unless the programme has a name. */
export async function newRepository(
  written: string,
  name: string | undefined,
  flags: NewFlags,
  version: string,
  lang: Language,
  io: Io,
): Promise<number> {
  const folder = resolve(io.cwd, written);
  const there = isThere(folder);
  if (there && !isEmptyFolder(folder)) throw taken(folder, io, 'cli.new.repository-taken');
  // What the folder lies in is another repository's business: the new one begins with what ships.
  const schema = await loadSchema(loadShipped(io.packageRoot), undefined, io.cwd);
  const language = flags.language ?? 'da';
  const example = name === undefined ? exampleFlags(flags, schema, language) : flags;
  const id = name === undefined ? readName(say(language, 'new.example.id')) : name;
  const collected = await collectAnswers(id, example, { schema, lang }, undefined, () => undefined);
  const answers = { ...collected, illustrative: name === undefined };
  const programme = [...filesOf(answers, schema, lang)].map(
    ([file, text]) => [`programmes/${answers.id}/${file}`, text] as const,
  );
  const repository = {
    name: basename(folder),
    programme: answers.id,
    title: say(language, 'new.example.site'),
    language,
    version,
  };
  const files: Files = new Map([...repositoryFiles(repository), ...programme]);
  put(folder, io, () => (there ? fillFolder(folder, files) : putFolder(folder, files)));
  const shown = showPath(folder, io);
  io.out(`${say(lang, 'cli.new.repository-made', { path: shown, count: files.size })}\n`);
  const enter = shown === '.' ? [] : [`cd ${inShell(shown)}`];
  tellNext([[...enter, 'npm install'].join(' && '), 'npx forloeb check'], lang, io);
  return exit.ok;
}

/** An example's flags where none are given. */
function exampleFlags(flags: NewFlags, { models }: Schema, language: Language): NewFlags {
  const [model] = models.keys();
  const kind = partyKinds[0]?.id ?? '';
  return {
    title: say(language, 'new.example.title'),
    party: [`${say(language, 'new.example.party')}:${kind}`],
    ...(model === undefined ? {} : { model }),
    ...flags,
  };
}

function filesOf(answers: NewProgramme, schema: Schema, lang: Language): Files {
  const { files, broken } = programmeFiles(answers, schema);
  const [first] = broken;
  if (first === undefined) return files;
  const { found, mend } = describeFinding(first, lang, undefined);
  throw new Refusal('cli.new.broken', { blanks: { found, mend } });
}

/** Puts files in place; what came to stand there meanwhile is refused like what stood there before. */
export function put(path: string, io: Io, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof TakenError ? taken(path, io) : error;
  }
}

export function taken(
  path: string,
  io: Io,
  key: 'cli.new.taken' | 'cli.new.repository-taken' = 'cli.new.taken',
): Refusal {
  return new Refusal(key, { blanks: { path: showPath(path, io) }, code: exit.path });
}

/** A path as it is typed where the command runs. */
export function showPath(path: string, { cwd }: Io): string {
  return relative(cwd, path).replaceAll('\\', '/') || '.';
}

/** A path as a word of a shell's command line. */
export function inShell(path: string): string {
  return /^[\p{L}\p{N}._/-]+$/u.test(path) ? path : `"${path.replace(/["$`\\]/g, '\\$&')}"`;
}

/** The commands that come next. */
export function tellNext(commands: readonly string[], lang: Language, io: Io): void {
  const lines = commands.map(
    (command) => `  ${command}${lang === 'en' && command.includes('forloeb') ? ' --lang en' : ''}\n`,
  );
  io.out(`\n${say(lang, 'cli.new.next')}\n${lines.join('')}`);
}
