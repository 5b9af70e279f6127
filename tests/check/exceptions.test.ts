// What programme.md says is not relevant or is agreed to wait, and for how long.

import { describe, expect, it } from 'vitest';
import {
  chapter,
  checkSmall,
  criterion,
  findingsOf,
  head,
  modelOf,
  outcomeOf,
  profileOf,
  prose,
  schemaOf,
} from './small-model.ts';

const schema = await schemaOf(
  modelOf({ visit: [criterion('first'), criterion('second', { obligation: 'should' })], home: [criterion('alone')] }),
  profileOf([criterion('point', { obligation: 'should' })]),
);

const notApplicable = (what: string) => `not-applicable:\n  - ${what}\n    reason: Ikke her`;
const waiver = (what: string, until: string) =>
  `waivers:\n  - ${what}\n    reason: Aftalt\n    owner: nord\n    until: ${until}`;
const said = (id: string, count: number) => chapter('', `## Besøg {#visit}\n\n### Her {#${id}}\n\n${prose(count)}`);

function check(more: string, options: { day?: string; chapter?: string } = {}) {
  const files = { 'programme.md': head(more), '1.md': options.chapter ?? chapter('') };
  return checkSmall(schema, files, options.day === undefined ? {} : { day: options.day });
}

describe('what is declared not relevant', () => {
  it.each([
    { what: 'criterion: care.visit.first', first: 'not-applicable', second: 'missing' },
    { what: 'criteria: [care.visit.first, care.visit.second]', first: 'not-applicable', second: 'not-applicable' },
    { what: 'criterion: care.visit', first: 'not-applicable', second: 'not-applicable' },
    { what: 'criteria: [care.home]', first: 'missing', second: 'missing' },
  ])('$what', ({ what, first, second }) => {
    const checked = check(notApplicable(what));
    expect([outcomeOf(checked, 'visit.first'), outcomeOf(checked, 'visit.second')]).toEqual([first, second]);
    if (first === 'not-applicable') {
      expect(checked.outcomes.get('care.visit.first')?.because).toEqual({ kind: 'declared', reason: 'Ikke her' });
      expect(findingsOf(checked, 'visit.first')).toEqual([]);
    }
  });

  it('is so even if it is answered', () => {
    const checked = check(notApplicable('criterion: care.visit.first'), { chapter: said('first', 20) });
    expect(outcomeOf(checked, 'visit.first')).toBe('not-applicable');
  });
});

describe('a waiver', () => {
  it.each([
    { name: 'of what is missing', words: 0, outcome: 'waived' },
    { name: 'of what is thin', words: 3, outcome: 'waived' },
    { name: 'of what is answered', words: 12, outcome: 'met' },
  ])('$name: $outcome', ({ words, outcome }) => {
    const checked = check(waiver('criterion: care.visit.first', '2027'), { chapter: said('first', words) });
    expect(outcomeOf(checked, 'visit.first')).toBe(outcome);
    expect(findingsOf(checked, 'visit.first').filter((each) => !each.startsWith('may'))).toEqual([]);
  });

  it('is told with its reason, owner and end', () => {
    const checked = check(waiver('criterion: care.visit.first', '2027-03'));
    expect(checked.outcomes.get('care.visit.first')?.because).toEqual({
      kind: 'waiver',
      reason: 'Aftalt',
      owner: 'nord',
      until: '2027-03',
      expired: false,
    });
  });

  it.each([
    { until: '2027-03-01', last: '2027-03-01', after: '2027-03-02' },
    { until: '2027-03', last: '2027-03-31', after: '2027-04-01' },
    { until: '2028-02', last: '2028-02-29', after: '2028-03-01' },
    { until: '2027', last: '2027-12-31', after: '2028-01-01' },
  ])('until $until holds on $last and not on $after', ({ until, last, after }) => {
    const more = waiver('criterion: care.visit.first', until);
    expect(outcomeOf(check(more, { day: last }), 'visit.first')).toBe('waived');
    const expired = check(more, { day: after });
    expect(outcomeOf(expired, 'visit.first')).toBe('missing');
    expect(findingsOf(expired, 'visit.first')).toEqual(['must waiver-expired programme.md:14:12']);
  });

  it('of an item is one of each of its criteria', () => {
    const checked = check(waiver('criterion: care.visit', '2027'));
    expect(['first', 'second'].map((id) => outcomeOf(checked, `visit.${id}`))).toEqual(['waived', 'waived']);
    expect(outcomeOf(checked, 'home.alone')).toBe('missing');
  });

  it('of a profile’s item is one of each of its points', () => {
    const checked = check(`profiles: [extra]\n${waiver('criterion: care.extra', '2027')}`);
    expect(outcomeOf(checked, 'extra.point')).toBe('waived');
  });

  it('that is still agreed counts beside one that has ended', () => {
    const twice = `${waiver('criterion: care.visit.first', '2020')}\n${waiver('criterion: care.visit.first', '2027').replace('waivers:\n', '')}`;
    expect(outcomeOf(check(twice), 'visit.first')).toBe('waived');
  });

  it('of a whole item is needless only when each of its criteria is answered', () => {
    const one = check(waiver('criterion: care.visit', '2027'), { chapter: said('first', 12) });
    expect(one.findings.filter(({ code }) => code === 'waiver-needless')).toEqual([]);
    const all = check(waiver('criterion: care.visit', '2027'), { chapter: said('first #second', 12) });
    expect(all.findings.filter(({ code }) => code === 'waiver-needless')).toHaveLength(1);
  });
});

describe('a criterion that is named beside its item', () => {
  it('has what is said of itself: a waiver beside an item that is not relevant', () => {
    const checked = check(
      `${notApplicable('criterion: care.visit')}\n${waiver('criterion: care.visit.first', '2027')}`,
    );
    expect([outcomeOf(checked, 'visit.first'), outcomeOf(checked, 'visit.second')]).toEqual([
      'waived',
      'not-applicable',
    ]);
  });

  it('has what is said of itself: not relevant beside an item that is waived', () => {
    const checked = check(
      `${notApplicable('criterion: care.visit.first')}\n${waiver('criterion: care.visit', '2027')}`,
    );
    expect([outcomeOf(checked, 'visit.first'), outcomeOf(checked, 'visit.second')]).toEqual([
      'not-applicable',
      'waived',
    ]);
  });

  it('and is said to be both is not relevant', () => {
    const both = `${notApplicable('criterion: care.visit.first')}\n${waiver('criterion: care.visit.first', '2027')}`;
    expect(outcomeOf(check(both), 'visit.first')).toBe('not-applicable');
  });
});
