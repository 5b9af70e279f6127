// forloeb status: its form, its numbers against the report of check, what ends soon, and its width.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../src/build/schema-files.ts';
import type { Status } from '../../src/report/status/status.ts';
import { createAjv } from '../../src/schema/ajv.ts';
import { folderOf, projectRoot } from '../support.ts';
import { reportIn, runHere, type Ran } from './run-command.ts';

const ajv = createAjv();
for (const file of schemaFiles()) ajv.addSchema(file.schema);
const ownModel = join(import.meta.dirname, '../model/second-model');
const statusIn = ({ out }: Ran) => JSON.parse(out) as Status;

function faultsOf(status: unknown): unknown[] {
  return ajv.validate('status.schema.json', status) ? [] : (ajv.errors ?? []);
}

const waiver = (criterion: string, until: string) =>
  `  - criterion: ${criterion}\n    reason: Aftales\n    owner: nord\n    until: ${until}\n`;
const repository = (lines = '') =>
  folderOf(
    {
      'programmes/kladde/programme.md': `---
id: kladde
title: 'Kladde | <b>fed</b>'
language: da
model: generic-mental-health-2015@1
status: in-force
version: '2.1'
parties:
  - { id: nord, name: Region Nord, kind: region }
${lines}---
`,
    },
    'hjemme',
  );

describe.each([
  { name: 'the shipped programmes', cwd: projectRoot },
  { name: 'programmes of another model, one of which cannot be read', cwd: ownModel },
])('of $name', async ({ cwd }) => {
  const status = statusIn(await runHere(['status', '--format', 'json'], cwd));
  const report = reportIn(await runHere(['check', '--format', 'json'], cwd));

  it('has its form', () => {
    expect(status.programmes.length).toBeGreaterThanOrEqual(3);
    expect(faultsOf(status)).toEqual([]);
    expect(faultsOf({ ...status, more: 1 })).not.toEqual([]);
  });

  it('counts what check reports', () => {
    for (const [index, programme] of status.programmes.entries()) {
      const { outcomes = [], totals, findings = [] } = report.programmes[index] ?? {};
      const asked = outcomes.filter(({ obligation, outcome }) => obligation !== 'may' && outcome !== 'not-applicable');
      const sum = (key: 'asked' | 'answered' | 'waived') =>
        programme.sections.reduce((all, section) => all + section[key], 0);
      expect(sum('asked')).toBe(asked.length);
      expect(sum('answered')).toBe(asked.filter(({ outcome }) => outcome === 'met').length);
      expect(sum('waived')).toBe(asked.filter(({ outcome }) => outcome === 'waived').length);
      expect(programme.findings).toEqual(totals?.findings);
      for (const first of programme.first)
        expect(findings.map(({ range, message }) => [range.file, range.start.line, message])).toContainEqual([
          first.file,
          first.line,
          first.message,
        ]);
    }
  });

  it('leads to sentences that are there', () => {
    for (const { readability } of status.programmes)
      for (const { file, line, text } of readability?.hardest ?? []) {
        const lines = readFileSync(join(cwd, file), 'utf8').split('\n');
        const [first = ''] = text.split(/[^\p{L}\p{N}]/u).filter((word) => word !== '');
        expect(lines[line - 1]).toContain(first);
      }
  });

  it.each(['da', 'en'])('keeps the width of the terminal, in %s', async (language) => {
    for (const columns of [80, 60, 40]) {
      const { out, code } = await runHere(['status', '--lang', language], cwd, { columns });
      expect(code).toBe(0);
      const wide = stripVTControlCharacters(out)
        .split('\n')
        .filter((line) => line.length > columns && !/^ +\S+:\d+$/.test(line));
      expect(wide).toEqual([]);
      expect(out).not.toMatch(/undefined|NaN/);
    }
  });

  it('says at 40 columns what it says at 80, without colour too', async () => {
    const at = async (columns: number) =>
      (await runHere(['status'], cwd, { columns, env: { NO_COLOR: '1' } })).out.match(/\d+\/\d+/g);
    const [narrow, wide] = [await at(40), await at(80)];
    expect(narrow?.length).toBeGreaterThan(2);
    for (const each of narrow ?? []) expect(wide).toContain(each);
  });
});

describe('what ends', () => {
  const ends = async (until: string, args: readonly string[] = []) => {
    const folder = repository(`next-revision: ${until}\nwaivers:\n${waiver('goals.common-goals.list', until)}`);
    const ran = await runHere(['status', '--on', '2026-11-22', ...args], folder);
    return { ran, folder };
  };

  it.each([
    { until: '2026-11-21', left: -1, state: 'past' },
    { until: '2026-11-22', left: 0, state: 'soon' },
    { until: '2026-11', left: 8, state: 'soon' },
    { until: '2027-01-21', left: 60, state: 'soon' },
    { until: '2027-01-22', left: 61, state: 'later' },
    { until: '2026', left: 39, state: 'soon' },
  ])('on $until is $state, with $left days left', async ({ until, left, state }) => {
    const [programme] = statusIn((await ends(until, ['--format', 'json'])).ran).programmes;
    const due = { date: until, 'days-left': left, state };
    expect(programme?.['next-revision']).toEqual(due);
    expect(programme?.waivers).toMatchObject([{ ids: ['goals.common-goals.list'], owner: 'Region Nord', until: due }]);
  });

  it('is marked by more than colour, with its place and whose it is', async () => {
    const { ran, folder } = await ends('2026-11-01');
    expect(ran.out).toMatch(/ !! 1\. november 2026, for 21 dage siden · Region Nord/);
    const place = /(\S+programme\.md):(\d+)\n/.exec(ran.out.slice(ran.out.indexOf('Region Nord')));
    const lines = readFileSync(join(folder, place?.[1] ?? ''), 'utf8').split('\n');
    expect(lines[Number(place?.[2]) - 1]).toContain('2026-11-01');
  });
});

describe('as Markdown', () => {
  it('a title is text: no HTML, no cells of its own', async () => {
    const { out } = await runHere(['status', '--format', 'markdown'], repository());
    expect(out).toContain('| Kladde \\| \\<b\\>fed\\</b\\> | i kraft, version 2.1 |');
    expect(out).toMatch(/^# Status 22\. november 2026\n/);
  });
});

it('says where there is too little to judge, and ends with 3 for what is not there', async () => {
  const text = 'Kort tekst. '.repeat(49);
  const folder = repository();
  const chapter = (words: string) =>
    folderOf({ 'programmes/x/programme.md': head('x'), 'programmes/x/1.md': words }, 'h');
  const lix = async (words: string) =>
    statusIn(await runHere(['status', '--format', 'json'], chapter(words))).programmes[0]?.readability?.lix;
  expect(await lix(`${text}En.`)).toBeUndefined();
  expect(await lix(`${text}Kort tekst.`)).toBe(2);
  expect((await runHere(['status', 'nowhere'], folder)).code).toBe(3);
});

function head(id: string): string {
  return `---\nid: ${id}\ntitle: E\nlanguage: da\nmodel: generic-mental-health-2015@1\nstatus: draft\nparties: []\n---\n`;
}
