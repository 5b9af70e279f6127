// Before all tests: builds dist/ from the sources under test, finds the browser, and builds the site that the tests look at.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { loadShippedSources } from '../src/build/shipped-sources.ts';
import { findChromium } from './site/chromium.ts';
import { generateProgramme } from './site/worst/generate-programme.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** A repository with the shipped programmes and the worst cases. */
    repository: string;
    /** Its site, internal edition. */
    site: string;
    chromium: string;
  }
}

/** Larger and smaller than anybody has written yet, with every field of the model filled. */
const generated = {
  stort: { phases: 8, actors: 12, parties: 24, rows: 12 },
  lille: { phases: 1, actors: 2, parties: 2, rows: 2 },
};

function writeGenerated(folder: string): void {
  const { models, catalogues } = loadShippedSources();
  const [model] = models;
  if (model === undefined) throw new Error('no model ships');
  for (const [id, size] of Object.entries(generated)) {
    mkdirSync(join(folder, id));
    for (const [file, text] of Object.entries(generateProgramme(id, size, model, catalogues)))
      writeFileSync(join(folder, id, file), text);
  }
}

export default function setup(project: TestProject): () => void {
  project.provide('chromium', findChromium());
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/bundle.ts'], { cwd: root, stdio: 'inherit' });

  const repository = mkdtempSync(join(tmpdir(), 'forloeb-site-'));
  for (const folder of ['programmes', 'tests/worst-case'])
    cpSync(join(root, folder), join(repository, 'programmes'), { recursive: true });
  writeGenerated(join(repository, 'programmes'));
  const arguments_ = [join(root, 'bin/forloeb.js'), 'build', '--audience', 'internal', '--on', '2026-11-22'];
  execFileSync(process.execPath, arguments_, { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'] });
  project.provide('repository', repository);
  project.provide('site', join(repository, '_site'));
  return () => rmSync(repository, { recursive: true, force: true });
}
