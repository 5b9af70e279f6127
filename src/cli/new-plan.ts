// Writes a party's local plan into a programme.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suggest } from '../finding/suggest.ts';
import { say, type Language } from '../locales/locales.ts';
import { assemble } from '../programme/assemble.ts';
import { findProgrammes } from '../read/find-programmes.ts';
import { headName, readProgrammeFolder } from '../read/programme-folder.ts';
import { planItemOf, planText } from '../starter/plan-text.ts';
import { isThere, putFile } from '../starter/put-in-place.ts';
import { exit, type Io } from './io.ts';
import { inShell, put, showPath, taken, tellNext } from './new-programme.ts';
import { openHere } from './open-here.ts';
import { Refusal } from './refusal.ts';

/**
 * Gives the exit code.
 * @param at the programme's folder; undefined for the one that the command runs in, or the only one there is
 */
export async function newPlan(party: string, at: string | undefined, lang: Language, io: Io): Promise<number> {
  const { root, schema } = await openHere(at ?? '.', {}, io);
  const path = programmeAt(at, root, io);
  const { programme } = assemble(readProgrammeFolder(path), schema, { words: 0 });
  const shown = showPath(path, io);
  if (programme === undefined)
    throw new Refusal('cli.new.programme-broken', { blanks: { path: shown }, code: exit.bar });
  const parties = programme.head.parties.map(({ id }) => id);
  if (!parties.includes(party))
    throw new Refusal('cli.new.no-party', {
      blanks: { party, path: `${shown}/${headName}` },
      suggestions: suggest(party, parties),
      known: parties,
    });
  const item = planItemOf(programme);
  if (item === undefined) throw new Refusal('cli.new.no-plans', { blanks: { model: programme.head.model } });
  const file = join(path, 'local', `${party}.md`);
  if (isThere(file)) throw taken(file, io);
  put(file, io, () => putFile(file, planText(programme, item, party)));
  io.out(`${say(lang, 'cli.new.plan-made', { path: showPath(file, io) })}\n`);
  tellNext([`npx forloeb check ${inShell(shown)}`, 'npx forloeb serve'], lang, io);
  return exit.ok;
}

function programmeAt(at: string | undefined, root: string, io: Io): string {
  if (at !== undefined) return only(findProgrammes([resolve(io.cwd, at)], io.cwd, root), io);
  const here = findAround(io.cwd);
  return here ?? only(findProgrammes([], io.cwd, root), io);
}

/** The programme whose folder, or a folder in it, is `folder`. */
function findAround(folder: string): string | undefined {
  return [folder, join(folder, '..')].find((each) => existsSync(join(each, headName)));
}

function only(found: readonly string[], io: Io): string {
  const [path, ...others] = found;
  if (path !== undefined && others.length === 0) return path;
  throw new Refusal('cli.new.which-programme', {
    known: found.map((each) => `--programme ${inShell(showPath(each, io))}`),
  });
}
