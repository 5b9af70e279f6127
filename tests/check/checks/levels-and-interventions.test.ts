// Levels with what belongs to them, interventions with what they rest on, and the phases that tasks are placed in.

import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../src/report/describe.ts';
import { head } from '../small-model.ts';
import { checkRows, found, plan, type Rows } from './every-shape.ts';

const level = (id: string, cells = '') => `{ id: ${id}, name: Niveau${cells} }`;
const help = (id: string, cells = '') => `{ id: ${id}, name: Indsats${cells} }`;

describe('a level', () => {
  it('without criteria is found', () => {
    const rows = { 'sorting.steps': [level('a', ', criteria: [Klart]'), level('b'), level('c', ', criteria: [""]')] };
    expect(found(checkRows(rows), 'level-without-criteria')).toEqual(['b', 'c']);
  });

  it('with criteria in a wrong form is broken alone', () => {
    expect(found(checkRows({ 'sorting.steps': [level('a', ', criteria: Klart')] }), 'level-without-criteria')).toEqual(
      [],
    );
  });

  it('has an intervention where either list says so, whatever the standard', () => {
    const rows = {
      'sorting.steps': [
        level('egen', ', interventions: [x]'),
        level('egen-standard', ', interventions: [{ id: x, standard: minimum }]'),
        level('andens'),
        level('andens-standard'),
        level('plan'),
        level('ingen'),
      ],
      'sorting.help': [help('x', ', levels: [andens, { id: andens-standard, standard: optional }]')],
    };
    const files = { 'local/aaby.md': plan({ 'help-here': [help('y', ', levels: [plan]')] }) };
    expect(found(checkRows(rows, files), 'level-without-intervention')).toEqual(['ingen']);
  });

  it('that is used but not defined is broken, with the near ones', () => {
    const checked = checkRows({
      'sorting.steps': [level('komplekst')],
      'sorting.help': [help('x', ', levels: [komplext, { id: kompleks }]')],
      'people.jobs': ['{ id: o, task: Ringer, levels: [komplekse] }'],
    });
    const unknown = checked.findings.filter(({ code }) => code === 'unknown-reference');
    expect(found(checked, 'unknown-reference').toSorted()).toEqual(['kompleks', 'komplekse', 'komplext']);
    for (const each of unknown) expect(describeFinding(each, 'da', undefined).mend).toContain('Mente du komplekst?');
  });
});

describe('the degree of a level', () => {
  const chosen = (degree: string, closeness: string | string[] | undefined) =>
    found(
      checkRows({
        'sorting.steps': [level('a', degree === '' ? '' : `, degree: ${degree}`)],
        ...(closeness === undefined ? {} : { 'sorting.closeness': closeness }),
      }),
      'degree-not-chosen',
      'unknown-reference',
    );

  it.each([
    ['coordinator', 'fixed-patterns', ['degree-not-chosen coordinator (fixed-patterns)']],
    [
      'coordinator',
      ['fixed-patterns', 'information-exchange'],
      ['degree-not-chosen coordinator (fixed-patterns, information-exchange)'],
    ],
    ['coordinator', '{ other: Efter aftale }', ['degree-not-chosen coordinator (Efter aftale)']],
    ['{ other: Efter aftale }', 'fixed-patterns', ['degree-not-chosen degree (fixed-patterns)']],
  ])('%s is not among %s', (degree, closeness, expected) => {
    expect(chosen(degree, closeness)).toEqual(expected);
  });

  it.each([
    ['coordinator', 'coordinator'],
    ['coordinator', ['fixed-patterns', 'coordinator']],
    ['{ other: Efter aftale }', ['fixed-patterns', '{ other: Aftales }']],
    ['coordinator', undefined],
    ['coordinator', []],
    ['', 'coordinator'],
  ])('%s is among %s, or nothing is chosen', (degree, closeness) => {
    expect(chosen(degree, closeness)).toEqual([]);
  });

  it('that does not exist, here or there, is broken alone', () => {
    expect(chosen('coordinater', 'fixed-patterns')).toEqual(['unknown-reference coordinater']);
    expect(chosen('{ noget: Aftales }', 'fixed-patterns')).toEqual([]);
    expect(chosen('coordinator', '{ noget: Aftales }')).toEqual([]);
    expect(chosen('coordinator', ['fixed-patterns', 'coordinater'])).toEqual(['unknown-reference coordinater']);
  });
});

describe('an intervention', () => {
  const lacking = (cells: string) =>
    found(
      checkRows({ 'sorting.help': [help('a', cells)] }),
      'intervention-without-responsible',
      'intervention-without-law',
      'intervention-without-knowledge-base',
    ).map((each) => each.replace(/^intervention-without-| a$/g, ''));

  it.each([
    ['', ['knowledge-base', 'law', 'responsible']],
    [', responsible: nord', ['knowledge-base', 'law']],
    [', responsible: { other: Vagten }, law: none', ['knowledge-base']],
    [', law: [Serviceloven § 85], knowledge: { base: evidence }', ['responsible']],
    [', responsible: nord, law: none, knowledge: { base: guideline, source: NKR }', []],
    [', responsible: nord, law: [], knowledge: {}', ['knowledge-base', 'law']],
    [', responsible: nrod, law: { a: b }, knowledge: { base: gæt }', []],
  ])('%s lacks %j', (cells, expected) => {
    expect(lacking(cells)).toEqual(expected);
  });
});

describe('a finding about a row', () => {
  it('names the row, and does not give the source of the list as its own', () => {
    const { findings, programme } = checkRows({ 'sorting.help': [help('a', ', law: none')] });
    const about = findings.filter(({ code }) => code.startsWith('intervention-without-'));
    expect(about.map(({ id }) => id)).toEqual(['care.sorting.help.a', 'care.sorting.help.a']);
    for (const each of about) expect(describeFinding(each, 'da', programme?.requirements).basis).toBeUndefined();
  });
});

describe('a phase', () => {
  const own = head('phases: [{ id: start, name: Start }, { id: slut, name: Slut }]');
  const empty = (rows: Rows, text = own) => found(checkRows(rows, { 'programme.md': text }), 'phase-without-task');
  const task = (id: string, cells: string) => `{ id: ${id}, task: Ringer${cells} }`;

  it('that no task belongs to is found where programme.md names it', () => {
    expect(empty({ 'people.jobs': [task('a', ', phase: start'), task('b', '')] })).toEqual(['slut']);
  });

  it('of a profile is found at the profile', () => {
    expect(empty({ 'people.jobs': [task('a', ', phase: start')] }, head('profiles: [extra]'))).toEqual(['extra']);
  });

  it.each([
    [{ 'people.jobs': [task('a', ', phase: [start, slut]')] }],
    [{ 'people.jobs': [task('a', ', phase: start')], 'people.more-jobs': [task('b', ', phase: slut')] }],
    [
      {
        'people.jobs': [task('a', ', phase: start')],
        'people.moves': ['{ id: o, transition: discharge, phase: slut }'],
      },
    ],
  ])('is placed in by any list of tasks or of transitions: %j', (rows) => {
    expect(empty(rows)).toEqual([]);
  });

  it('is not asked for where no task is placed in one', () => {
    expect(empty({ 'people.jobs': [task('a', '')] })).toEqual([]);
    expect(empty({})).toEqual([]);
  });

  it('that does not exist is broken, with the near ones', () => {
    const checked = checkRows({ 'people.jobs': [task('a', ', phase: strat')] }, { 'programme.md': own });
    const [unknown] = checked.findings.filter(({ code }) => code === 'unknown-reference');
    expect(unknown?.args['suggestions']).toEqual(['start']);
  });
});
