// A model, profile, catalogue or configuration that is wrong stops the run before any programme is read, and says where.

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support.ts';
import { runHere, type Ran } from '../cli/run-command.ts';
import { cases, model, profile } from './wrong-setup-cases.ts';

const fixture = join(import.meta.dirname, 'second-model');

/** Checks a copy of the fixture in which one file says `to` where it said `from`. */
async function runWith(file: string, change: (text: string) => string): Promise<{ ran: Ran; text: string }> {
  const folder = folderOf({}, 'repository');
  cpSync(fixture, folder, { recursive: true });
  let before = '';
  try {
    before = readFileSync(join(folder, file), 'utf8');
  } catch {
    // A file that the fixture does not have.
  }
  const text = change(before);
  expect(text).not.toBe(before);
  writeFileSync(join(folder, file), text);
  return { ran: await runHere(['check', '--lang', 'en'], folder), text };
}

/** Line and column of the last place where a text stands. */
function placeOf(text: string, words: string): string {
  const at = text.lastIndexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

describe('a repository stops the run with 2 and shows the place of', () => {
  it.each(cases)('$name', async ({ file, from, to, at, says }) => {
    const { ran, text } = await runWith(file, (before) => before.replace(from, to));
    expect(ran.err).toContain(`${file}:${placeOf(text, at)}\n`);
    expect(ran.err).toContain(says);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it('an empty model', async () => {
    const { ran } = await runWith(model, () => '# nothing yet\n');
    expect(ran.err).toContain(`${model}:1:1\n`);
    expect(ran.err).not.toMatch(/\{\w+\}/);
    expect(ran.code).toBe(2);
  });

  it('a model with the id of one that ships, and takes it when it says what it replaces', async () => {
    const shipped = 'generic-mental-health-2015';
    const renamed = (text: string) => text.replace('id: musculoskeletal-2030', `id: ${shipped}`);
    const { ran, text } = await runWith(model, renamed);
    expect(ran.err).toContain(`${model}:${placeOf(text, `${shipped}\nversion`)}\n`);
    expect(ran.err).toContain(`replaces: ${shipped}@1`);
    expect(ran.code).toBe(2);
    const replacing = await runWith(model, (before) =>
      renamed(before).replace('version: 3', `version: 3\nreplaces: ${shipped}@1`),
    );
    // The profile of the fixture still names the old id: that is the next thing said.
    expect(replacing.ran.err).toContain(`${profile}:`);
    expect(replacing.ran.err).not.toContain(`${model}:`);
  });

  it('a catalogue with an entry twice', async () => {
    const folder = folderOf({
      'schema/catalogues/colours.yaml': [
        'id: colours',
        'version: 1',
        'title: { da: Farver, en: Colours }',
        'text: { da: Farver, en: Colours }',
        'entries:',
        '  - { id: red, title: { da: R, en: R }, text: { da: R, en: R } }',
        '  - { id: red, title: { da: R, en: R }, text: { da: R, en: R } }',
        '',
      ].join('\n'),
      'programmes/eksempel/programme.md': '',
    });
    const ran = await runHere(['check', '--lang', 'en'], folder);
    expect(ran.err).toContain('schema/catalogues/colours.yaml:7:11\n');
    expect(ran.code).toBe(2);
  });
});

describe('a configuration stops the run with 2 and shows the place of', () => {
  const config = 'forloeb.config.yaml';
  it.each([
    { name: 'a key that there is not', text: 'cahce: x\n', place: '1:1', says: 'Did you mean cache?' },
    { name: 'a key that every object has', text: 'constructor: x\n', place: '1:1', says: '"constructor"' },
    { name: 'a value that a comment cuts off', text: 'cache: a #4\n', place: '1:8', says: '#' },
    { name: 'a weight that there is not', text: 'weights:\n  thin: heavy\n', place: '2:9', says: '"heavy"' },
    { name: 'a weight for a finding that there is not', text: 'weights:\n  thn: may\n', place: '2:3', says: 'thin' },
    {
      name: 'a threshold that is no number',
      text: 'thresholds:\n  words: many\n',
      place: '2:10',
      says: 'whole number',
    },
    { name: 'a key twice', text: 'cache: a\ncache: b\n', place: '2:1', says: 'stands twice' },
    { name: 'a list at the top', text: '- cache\n', place: '1:1', says: 'keys with values' },
  ])('$name', async ({ text, place, says }) => {
    const { ran } = await runWith(config, () => text);
    expect(ran.err).toContain(`${config}:${place}\n`);
    expect(ran.err).toContain(says);
    expect(ran).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    {
      name: 'a byte that is not UTF-8',
      put: (path: string) => writeFileSync(path, Buffer.from('cache: x\nsite: { title: F\xf8lles }\n', 'latin1')),
      says: 'UTF-8',
    },
    { name: 'a folder of that name', put: (path: string) => mkdirSync(path), says: 'EISDIR' },
  ])('$name', async ({ put, says }) => {
    const folder = folderOf({}, 'repository');
    cpSync(fixture, folder, { recursive: true });
    put(join(folder, config));
    const ran = await runHere(['check', '--lang', 'en'], folder);
    expect(ran.err).toContain(config);
    expect(ran.err).toContain(says);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it('nothing in one that is empty', async () => {
    const { ran } = await runWith(config, () => '# nothing yet\n');
    expect(ran.err).toBe('');
    expect(ran.out).toContain('Knee pain');
  });
});

describe('the words of a wrong set-up', () => {
  it('are Danish unless English is asked for', async () => {
    const folder = folderOf({}, 'repository');
    cpSync(fixture, folder, { recursive: true });
    rmSync(join(folder, model));
    const ran = await runHere(['check'], folder);
    expect(ran.err).toContain('Opsætningen er forkert.');
  });
});
