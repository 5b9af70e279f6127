// forloeb check as an installed copy runs it: what it finds, how it ends, and that it changes nothing.

import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultDay, isDay } from '../../src/check/day.ts';
import { main } from '../../src/cli/main.ts';
import { folderOf, projectRoot } from '../support.ts';
import { head } from './programme-head.ts';
import { ioOf, reportIn, runHere, runProgram } from './run-command.ts';

const repository = () =>
  folderOf({
    'programmes/kladde/programme.md': head('kladde', 'draft'),
    'programmes/kladde/1-maal.md': '---\nsection: goals\n---\n\n# Mål\n',
    'programmes/gyldig/programme.md': head('gyldig', 'in-force'),
    'programmes/gyldig/local/nord.md': '# Plan\n',
  });

describe('the bundled program', () => {
  it('is below the bar with the shipped drafts, and above it when must is asked for', () => {
    expect(runProgram(['check', 'programmes'], projectRoot)).toMatchObject({ code: 0, err: '' });
    const draft = 'programmes/psykoselidelser-voksne';
    expect(runProgram(['check', draft, '--fail-on', 'must'], projectRoot)).toMatchObject({ code: 1, err: '' });
  });

  it('ends with 2, 3 and the words for it, without a stack', () => {
    const option = runProgram(['check', '--nonsense'], projectRoot);
    const path = runProgram(['check', 'nowhere'], projectRoot);
    expect([option.code, path.code]).toEqual([2, 3]);
    for (const { out, err } of [option, path]) {
      expect(out).toBe('');
      expect(err).toMatch(/nonsense|nowhere/);
      expect(err).not.toMatch(/^\s+at /m);
    }
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
    expect(runProgram(['--version'], projectRoot)).toMatchObject({ code: 0, out: `${version}\n` });
  });

  it('changes nothing in a programme’s folder', () => {
    const folder = folderOf({}, 'hjemme');
    const programme = 'programmes/psykoselidelser-voksne';
    cpSync(join(projectRoot, programme), join(folder, programme), { recursive: true });
    const before = stateOf(folder);
    expect(runProgram(['check', '--all'], folder).out.length).toBeGreaterThan(1000);
    expect(runProgram(['check', '--format', 'json', '.'], join(folder, programme)).code).toBe(0);
    expect(stateOf(folder)).toEqual(before);
  });
});

