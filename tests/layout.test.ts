// Holds the code to its own layout: imports run one way, only the command line prints, registries name what stands in their folder.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/check/checks/index.ts';
import { runHere } from './cli/run-command.ts';
import { importsOf, sourceFiles, syntaxOf, textsIn } from './source-files.ts';
import { projectRoot } from './support.ts';

/** From left to right: a folder imports from those before it. */
const order = [
  ['locales'],
  ['finding'],
  ['read'],
  ['parse'],
  ['schema'],
  ['programme'],
  ['check'],
  ['report', 'publish', 'starter'],
  ['site'],
  ['cli'],
];
/** Run when the package is made: it may use everything, and nothing uses it. */
const aside = 'build';
/** What schema/ is compiled to: a part of the folder `schema` that nobody writes. */
const generated = 'src/generated/';

const files = [...sourceFiles('src'), ...sourceFiles('site')].filter((file) => !file.startsWith(generated));
function folderOf(file: string): string {
  if (file.startsWith(generated)) return 'schema';
  return file.startsWith('site/') ? 'site' : (file.split('/')[1] ?? '');
}
const rankOf = (file: string) => order.findIndex((folders) => folders.includes(folderOf(file)));

describe('imports', () => {
  it('are known of every folder', () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].toSorted()).toEqual([...order.flat(), aside].toSorted());
  });

  it('run from right to left', () => {
    const wrong = files
      .filter((file) => folderOf(file) !== aside)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ file, target }) => {
        const known = /^(?:src|site)\//.test(target) && folderOf(target) !== aside;
        return !known || (folderOf(target) !== folderOf(file) && rankOf(target) >= rankOf(file));
      });
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('have no circles', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      else if (!done.has(file)) for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('of what is heavy wait until a command needs it', () => {
    const first = reachable('src/cli/run.ts');
    expect(first.size).toBeGreaterThan(40);
    expect([...first].filter((file) => /^site\/|src\/(?:publish|schema\/ajv)/.test(file))).toEqual([]);
  });
});

/** Files that are loaded before any command runs: imports that are neither types nor asked for later. */
function reachable(start: string): Set<string> {
  const found = new Set<string>();
  const walk = (file: string): void => {
    if (found.has(file) || !/\.tsx?$/.test(file)) return;
    found.add(file);
    const text = readFileSync(join(projectRoot, file), 'utf8');
    const later = [...text.matchAll(/import\('([^']+)'\)|import type [^;]* from '([^']+)'/g)].map(([, dynamic, type]) =>
      join(file, '..', dynamic ?? type ?? ''),
    );
    for (const target of importsOf(file)) if (!later.includes(target)) walk(target);
  };
  walk(start);
  return found;
}

describe('only the command line', () => {
  it('prints, ends the process or reads its arguments', () => {
    const wrong = files
      .filter((file) => !['cli', aside].includes(folderOf(file)))
      .filter((file) => /\bconsole\.|\bprocess\b/.test(syntaxOf(file).text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')));
    expect(wrong).toEqual([]);
  });
});

describe('the registry of checks', () => {
  const folder = join(projectRoot, 'src/check/checks');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !['index.ts', 'check.ts'].includes(file))
    .map((file) => file.slice(0, -'.ts'.length));

  it('names every file of its folder by its id', () => {
    expect(checks.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('has a page about %s that names what it finds', (name) => {
    const page = join(folder, `${name}.md`);
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(new RegExp(`^# ${name}\n`));
    const codes = textsIn(`src/check/checks/${name}.ts`).filter((each) => findingCode(each));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  });
});

function findingCode(text: string): boolean {
  const words = JSON.parse(readFileSync(join(projectRoot, 'src/locales/en.json'), 'utf8')) as Record<string, string>;
  return `finding.${text}.found` in words;
}

describe('the registry of commands', () => {
  it('has every command that a file makes', async () => {
    const made = sourceFiles('src/cli').flatMap((file) =>
      [...syntaxOf(file).text.matchAll(/new Command\('([a-z-]+)'\)/g)].map((match) => match[1] ?? ''),
    );
    const { out } = await runHere(['--help', '--lang', 'en'], projectRoot);
    expect(made.length).toBeGreaterThan(3);
    expect(made.filter((name) => !new RegExp(`\\b${name}\\b`).test(out))).toEqual([]);
  });
});

describe('what is generated', () => {
  it('is that of the schema files', () => {
    const run = () =>
      execFileSync(process.execPath, ['--import', 'tsx', 'src/build/generate.ts', '--check'], { cwd: projectRoot });
    expect(run).not.toThrow();
  });
});

describe('every file of the code', () => {
  it('begins by saying what it is', () => {
    const bare = files.filter((file) => !/^\/\/ \S/.test(syntaxOf(file).text));
    expect(bare).toEqual([]);
  });
});
