// Who is responsible: one actor for each task, the same wherever the task stands, and bound by a party.

import { describe, expect, it } from 'vitest';
import type { Checked } from '../../../src/check/check-programme.ts';
import { describeFinding } from '../../../src/report/describe.ts';
import { head } from '../small-model.ts';
import { checkRows, found, plan, type Rows } from './every-shape.ts';

const actors = [
  '{ id: distrikt, name: Distriktspsykiatrien, party: nord }',
  '{ id: bostoette, name: Bostøtten, party-kind: municipality }',
  '{ id: borger, name: Borgeren }',
];
const task = (id: string, cells = '', text = 'Ringer') => `{ id: ${id}, task: "${text}"${cells} }`;
const check = (rows: Rows, files = {}) => checkRows({ 'people.who': actors, ...rows }, files);
const jobs = (...rows: string[]) => check({ 'people.jobs': rows });
const said = (checked: Checked, wanted: string) =>
  checked.findings.filter(({ code }) => code === wanted).map((each) => describeFinding(each, 'da', undefined));

describe('a task', () => {
  it.each([
    ', responsible: distrikt',
    ', responsible: { one-of: [distrikt, bostoette], decided-by: Lederen }',
    ', responsible: { other: Aftales }',
  ])('with somebody responsible is not found: %s', (cells) => {
    expect(found(jobs(task('a', cells)), 'task-without-responsible')).toEqual([]);
  });

  it('without is found in every list and plan', () => {
    const checked = check(
      { 'people.jobs': [task('a', ', involved: [distrikt]')], 'people.more-jobs': [task('b', ', responsible:')] },
      { 'local/aaby.md': plan({ 'jobs-here': [task('c')] }) },
    );
    expect(found(checked, 'task-without-responsible')).toEqual(['a', 'b', 'c']);
  });

  it('with an actor that does not exist is broken, with the near ones, and not said to have none', () => {
    const checked = jobs(task('a', ', responsible: distrikte'));
    expect(found(checked, 'unknown-reference', 'task-without-responsible')).toEqual(['unknown-reference distrikte']);
    expect(said(checked, 'unknown-reference')).toMatchObject([
      {
        found: '"distrikte" er ikke en aktør i programmet.',
        mend: expect.stringContaining('Mente du distrikt?') as string,
      },
    ]);
  });

  it.each([
    [', responsible: { one-of: [distrikt, bostotte] }', 'bostotte'],
    [', responsible: borger, involved: [distrikt, bostotte]', 'bostotte'],
    [', responsible: borger, phase: starten', 'starten'],
    [', responsible: borger, levels: [let]', 'let'],
  ])('names what does not exist: %s', (cells, at) => {
    expect(found(jobs(task('a', cells)), 'unknown-reference')).toEqual([at]);
  });
});

describe('several responsible actors', () => {
  it.each([
    ', responsible: [distrikt, bostoette]',
    ', responsible: distrikt og bostoette',
    ', responsible: "distrikt, bostoette"',
    ', responsible: distrikt/bostoette',
    ', responsible: Distrikt & bostøtte',
    ', responsible: distrikt eller bostoette',
  ])('are broken once, and told where the others belong: %s', (cells) => {
    const checked = jobs(task('a', cells));
    expect(checked.findings.filter(({ weight }) => weight === 'broken').map(({ code }) => code)).toEqual([
      'several-responsible',
    ]);
    expect(said(checked, 'several-responsible')).toMatchObject([
      {
        found: 'Flere er nævnt i "responsible": distrikt og bostoette. Kun én aktør er ansvarlig; de andre medvirker.',
        mend:
          'Skriv én i "responsible", og flyt de andre til "sammen-med". Er det en af dem fra gang til gang, så skriv ' +
          'responsible: {en-af: [distrikt, bostoette]}.',
      },
    ]);
    expect(found(checked, 'task-without-responsible')).toEqual([]);
  });

  it.each([', responsible: [distrikt]', ', responsible: [[distrikt], bostoette]'])(
    'are not what a list of one or of something else is: %s',
    (cells) => {
      const codes = jobs(task('a', cells)).findings.filter(({ weight }) => weight === 'broken');
      expect(codes.map(({ code }) => code)).toEqual(['wrong-type']);
    },
  );

  it('are not what words with an "og" are that name no actor', () => {
    const checked = jobs(task('a', ', responsible: Børne- og ungepsykiatrien'));
    expect(found(checked, 'unknown-reference', 'several-responsible')).toEqual([
      'unknown-reference Børne- og ungepsykiatrien',
    ]);
  });
});

