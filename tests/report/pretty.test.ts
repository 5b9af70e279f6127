// What a person sees at a terminal: the whole text beside the programmes it is about, its width and its colours.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkPaths, openWorkspace } from '../../src/check/workspace.ts';
import { printReport } from '../../src/cli/print-report.ts';
import { targetsOf } from '../../src/cli/report-target.ts';
import { loadShipped } from '../../src/cli/shipped.ts';
import { formats } from '../../src/report/reporters.ts';
import { head } from '../cli/programme-head.ts';
import { ioOf, reportIn, runHere } from '../cli/run-command.ts';
import { day, folderOf, projectRoot } from '../support.ts';

const repository = join(import.meta.dirname, '../model/second-model');
const expected = (name: string) => join(repository, `expected-${name}.txt`);

describe('the report at 80 columns', () => {
  it.each([
    { name: 'da', args: [] },
    { name: 'en', args: ['--lang', 'en'] },
    { name: 'all-da', args: ['--all'] },
    { name: 'all-en', args: ['--all', '--lang', 'en'] },
    { name: 'quiet-da', args: ['--quiet'] },
    { name: 'summary-en', args: ['--summary', '--lang', 'en'] },
  ])('is what stands beside the programmes: $name', async ({ name, args }) => {
    const { out } = await runHere(['check', ...args], repository, { columns: 80, env: { NO_COLOR: '1' } });
    await expect(out).toMatchFileSnapshot(expected(name));
  });

  it('is the same where the output is no terminal', async () => {
    expect((await runHere(['check'], repository)).out).toBe(readFileSync(expected('da'), 'utf8'));
  });
});

describe('the width', () => {
  /** Lines that are wider than they may be; a place is never broken, so that a terminal can open it. */
  function wide(text: string, columns: number): string[] {
    return stripVTControlCharacters(text)
      .split('\n')
      .filter((line) => Array.from(line).length > columns && !/^\s*\S+\.md:\d+:\d+$/.test(line));
  }

  it('is kept, whatever it is', async () => {
    const one = 'programmes/lettilgaengeligt-tilbud-koebenhavn';
    for (const { root, paths } of [
      { root: repository, paths: [] },
      { root: projectRoot, paths: [one] },
    ]) {
      const workspace = await openWorkspace(root, root, loadShipped(projectRoot), join(projectRoot, 'schema'), day);
      const checked = checkPaths(workspace, paths, root);
      for (const language of ['da', 'en'] as const)
        for (const all of [true, false])
          for (const columns of [80, 40]) {
            let out = '';
            const io = ioOf({ cwd: root, columns, out: (text) => (out += text) });
            await printReport(checked, day, language, io, targetsOf('pretty'), {
              all,
              parts: 'both',
              failOn: undefined,
            });
            expect(out.split('\n').length).toBeGreaterThan(20);
            expect(wide(out, columns)).toEqual([]);
          }
    }
  });
});

describe('colour', () => {
  const coloured = async (env: Record<string, string>, columns?: number) =>
    (await runHere(['check', 'programmes'], repository, { env, ...(columns === undefined ? {} : { columns }) })).out;
  const escape = '\u001b[';

  it.each([
    { name: 'a terminal', env: {}, columns: 80, is: true },
    { name: 'no terminal', env: {}, columns: undefined, is: false },
    { name: 'NO_COLOR', env: { NO_COLOR: '1' }, columns: 80, is: false },
    { name: 'an empty NO_COLOR', env: { NO_COLOR: '' }, columns: 80, is: true },
    { name: 'FORCE_COLOR without a terminal', env: { FORCE_COLOR: '1' }, columns: undefined, is: true },
    { name: 'FORCE_COLOR=0 without a terminal', env: { FORCE_COLOR: '0' }, columns: undefined, is: false },
    { name: 'NO_COLOR and FORCE_COLOR', env: { NO_COLOR: '1', FORCE_COLOR: '1' }, columns: 80, is: false },
    { name: 'a dumb terminal', env: { TERM: 'dumb' }, columns: 80, is: false },
  ])('with $name: $is', async ({ env, columns, is }) => {
    expect((await coloured(env, columns)).includes(escape)).toBe(is);
  });

  it('says nothing that the words do not say', async () => {
    expect(stripVTControlCharacters(await coloured({ FORCE_COLOR: '1' }))).toBe(readFileSync(expected('da'), 'utf8'));
  });

  it('never stands in JSON', async () => {
    const { out } = await runHere(['check', '--format', 'json'], repository, {
      env: { FORCE_COLOR: '1' },
      columns: 80,
    });
    expect(out).not.toContain(escape);
  });
});

