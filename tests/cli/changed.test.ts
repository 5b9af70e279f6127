// check --changed: only the programmes that git says were touched, and clear words when it cannot say.

import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support.ts';
import { reportIn, runHere, runProgram } from './run-command.ts';

const head = (id: string) =>
  `---\nid: ${id}\ntitle: E\nlanguage: da\nmodel: generic-mental-health-2015@1\nstatus: draft\nparties: []\n---\n`;

function git(folder: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
}

function repository(committed = true): string {
  const folder = folderOf(
    Object.fromEntries(
      ['a', 'b', 'c', 'ab'].flatMap((id) => [
        [`programmes/${id}/programme.md`, head(id)],
        [`programmes/${id}/1-mål og $(ting).md`, '# Mål\n'],
      ]),
    ),
    'hjemme',
  );
  git(folder, 'init', '--quiet');
  if (!committed) return folder;
  git(folder, 'add', '-A');
  git(folder, 'commit', '--quiet', '-m', 'first');
  return folder;
}

async function touched(folder: string, ...args: string[]) {
  const ran = await runHere(['check', '--format', 'json', ...args], folder);
  return { ...ran, ids: ran.out === '' ? [] : reportIn(ran).programmes.map(({ id }) => id) };
}

const name = '1-mål og $(ting).md';

describe('the programmes that are checked', () => {
  it('are those with a change that is not committed, a new file, a deleted or a renamed one', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'programmes/a', name), '# Andet\n');
    expect((await touched(folder, '--changed')).ids).toEqual(['a']);
    writeFileSync(join(folder, 'programmes/b/2.md'), '# Nyt\n');
    expect((await touched(folder, '--changed')).ids).toEqual(['a', 'b']);
    rmSync(join(folder, 'programmes/c', name));
    expect((await touched(folder, '--changed')).ids).toEqual(['a', 'b', 'c']);
    renameSync(join(folder, 'programmes/ab', name), join(folder, 'programmes/ab/x.md'));
    git(folder, 'add', '-A');
    expect((await touched(folder, '--changed')).ids).toEqual(['a', 'ab', 'b', 'c']);
  });

  it('are those since a revision, and of them those that are asked about', async () => {
    const folder = repository();
    for (const id of ['a', 'b']) writeFileSync(join(folder, 'programmes', id, name), '# Andet\n');
    git(folder, 'commit', '--quiet', '-am', 'second');
    expect((await touched(folder, '--changed')).ids).toEqual([]);
    expect((await touched(folder, '--changed', 'HEAD~1')).ids).toEqual(['a', 'b']);
    expect((await touched(folder, '--changed=HEAD~1', 'programmes/b', 'programmes/c')).ids).toEqual(['b']);
    expect((await touched(join(folder, 'programmes/b'), '--changed=HEAD~1', '.')).ids).toEqual(['b']);
  });

  it('are all where nothing is committed yet', async () => {
    expect((await touched(repository(false), '--changed')).ids).toEqual(['a', 'ab', 'b', 'c']);
  });

  it('are none: that is said, and ends with 0', async () => {
    const ran = await runHere(['check', '--changed', '--lang', 'en'], repository());
    expect(ran).toEqual({ code: 0, out: '', err: 'No programme has changed since HEAD.\n' });
  });

  it('are told of when they are gone', async () => {
    const folder = repository();
    rmSync(join(folder, 'programmes/c'), { recursive: true });
    const { err, code } = await runHere(['check', '--changed', '--lang', 'en'], folder);
    expect(code).toBe(0);
    expect(err).toContain('programmes/c');
  });
});

describe('what git cannot say', () => {
  it.each([
    { args: ['--changed', 'nowhere'], code: 2, says: 'nowhere' },
    { args: ['--changed=--output=x'], code: 2, says: '--output=x' },
    { args: ['--changed='], code: 2, says: '--changed' },
    { args: ['--changed', 'programmes/a'], code: 2, says: '--changed=HEAD programmes/a' },
  ])('$args ends with $code', async ({ args, code, says }) => {
    const ran = await runHere(['check', ...args, '--lang', 'en'], repository());
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(says);
    expect(ran.err).not.toMatch(/^\s+at /m);
  });

  it('because there is no repository ends with 3', async () => {
    const folder = folderOf({ 'programmes/a/programme.md': head('a') });
    const ran = await runHere(['check', '--changed', '--lang', 'en'], folder);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('git');
  });

  it('because git is not installed ends with 3', () => {
    const folder = folderOf({ 'programmes/a/programme.md': head('a') });
    mkdirSync(join(folder, 'empty'));
    // Node by its own path: nothing else is found.
    const ran = runProgram(['check', '--changed', '--lang', 'en'], folder, { PATH: join(folder, 'empty') });
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('not installed');
  });
});
