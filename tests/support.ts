// What many tests need: the shipped schema, a programme from texts in memory, and a folder on disk that goes away.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { loadShippedSources } from '../src/build/shipped-sources.ts';
import { checkProgramme, type Checked } from '../src/check/check-programme.ts';
import { assemble } from '../src/programme/assemble.ts';
import { readProgrammeFolder } from '../src/read/programme-folder.ts';
import { loadSchema, type Schema } from '../src/schema/load.ts';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
export const day = '2026-11-22';

/** Models, profiles and catalogues as they ship. */
export const schema: Schema = await loadSchema(loadShippedSources(), undefined, projectRoot);

/** A folder with these files, removed when the test is done. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>, name = 'eksempel'): string {
  const parent = mkdtempSync(join(tmpdir(), 'forloeb-test-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, name);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** Reads, assembles and checks the programme in a folder. */
export function checkFolder(folder: string, options: { schema?: Schema; day?: string } = {}): Checked {
  const used = options.schema ?? schema;
  return checkProgramme(assemble(readProgrammeFolder(folder), used, { words: 0 }), {
    day: options.day ?? day,
    predicates: used.predicates,
    weights: {},
  });
}

/** Checks a programme made of these files. */
export function checkFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { schema?: Schema; day?: string } = {},
): Checked {
  return checkFolder(folderOf(files), options);
}