describe('where to begin', () => {
  const lines = (...each: string[]) => ['---', ...each, '---', ''].join('\n');
  const organisation = lines(
    'section: organisation',
    'responsibilities:',
    '  actors:',
    '    - id: distrikt',
    '      name: Distrikt: syd',
  );
  const interventions = lines(
    'section: interventions',
    'treatment:',
    '  types:',
    '    - { id: a, name: A, responsible: distrikt }',
    '    - { id: b, name: B, responsible: distrikt }',
  );
  const first = async (files: Readonly<Record<string, string | Uint8Array>>) => {
    const folder = folderOf({ 'programme.md': head('eksempel', 'draft'), ...files });
    const { out } = await runHere(['check', '--summary', '.'], folder);
    return (
      /^Begynd her\n((?: .*\n)+)/m
        .exec(out)?.[1]
        ?.split(/^ {2}\d\. /m)
        .slice(1) ?? []
    );
  };

  it('has the fault that hides an actor before those of the places that name it', async () => {
    const [cause, effect] = await first({ '1-indsatser.md': interventions, '2-organisering.md': organisation });
    expect(cause).toContain('2-organisering.md:6:');
    expect(effect).toContain('"distrikt" er ikke');
  });

  it('has a fault that many places share once, at the first of them', async () => {
    const named = (await first({ '1-indsatser.md': interventions })).filter((line) => line.includes('"distrikt"'));
    expect(named).toHaveLength(1);
    expect(named[0]).toContain('1-indsatser.md:5:');
  });

  it('has the fault of a file that cannot be read before the chapter that is not there for it', async () => {
    const [cause] = await first({
      'programme.md': head('eksempel', 'draft', 'chapters: ["1-maal.md"]'),
      '1-maal.md': Buffer.from('M\u00e5l\n', 'latin1'),
    });
    expect(cause).toContain('UTF-8');
  });
});

describe('characters that steer a terminal', () => {
  const evil = '\u001b[31m\u0007\u009b2J\u202eabc\u2066\u200f';
  /** Escapes, other control characters but new line, and characters that turn the reading direction. */
  const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  const programme = (more: string) =>
    [
      '---',
      'id: eksempel',
      more,
      'language: da',
      'model: generic-mental-health-2015@1',
      'status: draft',
      'parties:',
      `  - { id: nord, name: Nord, kind: region }`,
      '---',
      '',
    ].join('\n');

  it.each(formats)('never reach the output: %s', async (format) => {
    const folder = folderOf(
      {
        'programme.md': programme(`title: "Titel \\u001b[31m \\u202e slut"\n"${JSON.stringify(evil).slice(1, -1)}": x`),
        [`kapitel${evil.replaceAll('/', '')}.md`]: `---\nsection: ${JSON.stringify(evil)}\n---\n\n## X {#${evil}}\n\n[x](${evil}.md) ::${evil}\n\n<b>${evil}</b>\n`,
      },
      'eksempel',
    );
    for (const lang of ['da', 'en']) {
      const { out, err } = await runHere(['check', '--all', '--format', format, '--lang', lang, '.'], folder);
      expect(out).toContain('abc');
      expect(steering.exec(out)).toBeNull();
      expect(steering.exec(err)).toBeNull();
    }
  });

  it('never reach it in the name of a folder that is no programme or cannot be read', async () => {
    const parent = folderOf({ [`programmes/x${evil}/programme.md`]: '---\ntitle: x\n---\n' }, 'hjemme');
    for (const args of [['check'], ['check', '--format', 'json'], ['check', `nej${evil}`]]) {
      const { out, err } = await runHere(args, parent);
      expect((out + err).length).toBeGreaterThan(40);
      expect(steering.exec(out + err)).toBeNull();
    }
  });

  it('are kept in JSON as data', async () => {
    const title = 'a\u202eb';
    const folder = folderOf({ 'programme.md': programme(`title: x\nregion: x\nchapters: ["${title}.md"]`) });
    const { programmes } = reportIn(await runHere(['check', '--format', 'json', folder], projectRoot));
    const missing = programmes[0]?.findings.find(({ code }) => code === 'chapter-missing');
    expect(missing?.args['file']).toBe(`${title}.md`);
  });
});
