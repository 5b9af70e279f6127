// check --watch: checks again whenever something is saved, and shows what is new and what is mended.

import { dirname, join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import type { Checked } from '../check/check-programme.ts';
import type { Workspace } from '../check/workspace.ts';
import { weights } from '../finding/finding.ts';
import { say, type Language } from '../locales/locales.ts';
import { programmeAround } from '../read/find-programmes.ts';
import { PathError, SetupError } from '../read/setup-error.ts';
import { changesBetween, type Changes } from '../report/changes.ts';
import { createReport, type Report, type ReportFinding } from '../report/report.ts';
import { configName } from '../schema/config.ts';
import { explainFailure } from './failure.ts';
import type { Io } from './io.ts';

/** An editor writes a file in several steps, and several files at once: they are one save. */
const calmMilliseconds = 120;
const clearScreen = '\u001b[2J\u001b[3J\u001b[H';
/** More would scroll the screen. */
const mostShown = 8;

export interface Watching {
  /** Checks everything afresh, set-up included. */
  check(): Promise<{ checked: readonly Checked[]; day: string }>;
  paths: readonly string[];
  language: Language;
}

/** Watches until the user stops it. What was checked first has been printed. */
export async function watchCheck(
  first: readonly Checked[],
  { root, day: firstDay }: Workspace,
  watching: Watching,
  io: Io,
): Promise<void> {
  const { language } = watching;
  const wanted = watchedPaths(watching.paths, root, io.cwd);
  const reportOf = (checked: readonly Checked[], day: string) =>
    createReport(checked, day, language, (absolute) => relative(io.cwd, absolute).replaceAll('\\', '/'));
  let before = reportOf(first, firstDay);
  let running: Promise<void> = Promise.resolve();
  // That all is well again is news too.
  let troubled = false;
  let timer: NodeJS.Timeout | undefined;

  const again = async (): Promise<void> => {
    try {
      const { checked, day } = await watching.check();
      const after = reportOf(checked, day);
      const changes = changesBetween(before, after);
      before = after;
      tell(
        changesText(changes, after, io.columns !== undefined),
        troubled || changes.found.length + changes.mended.length > 0,
      );
      troubled = false;
    } catch (error) {
      // A programme that is just being moved, or a set-up file half written: told, and tried again at the next save.
      if (!(error instanceof SetupError || error instanceof PathError)) throw error;
      tell(explainFailure(error, language), true);
      troubled = true;
    }
  };
  const tell = (text: string, changed: boolean): void => {
    if (io.columns !== undefined) io.out(`${clearScreen}${text}${say(language, 'watch.waiting')}\n`);
    else if (changed) io.out(text);
  };

  let crashed: (error: unknown) => void = () => undefined;
  const crash = new Promise<never>((_resolve, reject) => (crashed = reject));
  // Of the tree that holds them only what is wanted is watched: a folder that vanishes is seen when it comes back.
  const bases = [...new Set([root, ...wanted.filter((path) => !isWithin(path, root)).map(dirname)])];
  const watcher = watch(bases, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => !wanted.some((each) => isWithin(path, each) || isWithin(each, path)),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again).catch(crashed);
    }, calmMilliseconds);
  });
  // What cannot be watched, such as a folder without access, is told by the check itself.
  watcher.on('error', () => undefined);
  await new Promise<void>((ready) => watcher.once('ready', ready));
  io.out(`${say(language, 'watch.waiting')}\n`);
  try {
    await Promise.race([io.stopped, crash]);
  } finally {
    clearTimeout(timer);
    await watcher.close();
    await running;
  }

  function changesText({ found, mended }: Changes, after: Report, isTerminal: boolean): string {
    const list = (mark: string, findings: readonly ReportFinding[]) => {
      const shown = isTerminal ? findings.slice(0, mostShown) : findings;
      const rest = findings.length - shown.length;
      return [
        ...shown.map((each) => lineOf(mark, each)),
        ...(rest > 0 ? [`  ${say(language, 'watch.more', { count: rest })}`] : []),
      ];
    };
    const counts = weights
      .map((weight) => `${after.totals.findings[weight]} ${say(language, `weight.${weight}`)}`)
      .join(', ');
    const blanks = { found: found.length, mended: mended.length, counts };
    return [...list('+', found), ...list('-', mended), say(language, 'watch.summary', blanks), ''].join('\n');
  }

  function lineOf(mark: string, { range, message, weight }: ReportFinding): string {
    const word = say(language, `weight.${weight}`);
    return `${mark} ${range.file}:${range.start.line}:${range.start.column} ${word}: ${message}`;
  }
}

/** The programmes that are asked about, and what they are held against. */
function watchedPaths(paths: readonly string[], root: string, cwd: string): string[] {
  const programmes =
    paths.length === 0
      ? [join(root, 'programmes')]
      : paths.map((path) => resolve(cwd, path)).map((path) => programmeAround(path) ?? path);
  // A whole repository stands for its programmes: what else lies in it is no concern of a check.
  const asked = programmes.map((path) => (path === root ? join(root, 'programmes') : path));
  return [...asked, join(root, configName), join(root, 'schema')];
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
