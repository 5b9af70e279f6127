// A row with a fault: pages show what is sound in it, criteria are held against what was written.

import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/check/check-programme.ts';
import { checkChapter, told } from './chapter.ts';

const division = 'organisation.responsibilities.division';
const tasks = (...rows: string[]) => ({
  data: `responsibilities:\n  division:\n${rows.map((row) => `    - ${row}\n`).join('')}`,
});
const shown = (checked: Checked) => checked.programme?.fields.get(division)?.rows.map(({ value }) => value);

describe('of a row', () => {
  it('a value in the wrong form is left out, the rest is shown', () => {
    const checked = checkChapter('', tasks('{ id: a, task: Ringer, when: snart }', '{ id: b, task: Skriver }'));
    expect(told(checked)).toEqual([['bad-deadline', 'broken', 'snart']]);
    expect(shown(checked)).toEqual([
      { id: 'a', task: 'Ringer' },
      { id: 'b', task: 'Skriver' },
    ]);
  });

  it('a deadline that counts both from and before something is no deadline', () => {
    const checked = checkChapter(
      '',
      tasks('{ id: a, task: Ringer, when: { days: 2, from: opkaldet, before: mødet } }'),
    );
    expect(told(checked)).toEqual([['bad-deadline', 'broken', 'when']]);
  });

  it('one entry of a list in the wrong form is left out of it', () => {
    const checked = checkChapter('', tasks('{ id: a, task: Ringer, levels: [x, { y: z }] }'));
    expect(told(checked).map(([code]) => code)).toContain('wrong-type');
    expect(shown(checked)).toEqual([{ id: 'a', task: 'Ringer', levels: ['x'] }]);
  });

  it('that lacks a key of its own the rest is shown', () => {
    expect(shown(checkChapter('', tasks('{ id: a, when: { days: 2 } }')))).toEqual([{ id: 'a', when: { days: 2 } }]);
  });

  it('what is written answers its criterion, so that one fault is told once', () => {
    const checked = checkChapter('', tasks('{ id: a, task: Ringer, when: snart }'));
    expect(checked.outcomes.get(division)?.outcome).toBe('met');
  });
});

describe('where a row names something, other words are a way out', () => {
  it.each([
    'responsible: { other: Vagten }',
    'responsible: { one-of: [{ other: Vagten }, { other: Lederen }], decided-by: Lederen }',
    'involved: [{ other: Vagten }]',
  ])('of a task: %s', (cell) => {
    expect(told(checkChapter('', tasks(`{ id: a, task: Ringer, ${cell} }`)))).toEqual([]);
  });

  it.each([
    'from: { other: Vagten }',
    'initiators: [{ who: { other: Vagten }, through: Brev }]',
    'until-taken-over: { who: { other: Vagten }, what: Ringer }',
    'steps: [{ what: Ringer, who: [{ other: Vagten }, { other: Lederen }] }]',
  ])('of a transition: %s', (cell) => {
    const data = `transitions:\n  procedures:\n    - { id: a, transition: discharge, ${cell} }\n`;
    expect(told(checkChapter('', { data }))).toEqual([]);
  });

  it('of a degree', () => {
    const data = 'collaboration:\n  degree: { other: Efter aftale }\n';
    expect(told(checkChapter('', { data }))).toEqual([]);
  });
});
