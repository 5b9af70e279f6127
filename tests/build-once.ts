// Before all tests: builds dist/ from the sources under test, finds the browser, and builds the site that the tests look at.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findChromium } from './site/chromium.ts';

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

export default function setup(project: TestProject): () => void {
  project.provide('chromium', findChromium());
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/bundle.ts'], { cwd: root, stdio: 'inherit' });

  const repository = mkdtempSync(join(tmpdir(), 'forloeb-site-'));
  for (const folder of ['programmes', 'tests/worst-case'])
    cpSync(join(root, folder), join(repository, 'programmes'), { recursive: true });
  const arguments_ = [join(root, 'bin/forloeb.js'), 'build', '--audience', 'internal', '--on', '2026-11-22'];
  execFileSync(process.execPath, arguments_, { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'] });
  project.provide('repository', repository);
  project.provide('site', join(repository, '_site'));
  return () => rmSync(repository, { recursive: true, force: true });
}
