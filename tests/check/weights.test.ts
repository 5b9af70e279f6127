// How much a finding weighs: by the obligation, a step less for what is thin, and what a repository may set.

import { describe, expect, it } from 'vitest';
import { finding, reaches, weights, type Obligation, type Weight } from '../../src/finding/finding.ts';
import { barOf, fails } from '../../src/report/bar.ts';
import { folderOf } from '../support.ts';
import { reportIn, runHere } from '../cli/run-command.ts';
import { chapter, checkSmall, criterion, findingsOf, modelOf, prose, schemaOf } from './small-model.ts';

const obligations = ['must', 'should', 'may'] as const satisfies readonly Obligation[];
const schema = await schemaOf(
  modelOf({ visit: obligations.map((obligation) => criterion(`by-${obligation}`, { obligation })) }),
);

describe('a gap', () => {
  const body = obligations.map((each) => `### ${each} {#by-${each}}\n\n${prose(2)}`).join('\n\n');
  const found = (text: string, obligation: Obligation) =>
    findingsOf(checkSmall(schema, { '1.md': text }), `visit.by-${obligation}`);

  it.each(obligations)('that is missing weighs its obligation: %s', (obligation) => {
    expect(found('', obligation)).toEqual([`${obligation} missing-text programme.md:1:1`]);
  });

  it.each([
    ['must', ['should thin 1.md:7:1']],
    ['should', ['may thin 1.md:11:1']],
    ['may', []],
  ] as const)('that is thin weighs one step less: %s', (obligation, expected) => {
    expect(found(chapter('', `## Besøg {#visit}\n\n${body}`), obligation)).toEqual(expected);
  });
});

describe('the bar', () => {
  it.each([
    ['draft', 'broken'],
    ['withdrawn', 'broken'],
    ['consultation', 'must'],
    ['political-approval', 'must'],
    ['in-force', 'must'],
    ['under-revision', 'must'],
  ] as const)('of status %s is %s', (status, bar) => {
    expect(barOf(status)).toBe(bar);
  });

  it('is reached by what is as heavy or heavier', () => {
    for (const [heavy, weight] of weights.entries())
      for (const [light, bar] of weights.entries()) expect(reaches(weight, bar)).toBe(heavy <= light);
  });

  it('is one finding, never a number of them', () => {
    const should = finding('thin', 'should', { file: 'x', start: 0, end: 0 });
    expect(fails(Array(1000).fill(should), 'in-force', undefined)).toBe(false);
    expect(fails([should], 'in-force', 'should')).toBe(true);
    expect(fails([should], 'draft', 'may')).toBe(true);
    expect(fails([], 'in-force', 'may')).toBe(false);
  });
});

describe('a repository', () => {
  const programme = [
    '---',
    'id: eksempel',
    'title: Eksempel',
    'language: da',
    'model: generic-mental-health-2015@1',
    'status: draft',
    'parties:',
    '  - { id: nord, name: Nord, kind: region }',
    '---',
    '',
  ].join('\n');

  /** Weights of the findings of one code, in a repository with this configuration. */
  async function weigh(config: string, code: string, body = ''): Promise<Weight[]> {
    const folder = folderOf({
      'forloeb.config.yaml': config,
      'programmes/eksempel/programme.md': programme,
      'programmes/eksempel/1.md': `---\nsection: goals\n---\n\n${body}\n`,
    });
    const ran = await runHere(['check', '--format', 'json'], folder);
    const [first] = reportIn(ran).programmes;
    return [...new Set(first?.findings.filter((each) => each.code === code).map(({ weight }) => weight))].toSorted();
  }
  const code = 'missing-text';

  it('without a configuration has the weights of the model', async () => {
    expect(await weigh('', code)).toEqual(['may', 'must', 'should']);
  });

  it('may raise a weight', async () => {
    expect(await weigh(`weights:\n  ${code}: must\n`, code)).toEqual(['must']);
    expect(await weigh(`weights:\n  ${code}: should\n`, code)).toEqual(['must', 'should']);
  });

  it('may lower a should or may, never a must', async () => {
    expect(await weigh(`weights:\n  ${code}: may\n`, code)).toEqual(['may', 'must']);
  });

  it('may never lower what is broken', async () => {
    expect(await weigh('weights:\n  unknown-id: may\n', 'unknown-id', '## X {#nonsense}')).toEqual(['broken']);
  });

  it('may ask for more words than the model, never for fewer', async () => {
    const body = `## Bidrag {#common-goals.contribution}\n\n${prose(15)}`;
    expect(await weigh('thresholds:\n  words: 16\n', 'thin', body)).toEqual(['should']);
    expect(await weigh('thresholds:\n  words: 15\n', 'thin', body)).toEqual([]);
    const short = `## Bidrag {#common-goals.contribution}\n\n${prose(5)}`;
    expect(await weigh('thresholds:\n  words: 5\n', 'thin', short)).toEqual(['should']);
  });
});
