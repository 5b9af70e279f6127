// The package as others install it: what it holds, and that it checks and builds where nothing else of the project stands.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, projectRoot } from './support.ts';

// npm tells its own scripts of the project they run in; the package is installed somewhere else.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--loglevel=error'], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const programme = [
  '---',
  'id: eksempel',
  'title: Et eksempel',
  'language: da',
  'model: generic-mental-health-2015@1',
  'status: draft',
  'illustrative: true',
  'parties:',
  '  - { id: nord, name: Region Nord, kind: region }',
  '---',
  '',
].join('\n');

it('the packed package checks and builds in a folder of its own', { timeout: 180_000 }, () => {
  const folder = folderOf(
    {
      'package.json': '{ "private": true }',
      'programmes/eksempel/programme.md': programme,
      'programmes/eksempel/1-maal.md': '---\nsection: goals\n---\n\n# Fælles mål\n\nDet skal gå bedre.\n',
      // What lies about in a repository must not decide what is published, nor be run.
      '.gitignore': '_site\nnode_modules\n',
      'eleventy.config.js': 'throw new Error("never run");\n',
      '.eleventy.js': 'throw new Error("never run");\n',
    },
    'hjemme',
  );
  // dist/ was built before the tests; packing must not build it again below those that run beside this one.
  const packed = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], projectRoot)) as {
    filename: string;
    files: { path: string }[];
  }[];
  const [{ filename, files } = { filename: '', files: [] }] = packed;
  const tops = new Set(files.map(({ path }) => path.split('/')[0]));
  expect([...tops].toSorted()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json']);

  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', `./${filename}`], folder);
  const forloeb = (...args: string[]) =>
    execFileSync('npx', ['--no-install', 'forloeb', ...args], { cwd: folder, env, encoding: 'utf8' });

  const checked = JSON.parse(forloeb('check', '--format', 'json')) as { programmes: { outcomes: unknown[] }[] };
  expect(checked.programmes.map(({ outcomes }) => outcomes.length)).toEqual([178]);

  const said = forloeb('build', '--lang', 'en');
  const pages = readdirSync(join(folder, '_site'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  expect(pages).toEqual(expect.arrayContaining(['index.html', 'programmer/eksempel/kapitel/1-maal.html']));
  expect(pages.length).toBeGreaterThan(8);
  expect(said).toContain(`${pages.length} pages in _site`);
});
