// check --changed: which of the programmes that are asked about were touched since a revision.

import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { say, type Language } from '../locales/locales.ts';
import { changedFiles, RevisionError } from '../read/changed-files.ts';
import { findProgrammes } from '../read/find-programmes.ts';
import { headName } from '../read/programme-folder.ts';
import { clean } from '../report/describe.ts';
import type { Io } from './io.ts';

/**
 * Folders of the programmes with a file that differs; says so if there is none, and which programmes are gone.
 * @param revision as it was written; true for the one that is checked out
 */
export async function touchedProgrammes(
  paths: readonly string[],
  revision: string | true,
  root: string,
  language: Language,
  io: Io,
): Promise<string[]> {
  const written = revision === true ? 'HEAD' : revision;
  const changed = await changedFiles(written, root).catch((error: unknown): never => {
    throw error instanceof RevisionError ? unknownRevision(written, language, io) : error;
  });
  const programmes = findProgrammes(paths, io.cwd, root);
  const touched = programmes.filter((folder) => {
    const real = realpathSync(folder) + sep;
    return changed.some((file) => file.startsWith(real));
  });
  const gone = changed.filter((file) => file.endsWith(`${sep}${headName}`) && !existsSync(file)).map(dirname);
  const shown = (folder: string) => relative(realpathSync(io.cwd), folder).replaceAll('\\', '/');
  if (gone.length > 0) io.err(`${clean(say(language, 'cli.changed.gone', { folders: gone.map(shown) }))}\n`);
  if (touched.length === 0) io.err(`${clean(say(language, 'cli.changed.none', { revision: written }))}\n`);
  return touched;
}

/** Said in the form that commander gives a wrong option, so that it is explained as one. */
function unknownRevision(written: string, language: Language, io: Io): InvalidArgumentError {
  // A path right after the option is taken for its value.
  const isPath = existsSync(`${io.cwd}/${written}`);
  const hint = say(language, isPath ? 'cli.changed.path' : 'cli.changed.revision', { written });
  return new InvalidArgumentError(`'--changed' argument '${written}' is invalid. ${hint}`);
}
