// Criteria that are answered in the rows of another criterion's list: by some row, or by every one.

import { describe, expect, it } from 'vitest';
import {
  chapter,
  checkSmall,
  criterion,
  findingsOf,
  head,
  modelOf,
  outcomeOf,
  prose,
  schemaOf,
} from './small-model.ts';

const list = 'care.visit.list';
const members = 'care.visit.members';
const schema = await schemaOf(
  modelOf({
    visit: [
      criterion('list', { evidence: 'field', shape: 'tasks' }),
      criterion('all-dated', { evidence: 'field', of: list, every: { required: ['when'] } }),
      criterion('all-dated-or-said', { evidence: 'either', of: list, every: { required: ['when'] } }),
      criterion('one-dated', { evidence: 'field', of: list, some: [{ required: ['when'] }] }),
      criterion('one-dated-or-said', { evidence: 'either', of: list, some: [{ required: ['when'] }] }),
      criterion('both', { evidence: 'field', of: list, some: [{ required: ['when'] }, { required: ['phase'] }] }),
      criterion('night-dated', {
        evidence: 'field',
        of: list,
        where: { properties: { task: { const: 'Nat' } } },
        every: { required: ['when'] },
      }),
      criterion('members', { evidence: 'field', shape: 'members' }),
      criterion('by-kind', {
        evidence: 'field',
        of: members,
        some: [{ required: ['party-kind'], properties: { 'party-kind': { const: 'municipality' } } }],
      }),
    ],
  }),
);

const plain = '    - { id: a, task: Dag, responsible: { other: Vagten } }';
const dated = '    - { id: b, task: Aften, when: { days: 1 } }';
const phased = '    - { id: c, task: Nat, phase: x }';
const check = (rows: readonly string[], body = '') =>
  checkSmall(schema, {
    'programme.md': head('phases:\n  - { id: x, name: X }'),
    '1.md': chapter(rows.length === 0 ? '' : `visit:\n  list:\n${rows.join('\n')}`, body),
  });
const said = (id: string, count: number) => `## Besøg {#visit}\n\n### Her {#${id}}\n\n${prose(count)}`;

describe('every row', () => {
  it.each([
    { name: 'of no list', rows: [], outcome: 'missing' },
    { name: 'fits', rows: [dated], outcome: 'met' },
    { name: 'but one fits', rows: [dated, plain], outcome: 'thin' },
    { name: 'does not fit', rows: [plain, phased], outcome: 'missing' },
  ])('$name: $outcome', ({ rows, outcome }) => {
    expect(outcomeOf(check(rows), 'visit.all-dated')).toBe(outcome);
  });

  it('is asked of the chosen rows alone', () => {
    expect(outcomeOf(check([dated, plain]), 'visit.night-dated')).toBe('missing');
    expect(outcomeOf(check([dated, plain, phased]), 'visit.night-dated')).toBe('missing');
    expect(outcomeOf(check([plain, '    - { id: n, task: Nat, when: { days: 1 } }']), 'visit.night-dated')).toBe('met');
  });

  it('is told of at the rows that do not fit, in one finding', () => {
    const checked = check([plain, dated, phased]);
    expect(findingsOf(checked, 'visit.all-dated')).toEqual(['should rows-lacking 1.md:5:9']);
    const [finding] = checked.findings.filter(({ id }) => id === 'care.visit.all-dated');
    expect(finding?.args).toMatchObject({ rows: ['a', 'c'], count: 2, of: 3 });
    expect(finding?.related).toHaveLength(1);
  });

  it('needs no row to fit where prose will do', () => {
    expect(outcomeOf(check([plain], said('all-dated-or-said', 12)), 'visit.all-dated-or-said')).toBe('met');
    expect(outcomeOf(check([], said('all-dated-or-said', 3)), 'visit.all-dated-or-said')).toBe('thin');
    expect(outcomeOf(check([plain]), 'visit.all-dated-or-said')).toBe('missing');
  });
});

describe('some row', () => {
  it.each([
    { name: 'of no list', rows: [], outcome: 'missing' },
    { name: 'fits', rows: [plain, dated], outcome: 'met' },
    { name: 'does not fit', rows: [plain], outcome: 'missing' },
  ])('$name: $outcome', ({ rows, outcome }) => {
    expect(outcomeOf(check(rows), 'visit.one-dated')).toBe(outcome);
  });

  it('has to fit each of several forms', () => {
    expect(outcomeOf(check([dated]), 'visit.both')).toBe('missing');
    expect(outcomeOf(check([dated, phased]), 'visit.both')).toBe('met');
    expect(outcomeOf(check(['    - { id: e, task: E, when: { days: 1 }, phase: x }']), 'visit.both')).toBe('met');
  });

  it('is never thin, and prose does not help where data are asked for', () => {
    expect(outcomeOf(check([plain], said('one-dated', 20)), 'visit.one-dated')).toBe('missing');
  });

  it('need not fit where prose will do', () => {
    expect(outcomeOf(check([plain], said('one-dated-or-said', 12)), 'visit.one-dated-or-said')).toBe('met');
    expect(outcomeOf(check([plain], said('one-dated-or-said', 11)), 'visit.one-dated-or-said')).toBe('thin');
  });
});

describe('the kind of a row’s party', () => {
  const withMember = (member: string) =>
    outcomeOf(checkSmall(schema, { '1.md': chapter(`visit:\n  members:\n    - ${member}`) }), 'visit.by-kind');

  it('is seen as party-kind', () => {
    expect(withMember('{ party: aaby }')).toBe('met');
    expect(withMember('{ party: nord }')).toBe('missing');
  });

  it('is none where the row names no party of the programme', () => {
    expect(withMember('{ party: { other: En forening } }')).toBe('missing');
    expect(withMember('{ role: Referent }')).toBe('missing');
  });
});

describe('a list in several chapters', () => {
  it('is joined in the order in which the chapters are read', () => {
    const files = {
      'programme.md': head('chapters: [b.md, a.md]'),
      'a.md': chapter(`visit:\n  list:\n${plain}`),
      'b.md': chapter(`visit:\n  list:\n${dated}`),
    };
    const checked = checkSmall(schema, files);
    expect(checked.programme?.fields.get(list)?.rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(outcomeOf(checked, 'visit.all-dated')).toBe('thin');
  });

  it('has each id once: an id twice is broken at both places', () => {
    const checked = checkSmall(schema, {
      '1.md': chapter(`visit:\n  list:\n${plain}`),
      '2.md': chapter(`visit:\n  list:\n${plain}`),
    });
    expect(findingsOf(checked, 'visit.list')).toEqual(['broken entry-twice 1.md:5:13', 'broken entry-twice 2.md:5:13']);
  });
});