describe('two tasks with the same text', () => {
  const disagree = (...rows: string[]) => found(jobs(...rows), 'tasks-disagree');
  const one = ', responsible: distrikt';
  const other = ', responsible: bostoette';

  it.each([
    ['Indkalder til møde', 'indkalder til møde.'],
    ['Ringer', ' RINGER! '],
    ['E-mail sendes', 'Email  sendes'],
    ['A\u030Aben', 'Åben'],
  ])('%j and %j are the same', (first, second) => {
    expect(disagree(task('a', one, first), task('b', other, second))).toEqual([
      'distrikt (bostoette)',
      'bostoette (distrikt)',
    ]);
  });

  it.each([
    ['Ringer', 'Skriver'],
    ['1 medarbejder ringer', '2 medarbejdere ringer'],
    ['Ser borgeren efter 1 uge', 'Ser borgeren efter 2 uger'],
    ['!', '?'],
  ])('%j and %j are not', (first, second) => {
    expect(disagree(task('a', one, first), task('b', other, second))).toEqual([]);
  });

  it.each([
    [one, one],
    [', responsible: { one-of: [distrikt, bostoette] }', ', responsible: { one-of: [bostoette, distrikt] }'],
    [', responsible: { other: "Aftales." }', ', responsible: { other: aftales }'],
    [one, ''],
    [one, ', responsible: bostotte'],
    [one, ', responsible: { one-of: [distrikt, { noget: Vagten }] }'],
    [one, ', responsible: [bostoette, borger]'],
  ])('agree, or one says nothing that can be used: %s and %s', (first, second) => {
    expect(disagree(task('a', first), task('b', second))).toEqual([]);
  });

  it.each([
    [one, ', responsible: { one-of: [distrikt, bostoette] }'],
    [one, ', responsible: { other: Aftales }'],
  ])('disagree: %s and %s', (first, second) => {
    expect(disagree(task('a', first), task('b', second))).toHaveLength(2);
  });

  it('name every other one', () => {
    const third = ', responsible: borger';
    expect(disagree(task('a', one), task('b', other), task('c', third), task('d', one))).toEqual([
      'distrikt (bostoette, borger)',
      'bostoette (distrikt, borger, distrikt)',
      'borger (distrikt, bostoette, distrikt)',
      'distrikt (bostoette, borger)',
    ]);
    const [first] = said(jobs(task('a', one), task('b', other)), 'tasks-disagree');
    expect(first?.found).toBe(
      'Opgaven "a" har distrikt som ansvarlig, men den samme opgave har en anden i b (bostoette).',
    );
  });

  describe('in phases and at levels', () => {
    const more = {
      'programme.md': head('phases: [{ id: start, name: Start }, { id: slut, name: Slut }]'),
    };
    const inParts = (first: string, second: string) =>
      found(
        check(
          {
            'people.jobs': [task('a', one + first), task('b', other + second)],
            'sorting.steps': ['{ id: let, name: Let }', '{ id: svaer, name: Svær }'],
          },
          more,
        ),
        'tasks-disagree',
      ).length;

    it.each([
      [', phase: start', ', phase: start'],
      [', phase: start', ', phase: [slut, start]'],
      [', phase: start', ''],
      [', levels: [let]', ', levels: [let, svaer]'],
      [', levels: [let]', ', phase: slut'],
    ])('that meet they disagree: %s and %s', (first, second) => {
      expect(inParts(first, second)).toBe(2);
    });

    it.each([
      [', phase: start', ', phase: slut'],
      [', phase: start', ', phase: [slut]'],
      [', levels: [let]', ', levels: [svaer]'],
      [', levels: [let], phase: start', ', levels: [let], phase: slut'],
      [', phase: start', ', phase: { a: b }'],
    ])('that do not, or cannot be read, they do not: %s and %s', (first, second) => {
      expect(inParts(first, second)).toBe(0);
    });

    it('a task has the phase of its chapter', () => {
      const chapters = Object.fromEntries(
        ['start', 'slut'].map((phase, index) => [
          `${index + 2}.md`,
          `---\nsection: care\nphase: ${phase}\npeople:\n  jobs:\n    - ${task(phase, index === 0 ? one : other)}\n---\n`,
        ]),
      );
      expect(found(check({}, { ...more, ...chapters }), 'tasks-disagree')).toEqual([]);
    });
  });

  it('are held against those of another list, and of a local plan, but not one plan against another', () => {
    const parties = ['aaby', 'beby'].map((id) => `{ id: ${id}, name: ${id}, kind: municipality }`);
    const files = {
      'programme.md': head('', { parties: ['{ id: nord, name: Nord, kind: region }', ...parties] }),
      'local/aaby.md': plan({ 'jobs-here': [task('c', ', responsible: borger')] }),
      'local/beby.md': plan({ 'jobs-here': [task('d', other)] }),
    };
    expect(found(check({}, files), 'tasks-disagree')).toEqual([]);
    expect(found(check({ 'people.jobs': [task('a', one)] }, files), 'tasks-disagree')).toEqual([
      'distrikt (bostoette, borger)',
      'borger (distrikt)',
      'bostoette (distrikt)',
    ]);
    const lists = { 'people.jobs': [task('a', one)], 'people.more-jobs': [task('b', other)] };
    expect(found(check(lists), 'tasks-disagree')).toHaveLength(2);
  });
});

