// Puts a finished folder in the place of an old one, whole or not at all.

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PathError } from '../read/setup-error.ts';

/** Names the folder as ours: one that lacks it is never overwritten. */
export const manifestName = 'forloeb-site.json';

export interface Manifest {
  /** Ids of the programmes that the build published. */
  programmes: string[];
  audience: string;
}

/** The manifest of the site in a folder; undefined if there is none. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as Manifest;
  } catch {
    return undefined;
  }
}

const oldName = (folder: string) => join(dirname(folder), `.${basename(folder)}.old`);

const stagePrefix = (folder: string) => `.${basename(folder)}.new-`;

/**
 * Finishes what a run that was cut off left behind: if the old folder was moved away and the new one never came, it comes back;
 * a folder that was never filled goes away.
 */
export async function finishReplacement(folder: string): Promise<void> {
  const beside = await readdir(dirname(folder)).catch(() => []);
  for (const name of beside.filter((each) => each.startsWith(stagePrefix(folder))))
    await rm(join(dirname(folder), name), { recursive: true, force: true });
  const old = oldName(folder);
  if (!existsSync(old)) return;
  if (existsSync(folder)) await rm(old, { recursive: true, force: true });
  else await rename(old, folder);
}

/**
 * Fills a new folder beside `folder` and puts it in its place. If `fill` fails, the old folder is untouched and the new one is gone.
 * @throws PathError if `folder` holds something that is not a site of ours, or cannot be written
 */
export async function replaceFolder(
  folder: string,
  manifest: Manifest,
  fill: (stage: string) => Promise<void>,
): Promise<void> {
  await finishReplacement(folder);
  if (existsSync(folder) && readManifest(folder) === undefined && (await readdir(folder).catch(() => ['?'])).length > 0)
    throw new PathError('out-not-ours', folder);
  let stage: string | undefined;
  try {
    await mkdir(dirname(folder), { recursive: true });
    stage = await mkdtemp(join(dirname(folder), stagePrefix(folder)));
    await fill(stage);
    await writeFile(join(stage, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
    const old = oldName(folder);
    if (existsSync(folder)) await rename(folder, old);
    await rename(stage, folder);
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    if (stage !== undefined) await rm(stage, { recursive: true, force: true });
    await finishReplacement(folder);
    throw isFileSystemError(error) ? new PathError('out-unwritable', folder, error.code) : error;
  }
}

function isFileSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
}