/** Every path below a folder with its content and when it was changed. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => {
    const stat = statSync(join(folder, path));
    const content = stat.isFile() ? readFileSync(join(folder, path)) : '';
    return `${path} ${stat.mtimeMs} ${createHash('sha256').update(content).digest('hex')}`;
  });
}

describe('the programmes that are checked', () => {
  it.each([
    { paths: [], ids: ['gyldig', 'kladde'] },
    { paths: ['programmes'], ids: ['gyldig', 'kladde'] },
    { paths: ['.'], ids: ['gyldig', 'kladde'] },
    { paths: ['programmes/kladde'], ids: ['kladde'] },
    { paths: ['programmes/kladde/'], ids: ['kladde'] },
    { paths: ['programmes/kladde/programme.md'], ids: ['kladde'] },
    { paths: ['programmes/kladde/1-maal.md'], ids: ['kladde'] },
    { paths: ['programmes/gyldig/local/nord.md'], ids: ['gyldig'] },
    { paths: ['programmes/gyldig/local'], ids: ['gyldig'] },
    {
      paths: ['programmes/kladde', 'programmes/gyldig/local', 'programmes/kladde/1-maal.md'],
      ids: ['kladde', 'gyldig'],
    },
  ])('for $paths are $ids', async ({ paths, ids }) => {
    const ran = await runHere(['check', '--format', 'json', ...paths], repository());
    expect(reportIn(ran).programmes.map(({ id }) => id)).toEqual(ids);
  });

  it('are shown by paths from where the command runs', async () => {
    const folder = repository();
    const from = async (cwd: string, path: string) =>
      reportIn(await runHere(['check', '--format', 'json', path], cwd)).programmes[0];
    expect((await from(folder, 'programmes/kladde'))?.findings[0]?.range.file).toBe('programmes/kladde/programme.md');
    expect((await from(join(folder, 'programmes/gyldig'), '../kladde'))?.findings[0]?.range.file).toBe(
      '../kladde/programme.md',
    );
    expect((await from(join(folder, 'programmes/kladde'), '.'))?.findings[0]?.range.file).toBe('programme.md');
  });

  it.each([
    { path: 'programmes/nowhere', says: ['findes ikke', 'does not exist'] },
    { path: 'programmes/kladde/2-nowhere.md', says: ['findes ikke', 'does not exist'] },
    { path: 'other', says: ['intet program', 'no programme'] },
  ])('of $path are none: 3', async ({ path, says: [da = '', en = ''] }) => {
    const folder = folderOf({ 'programmes/kladde/programme.md': head('kladde', 'draft'), 'other/x.md': '# X\n' });
    const danish = await runHere(['check', path], folder);
    expect(danish).toMatchObject({ code: 3, out: '' });
    expect(danish.err).toContain(da);
    expect((await runHere(['check', path, '--lang', 'en'], folder)).err).toContain(en);
  });
});

describe('the end of a run', () => {
  it.each([
    { path: 'programmes/kladde', args: [], code: 0 },
    { path: 'programmes/gyldig', args: [], code: 1 },
    { path: 'programmes', args: [], code: 1 },
    { path: 'programmes/kladde', args: ['--fail-on', 'must'], code: 1 },
    { path: 'programmes/gyldig', args: ['--fail-on', 'broken'], code: 0 },
    { path: 'programmes/gyldig', args: ['--quiet'], code: 1 },
    { path: 'programmes/gyldig', args: ['--summary'], code: 1 },
    { path: 'programmes/gyldig', args: ['--format', 'json'], code: 1 },
  ])('with $args for $path is $code', async ({ path, args, code }) => {
    expect((await runHere(['check', path, ...args], repository())).code).toBe(code);
  });

  it('is 1 for a file that is broken, whatever the status', async () => {
    const folder = folderOf({ 'programmes/kladde/programme.md': '---\ntitle: x\n' });
    expect((await runHere(['check'], folder)).code).toBe(1);
  });
});

describe('a wrong command line', () => {
  it.each([
    { args: ['check', '--nonsense'], names: '--nonsense' },
    { args: ['check', '--format', 'xml'], names: 'xml' },
    { args: ['check', '--fail-on', 'never'], names: 'never' },
    { args: ['check', '--on', '2026-02-30'], names: '2026-02-30' },
    { args: ['check', '--on', 'today'], names: 'today' },
    { args: ['check', '--on'], names: '--on' },
    { args: ['check', '--lang', 'fr'], names: 'fr' },
    { args: ['check', '--quiet', '--summary'], names: '--summary' },
    { args: ['chekc'], names: 'chekc' },
    { args: ['build', '--audience', 'all'], names: 'all' },
    { args: ['serve', '--port', '70000'], names: '70000' },
  ])('$args ends with 2 and names what is wrong', async ({ args, names }) => {
    const ran = await runHere(args, projectRoot);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(names);
    expect(ran.err).not.toMatch(/^\s+at /m);
    // Danish unless English is asked for: none of the words that commander itself would use.
    expect(ran.err).not.toMatch(/\b(?:error|option|argument|invalid|unknown|allowed|cannot)\b/i);
  });

  it.each([
    { args: ['check', '--on', '2026-02-30'], says: 'YYYY-MM-DD' },
    { args: ['check', '--format', 'xml'], says: 'pretty, json, markdown, html, sarif, junit, and github' },
    { args: ['chekc'], says: 'check' },
  ])('$args is told of in English when that is asked for', async ({ args, says }) => {
    const english = await runHere([...args, '--lang', 'en'], projectRoot);
    expect(english.code).toBe(2);
    expect(english.err).toContain(says);
    expect(english.err).not.toBe((await runHere(args, projectRoot)).err);
  });

  it('is not asking for help', async () => {
    const ran = await runHere(['check', '--help'], projectRoot);
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const option of ['--all', '--quiet', '--summary', '--format', '--fail-on', '--on', '--lang'])
      expect(ran.out).toContain(option);
  });
});

describe('a fault of our own', () => {
  it('ends with 4 and keeps its stack', async () => {
    let err = '';
    const io = ioOf({
      out: () => {
        throw new Error('the printer is on fire');
      },
      err: (text) => (err += text),
    });
    expect(await main(['check', 'programmes'], '0.0.0', io)).toBe(4);
    expect(err).toContain('the printer is on fire');
    expect(err).toMatch(/^\s+at /m);
  });
});

describe('the day of a run', () => {
  afterEach(() => void vi.useRealTimers());

  it.each([
    { now: '2026-06-30T21:59:00Z', day: '2026-06-30' },
    { now: '2026-06-30T22:01:00Z', day: '2026-07-01' },
    { now: '2026-12-31T22:59:00Z', day: '2026-12-31' },
    { now: '2026-12-31T23:01:00Z', day: '2027-01-01' },
  ])('is that of Copenhagen: $day at $now', ({ now, day }) => {
    vi.useFakeTimers({ now: new Date(now) });
    expect(defaultDay({})).toBe(day);
  });

  it('is SOURCE_DATE_EPOCH before the clock, and --on before both', async () => {
    const env = { SOURCE_DATE_EPOCH: '1609459199' };
    expect(defaultDay(env)).toBe('2020-12-31');
    const folder = repository();
    const dayWith = async (args: string[]) =>
      reportIn(await runHere(['check', '--format', 'json', ...args], folder, { env })).day;
    expect(await dayWith([])).toBe('2020-12-31');
    expect(await dayWith(['--on', '2031-05-01'])).toBe('2031-05-01');
  });

  it.each(['abc', '', '99999999999999999999'])('is today where SOURCE_DATE_EPOCH is "%s"', (epoch) => {
    expect(defaultDay({ SOURCE_DATE_EPOCH: epoch })).toBe(defaultDay({}));
  });

  it.each([
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });
});
