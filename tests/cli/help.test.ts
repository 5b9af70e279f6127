// Help: every command with its Danish name and examples that can be run, in both languages; progress only on a terminal.

import { describe, expect, it } from 'vitest';
import { danishNames } from '../../src/cli/danish-names.ts';
import { main } from '../../src/cli/main.ts';
import { sourceFiles, syntaxOf } from '../source-files.ts';
import { folderOf, projectRoot } from '../support.ts';
import { ioOf, runHere } from './run-command.ts';

const commands = sourceFiles('src/cli').flatMap((file) =>
  [...syntaxOf(file).text.matchAll(/new Command\('([a-z-]+)'\)/g)].map((match) => match[1] ?? ''),
);
const made = commands.filter((name) => name !== 'forloeb');

describe.each(['da', 'en'])('in %s', (language) => {
  it.each(commands)('%s has two or three examples, within 80 columns', async (name) => {
    const args = name === 'forloeb' ? ['--help'] : [name, '--help'];
    const { code, out } = await runHere([...args, '--lang', language], projectRoot, { columns: 80 });
    expect(code).toBe(0);
    const [, examples = ''] = out.split(/^(?:Eksempler|Examples):\n/m);
    const lines = examples.trimEnd().split('\n');
    const starts = lines.filter((line) => line.startsWith('  forloeb '));
    expect(starts.length).toBeGreaterThanOrEqual(2);
    expect(starts.length).toBeLessThanOrEqual(3);
    expect(lines).toHaveLength(2 * starts.length);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    if (name !== 'forloeb') {
      const names = [name, ...(danishNames[name] === undefined ? [] : [danishNames[name]])];
      for (const line of starts) expect(names).toContain(line.trim().split(' ')[1]);
    }
  });

  it('the options of every example are options of its command', async () => {
    for (const name of made) {
      const { out } = await runHere([name, '--help', '--lang', language], projectRoot);
      const [usage = '', examples = ''] = out.split(/^(?:Eksempler|Examples):\n/m);
      for (const [option] of examples.matchAll(/--[a-z-]+/g)) expect(usage, name).toContain(option);
    }
  });
});

describe('the Danish names', () => {
  it('stand beside the others in the help', async () => {
    const { out } = await runHere(['--help'], projectRoot);
    for (const name of made) {
      const danish = danishNames[name];
      expect(out).toContain(danish === undefined ? `  ${name} ` : `${name} | ${danish}`);
    }
  });

  it.each([
    ['tjek', 'check', 'programmes/psykoselidelser-voksne', '--summary'],
    ['forklar', 'explain', 'consent'],
  ])('%s does what %s does', async (danish, english, ...args) => {
    const ran = await runHere([danish, ...args], projectRoot);
    expect(ran.out.length).toBeGreaterThan(200);
    expect(ran).toEqual(await runHere([english, ...args], projectRoot));
  });

  it.each([
    ['tjk', 'tjek'],
    ['forkla', 'forklar'],
  ])('%s is taken for %s', async (written, meant) => {
    const ran = await runHere([written], projectRoot);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(meant);
  });
});

describe('how far long work has come', () => {
  const repository = () =>
    folderOf(
      Object.fromEntries(
        ['a', 'b'].map((id) => [
          `programmes/${id}/programme.md`,
          `---\nid: ${id}\ntitle: E\nlanguage: da\nmodel: generic-mental-health-2015@1\nstatus: draft\n---\n`,
        ]),
      ),
      'hjemme',
    );
  const errorsOf = async (errColumns: number | undefined) => {
    let err = '';
    await main(
      ['check', '--lang', 'en'],
      '0.0.0',
      ioOf({ cwd: repository(), errColumns, err: (text) => (err += text) }),
    );
    return err;
  };

  it('is shown on a terminal, on one line that is cleared after', async () => {
    const err = await errorsOf(30);
    expect(err).toContain('Reading and checking a');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    for (const shown of err.split('\r\u001b[K')) expect(shown.length).toBeLessThan(30);
  });

  it('is not shown where nobody sees it', async () => {
    expect(await errorsOf(undefined)).toBe('');
  });
});
