// --format: several forms in one run, to the screen and to files that are written whole, and never into a programme's folder.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/report/reporters.ts';
import { folderOf } from '../support.ts';
import { head } from './programme-head.ts';
import { runHere, runProgram } from './run-command.ts';

const repository = (more: Record<string, string> = {}) =>
  folderOf({ 'programmes/gyldig/programme.md': head('gyldig', 'in-force'), ...more }, 'hjemme');
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

describe('the formats of one run', () => {
  it('go to the screen and to files, and say the same as each does alone', async () => {
    const folder = repository();
    const args = formats.flatMap((format) => [
      '--format',
      format === 'pretty' ? format : `${format}=out/report.${format}`,
    ]);
    const ran = await runHere(['check', ...args], folder);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toBe((await runHere(['check'], folder)).out);
    for (const format of formats.filter((each) => each !== 'pretty'))
      expect(readFileSync(join(folder, `out/report.${format}`), 'utf8')).toBe(
        (await runHere(['check', '--format', format], folder)).out,
      );
    expect(filesIn(join(folder, 'out'))).toEqual(
      formats
        .filter((each) => each !== 'pretty')
        .map((each) => `report.${each}`)
        .toSorted(),
    );
  });

  it('leave the screen to one line when all go to files', async () => {
    const args = ['--format', 'pretty=a.txt', '--format=sarif=b=c.sarif'];
    const folder = repository();
    const ran = await runHere(['check', ...args], folder, { columns: 120 });
    expect(ran).toEqual({ code: 1, err: '', out: 'Skrevet: a.txt og b=c.sarif\n' });
    // A file is no terminal.
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).not.toContain('\u001b');
  });

  it('replace the report of the run before, and keep to the programme that is bundled', () => {
    const folder = repository({ 'report.xml': 'x'.repeat(1_000_000) });
    expect(runProgram(['check', '--format', 'junit=report.xml', '--format', 'html=report.html'], folder).code).toBe(1);
    expect(readFileSync(join(folder, 'report.xml'), 'utf8')).toMatch(/^<\?xml[\s\S]*<\/testsuites>\n$/);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
    expect(filesIn(folder).filter((file) => !file.startsWith('programmes'))).toEqual(['report.html', 'report.xml']);
  });
});

describe('a wrong command line', () => {
  it.each([
    { args: ['--format', 'xml'], says: ['xml', 'sarif, junit og github'] },
    { args: ['--format', 'SARIF=x'], says: ['SARIF=x', 'pretty, json'] },
    { args: ['--format', 'sarif='], says: ['sarif=', 'efter ='] },
    { args: ['--format', 'pretty', '--format', 'json'], says: ['json', '--format json=fil'] },
    { args: ['--format', 'json', '--format', 'json'], says: ['json', 'Kun ét format'] },
    { args: ['--format', 'json=x', '--format', 'html=x'], says: ['html=x', 'samme fil'] },
  ])('$args ends with 2, writes nothing and names what is wrong', async ({ args, says }) => {
    const folder = repository();
    const before = filesIn(folder);
    const ran = await runHere(['check', ...args], folder);
    expect(ran).toMatchObject({ code: 2, out: '' });
    for (const words of says) expect(ran.err).toContain(words);
    expect(filesIn(folder)).toEqual(before);
    const english = await runHere(['check', ...args, '--lang', 'en'], folder);
    expect(english.code).toBe(2);
    expect(english.err).not.toBe(ran.err);
  });
});

describe('a place that no report may have', () => {
  it.each([
    'programmes/gyldig/report.sarif',
    'programmes/gyldig/new/report.sarif',
    'programmes/gyldig/programme.md',
    'link/report.sarif',
    'file',
  ])('%s: in a programme’s folder', async (file) => {
    const folder = repository();
    symlinkSync(join(folder, 'programmes/gyldig'), join(folder, 'link'));
    symlinkSync(join(folder, 'programmes/gyldig/programme.md'), join(folder, 'file'));
    const before = filesIn(folder);
    const ran = await runHere(['check', '--format', `sarif=${file}`], folder);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('ligger i et programs mappe');
    expect(filesIn(folder)).toEqual(before);
    expect(readFileSync(join(folder, 'programmes/gyldig/programme.md'), 'utf8')).toBe(head('gyldig', 'in-force'));
  });

  it('is refused before anything is checked or printed, also of a programme that is not checked', async () => {
    const folder = repository({ 'programmes/kladde/programme.md': head('kladde', 'draft') });
    const args = ['--format', 'pretty', '--format', 'json=programmes/kladde/x.json', 'programmes/gyldig'];
    expect(await runHere(['check', ...args], folder)).toMatchObject({ code: 3, out: '' });
  });

  it('is a folder, or what is no ordinary file', async () => {
    const folder = repository();
    mkdirSync(join(folder, 'reports'));
    for (const file of ['reports', '/dev/null']) {
      const ran = await runHere(['check', '--lang', 'en', '--format', `json=${file}`], folder);
      expect(ran).toMatchObject({ code: 3, out: '' });
      expect(ran.err).toContain('is not an ordinary file');
    }
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  it('is below a file, or a link that leads nowhere', async () => {
    const folder = repository({ 'a.txt': 'a' });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dead'));
    for (const file of ['a.txt/report.json', 'dead']) {
      const ran = await runHere(['check', '--lang', 'en', '--format', `json=${file}`], folder);
      expect(ran.code).toBe(3);
      expect(ran.err).toMatch(/cannot be written to .*(?:a\.txt|dead)/);
      expect(ran.err).not.toMatch(/^\s+at /m);
    }
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('a');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('leaves the old file and nothing else when the new one cannot be put there', async () => {
    const folder = repository({ [`${'n'.repeat(240)}.json`]: 'old' });
    const name = `${'n'.repeat(240)}.json`;
    // The name beside it would be longer than a file's name may be.
    const ran = await runHere(['check', '--lang', 'en', '--format', `json=${name}`], folder);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('ENAMETOOLONG');
    expect(readFileSync(join(folder, name), 'utf8')).toBe('old');
    expect(filesIn(folder).filter((file) => file.startsWith('.'))).toEqual([]);
  });
});