describe('an actor of no party', () => {
  const unbound = (...rows: string[]) => found(jobs(...rows), 'actor-without-party');

  it('that is responsible is found, with its tasks', () => {
    expect(unbound(task('a', ', responsible: borger'), task('b', ', responsible: borger', 'Skriver'))).toEqual([
      'borger (borger, borger)',
    ]);
  });

  it('that may become responsible is found', () => {
    expect(unbound(task('a', ', responsible: { one-of: [distrikt, borger] }'))).toEqual(['borger (responsible)']);
  });

  it('that is involved alone, or sends and receives, is not', () => {
    const checked = check({
      'people.jobs': [task('a', ', responsible: distrikt, involved: [borger]')],
      'people.moves': ['{ id: o, transition: discharge, from: borger, to: borger, until-taken-over: borger }'],
    });
    expect(found(checked, 'actor-without-party')).toEqual([]);
  });

  it.each(['party: nord', 'party: [nord, aaby]', 'party-kind: hospital', 'party: nrod', 'party: { a: b }'])(
    'is none that says %s, whatever its faults',
    (cell) => {
      const checked = checkRows({
        'people.who': [`{ id: x, name: X, ${cell} }`],
        'people.jobs': [task('a', ', responsible: x')],
      });
      expect(found(checked, 'actor-without-party')).toEqual([]);
    },
  );
});

describe('a party without a task', () => {
  const parties = [
    '{ id: nord, name: Nord, kind: region }',
    '{ id: aaby, name: Aaby, kind: municipality }',
    '{ id: beby, name: Beby, kind: municipality }',
    '{ id: almen, name: Almen praksis, kind: general-practice }',
  ];
  const idle = (who: string[], rows: Rows, files = {}) =>
    found(
      checkRows({ 'people.who': who, ...rows }, { 'programme.md': head('', { parties }), ...files }),
      'party-without-task',
    );

  it('is each that no actor of a task names', () => {
    const who = ['{ id: a, name: A, party: nord }', '{ id: b, name: B, party: aaby }'];
    expect(idle(who, { 'people.jobs': [task('x', ', responsible: a')] })).toEqual(['aaby', 'beby', 'almen']);
  });

  it.each([
    ['responsible: a', 'party: [nord, aaby]', ['beby', 'almen']],
    ['responsible: a', 'party-kind: municipality', ['nord', 'almen']],
    ['responsible: a', 'party: nord, party-kind: municipality', ['almen']],
    ['responsible: { one-of: [b, a] }', 'party: nord', ['aaby', 'beby', 'almen']],
    ['responsible: { other: Vagten }, involved: [{ other: Vagten }, a]', 'party: nord', ['aaby', 'beby', 'almen']],
  ])('is none whose actor has a part: %s, %s', (cells, party, expected) => {
    const who = [`{ id: a, name: A, ${party} }`, '{ id: b, name: B }'];
    expect(idle(who, { 'people.jobs': [task('x', `, ${cells}`)] })).toEqual(expected);
  });

  it('is none whose actor does a step of a transition, or has a task in a local plan', () => {
    const who = ['nord', 'aaby', 'beby', 'almen'].map((id) => `{ id: i-${id}, name: X, party: ${id} }`);
    const rows = {
      'people.jobs': [task('x', ', responsible: i-nord')],
      'people.moves': [
        '{ id: o, transition: discharge, steps: [{ what: Ringer, who: [i-almen, { other: Vagten }] }, { what: Ser, who: i-beby }] }',
      ],
    };
    expect(idle(who, rows)).toEqual(['aaby']);
    expect(idle(who, rows, { 'local/aaby.md': plan({ 'jobs-here': [task('y', ', responsible: i-aaby')] }) })).toEqual(
      [],
    );
  });

  it('is not asked for where there are no tasks, or where they name nobody', () => {
    expect(idle([], {})).toEqual([]);
    expect(idle(['{ id: a, name: A, party: nord }'], { 'people.jobs': [task('x')] })).toEqual([]);
  });
});
