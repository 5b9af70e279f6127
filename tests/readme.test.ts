// The README stays true: its files are written to a folder, its commands run there, and what it shows is what they print.
import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from './support.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const fences = [...readme.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', file, text = '']) => ({ language, file, text }),
);
const commands = fences
  .filter(({ language }) => language === 'console')
  .map(({ text }) => ({
    command: (text.split('\n')[0] ?? '').replace(/^\$ npx forloeb /, ''),
    shown: text.split('\n').slice(1).join('\n'),
  }));

describe('README', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'forloeb-readme-'));
    cpSync(join(projectRoot, 'programmes'), join(folder, 'programmes'), { recursive: true });
    for (const { file, text } of fences) {
      if (file === undefined) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows files and commands', () => {
    expect(fences.filter(({ file }) => file !== undefined)).toHaveLength(3);
    expect(commands.length).toBeGreaterThanOrEqual(3);
  });

  it.each(commands)('shows what `forloeb $command` prints', ({ command, shown }) => {
    const output = run(command.split(' '), folder);
    let from = 0;
    for (const piece of shown.split(/^…\n/m).filter((each) => each.trim() !== '')) {
      const at = output.indexOf(piece.trimEnd(), from);
      expect(at, `not printed, or not in this order:\n${piece}`).toBeGreaterThanOrEqual(0);
      from = at + piece.trimEnd().length;
    }
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(existsSync(join(projectRoot, picture)), picture).toBe(true);
  });
});

function run(args: string[], cwd: string): string {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  };
  try {
    return execFileSync(process.execPath, [join(projectRoot, 'bin/forloeb.js'), ...args], options);
  } catch (error) {
    // A programme at or above its bar ends with 1: its output is what is shown.
    if (error instanceof Error && 'status' in error && error.status === 1 && 'stdout' in error)
      return String(error.stdout);
    throw error;
  }
}
