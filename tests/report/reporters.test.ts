// Every form of the report: what it says of every outcome stands beside the programme, in both languages; the registry names them all.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../src/report/gaps.ts';
import { formats, reporters } from '../../src/report/reporters.ts';
import { runHere } from '../cli/run-command.ts';
import { projectRoot } from '../support.ts';
import { everyOutcome, options, repository } from './reports.ts';

const endings = {
  pretty: 'txt',
  markdown: 'md',
  html: 'html',
  sarif: 'sarif',
  junit: 'xml',
  github: 'github.txt',
  json: 'json',
};

describe('the registry of reporters', () => {
  it('names every file that has one by its format', () => {
    const folder = join(projectRoot, 'src/report');
    const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (!entry.isFile()) return [];
      const file = entry.name;
      const [, name] =
        /^export function report([A-Z]\w+)\(report: Report\b/m.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return name === undefined ? [] : [{ file: file.replace(/\.tsx?$/, ''), name: name.toLowerCase() }];
    });
    expect(found.filter(({ file, name }) => file !== name)).toEqual([]);
    expect(found.map(({ name }) => name).toSorted()).toEqual([...formats].toSorted());
  });
});

describe.each(['da', 'en'] as const)('in %s', (language) => {
  it.each(formats)('%s is what stands beside the programmes', async (format) => {
    const { out } = await runHere(['check', '--all', '--format', format, '--lang', language], repository);
    await expect(out).toMatchFileSnapshot(join(repository, `expected-${language}.${endings[format]}`));
  });
});

describe('the programme with every outcome', () => {
  it('has every outcome, every weight and every kind of exception', async () => {
    const { programmes, totals } = await everyOutcome('da');
    expect(Object.entries(totals.outcomes).filter(([, count]) => count === 0)).toEqual([]);
    expect(Object.entries(totals.findings).filter(([, count]) => count === 0)).toEqual([]);
    expect(programmes.map(({ assembled }) => assembled)).toEqual([true, false]);
    expect(programmes[0]?.waivers.map((each) => [each['owner-name'], each.expired])).toEqual([
      ['Region Nord', false],
      ['Aaby Kommune', true],
      ['Sekretariatet', false],
    ]);
    expect(programmes[0]?.['not-applicable']).toHaveLength(1);
  });

  it('has a finding for each gap, but for what weighs nothing', async () => {
    for (const programme of (await everyOutcome('da')).programmes) {
      const bare = [...gapsOf(programme)].filter(([, found]) => found.length === 0).map(([id]) => id);
      expect(bare).toEqual(programme.assembled ? ['answers.given.short-may'] : []);
    }
  });
});

describe('every human-readable report', () => {
  it.each(['pretty', 'markdown', 'html'] as const)('%s says that an example is one', async (format) => {
    const write = await reporters[format]();
    expect(write(await everyOutcome('da'), options)).toContain('Eksempel. Tallene er opdigtede.');
    expect(write(await everyOutcome('en'), options)).toContain('Illustrative example. Its figures are made up.');
    const report = await everyOutcome('da');
    const real = { ...report, programmes: report.programmes.map((each) => ({ ...each, illustrative: false })) };
    expect(write(real, options)).not.toContain('opdigtede');
  });
});

describe('every report', () => {
  it.each(formats)('%s says who agreed what until when, and what is not relevant', async (format) => {
    const out = (await reporters[format]())(await everyOutcome('en'), { ...options, width: 100 });
    for (const words of [
      'Aftales i styregruppen',
      'Region Nord',
      format === 'json' ? '2027-03-01' : '1 March 2027',
      'Sekretariatet',
      'Der er ingen af den slags i regionen',
    ])
      expect(out).toContain(words);
  });

  it.each(formats)('%s is the same bytes again, and ends with a new line', async (format) => {
    const write = await reporters[format]();
    const report = await everyOutcome('da');
    expect(write(report, options)).toBe(write(structuredClone(report), options));
    expect(write(report, options)).toMatch(/[^\n]\n$/);
  });

  it.each(formats)('%s has something to say of a programme that cannot be read', async (format) => {
    const report = await everyOutcome('en');
    const programmes = report.programmes.filter(({ assembled }) => !assembled);
    const out = (await reporters[format]())({ ...report, programmes }, options);
    expect(out).toContain('programmes/ulaeselig/programme.md');
    expect(out).toMatch(/The key (?:"|\\"|&quot;)model(?:"|\\"|&quot;) is missing/);
  });

  it.each(formats)('%s can say that there is no programme', async (format) => {
    const report = await everyOutcome('en');
    const write = await reporters[format]();
    expect(() => write({ ...report, programmes: [] }, options)).not.toThrow();
  });
});
