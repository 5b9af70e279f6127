// A model and a profile of a repository's own, end to end: nothing about the model that ships stands in the code.

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportProgramme } from '../../src/report/report.ts';
import { folderOf } from '../support.ts';
import { reportIn, runProgram } from '../cli/run-command.ts';

const fixture = join(import.meta.dirname, 'second-model');

describe('a programme that follows a model of its repository', () => {
  let code: number | null;
  let programme: ReportProgramme | undefined;

  beforeAll(() => {
    const ran = runProgram(['check', 'programmes/knee-pain', '--format', 'json', '--lang', 'en'], fixture);
    code = ran.code;
    programme = reportIn(ran).programmes[0];
  });

  it('has an outcome for each criterion of that model and profile, and for no other', () => {
    const outcomes = programme?.outcomes.map(({ id, outcome }) => `${id} ${outcome}`);
    expect(outcomes).toEqual(readFileSync(join(fixture, 'expected-outcomes.txt'), 'utf8').trimEnd().split('\n'));
  });

  it('has findings of gaps and of what its tasks lack alone, each with the weight that the model gives it', () => {
    expect(programme?.findings.map(({ code: each, weight, id }) => `${weight} ${each} ${id ?? ''}`).toSorted()).toEqual(
      [
        'may rows-lacking people.winter-2031.measured',
        'may thin people.who-it-is-for.northern-lights',
        'should missing-text work.steps.prices',
        'should plans-missing work.at-each-place.written',
        'should rows-lacking work.steps.deadlines',
        'should task-without-responsible work.steps.list.first',
        'should task-without-responsible work.steps.list.second',
      ],
    );
  });

  it('is below the bar of its status', () => {
    expect(code).toBe(0);
  });

  it('tells of a missing must of its own', () => {
    const folder = folderOf({}, 'repository');
    cpSync(fixture, folder, { recursive: true });
    const ran = runProgram(['check', 'programmes/knee-pain', '--fail-on', 'should', '--lang', 'en', '--all'], folder);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('»Prices« is not described.');
    expect(ran.out).toContain('The model: ch. 2.1, should.');
    expect(ran.out).toMatch(/1 People\n.*\n {2}2 Work\n/);
  });
});
