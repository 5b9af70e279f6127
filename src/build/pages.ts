// The pages about findings as plain values: what the bundle ships, so that they can be read where the sources are not.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCheckPage } from '../check/check-page.ts';
import { readCodePage, type Pages } from '../check/code-page.ts';
import { projectRoot } from './schema-files.ts';

/** Reads all of them. Throws for a page that lacks something: it stops the build. */
export function loadPages(): Pages {
  return { checks: read('src/check/checks').map(readCheckPage), codes: read('src/check/codes').map(readCodePage) };
}

function read(folder: string): string[] {
  const path = join(projectRoot, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readFileSync(join(path, file), 'utf8'));
}
