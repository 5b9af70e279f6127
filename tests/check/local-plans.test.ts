// The local plans: which are due, whether they exist, and what each of them answers.

import { describe, expect, it } from 'vitest';
import {
  chapter,
  checkSmall,
  criterion,
  findingsIn,
  findingsOf,
  head,
  modelOf,
  outcomeOf,
  prose,
  schemaOf,
} from './small-model.ts';

const schema = await schemaOf(
  modelOf(
    {
      visit: [criterion('said', { obligation: 'may' })],
      plans: [
        criterion('exist', { evidence: 'field', obligation: 'should' }),
        criterion('link', { evidence: 'either' }),
        criterion('steps', { evidence: 'field', shape: 'milestones', obligation: 'may' }),
        criterion('units', { evidence: 'field', shape: 'local-units', obligation: 'should' }),
      ],
    },
    { plans: { existence: 'exist', due: ['municipality', 'hospital'] } },
  ),
);

const aaby = '{ id: aaby, name: Aaby, kind: municipality }';
const beby = '{ id: beby, name: Beby, kind: municipality }';
const nord = '{ id: nord, name: Nord, kind: region }';
const freed = '{ id: fri, name: Fri, kind: municipality, local-plan: false }';
const bound = '{ id: oest, name: Øst, kind: region, local-plan: true }';
const hospital = '{ id: hus, name: Hus, kind: hospital }';

const empty = '---\ntitle: Plan\n---\n';
const linked = (count: number) => `## Sammenhæng {#link}\n\n${prose(count)}\n`;

function check(parties: readonly string[], plans: Readonly<Record<string, string>>, more = '', body = '') {
  const local = Object.fromEntries(Object.entries(plans).map(([party, text]) => [`local/${party}.md`, text]));
  return checkSmall(schema, { 'programme.md': head(more, { parties }), '1.md': chapter('', body), ...local });
}

describe('whether plans exist', () => {
  it.each([
    { name: 'none of two that are due', parties: [aaby, beby], plans: [], is: 'missing' },
    { name: 'one of two that are due', parties: [aaby, beby], plans: ['aaby'], is: 'thin' },
    { name: 'both that are due', parties: [aaby, beby], plans: ['aaby', 'beby'], is: 'met' },
    { name: 'a region owes none', parties: [aaby, nord], plans: ['aaby'], is: 'met' },
    { name: 'a hospital owes one', parties: [aaby, hospital], plans: ['aaby'], is: 'thin' },
    { name: 'a municipality that is freed owes none', parties: [aaby, freed], plans: ['aaby'], is: 'met' },
    { name: 'a region that is bound owes one', parties: [aaby, bound], plans: ['aaby'], is: 'thin' },
    { name: 'one that is not due counts', parties: [aaby, nord], plans: ['nord'], is: 'thin' },
    { name: 'the only one is not due', parties: [nord], plans: ['nord'], is: 'met' },
  ])('$name: $is', ({ parties, plans, is }) => {
    const checked = check(parties, Object.fromEntries(plans.map((party) => [party, empty])));
    expect(outcomeOf(checked, 'plans.exist')).toBe(is);
  });

  it('is told with the files that are lacking, a step lighter when some are there', () => {
    const none = check([aaby, beby], {});
    expect(findingsOf(none, 'plans.exist')).toEqual(['should plans-missing 1.md:2:1']);
    expect(none.findings.find(({ code }) => code === 'plans-missing')?.args['files']).toEqual([
      'local/aaby.md',
      'local/beby.md',
    ]);
    expect(findingsOf(check([aaby, beby], { beby: empty }), 'plans.exist')).toEqual(['may plans-missing 1.md:2:1']);
  });
});

describe('a waiver for plans', () => {
  it('is named once it has ended, with the weight of what is lacking', () => {
    const more = 'waivers:\n  - criterion: care.plans.exist\n    reason: Aftalt\n    owner: nord\n    until: 2025';
    expect(findingsOf(check([aaby, nord], {}, more), 'plans.exist')).toEqual([
      'should waiver-expired programme.md:14:12',
    ]);
  });
});

describe('what the plans answer', () => {
  it('is not applicable while there is none', () => {
    const checked = check([aaby], {});
    expect(['link', 'units'].map((id) => outcomeOf(checked, `plans.${id}`))).toEqual([
      'not-applicable',
      'not-applicable',
    ]);
  });

  it.each([
    { name: 'met and missing', words: [12, 0], is: 'missing' },
    { name: 'met and thin', words: [12, 3], is: 'thin' },
    { name: 'thin and missing', words: [3, 0], is: 'missing' },
    { name: 'met and met', words: [12, 12], is: 'met' },
  ])('is the worst of them: $name', ({ words: [one = 0, other = 0], is }) => {
    const checked = check([aaby, beby], { aaby: linked(one), beby: linked(other) });
    expect(outcomeOf(checked, 'plans.link')).toBe(is);
  });

  it('is listed for each party', () => {
    const plans = check([aaby, beby], { aaby: linked(12), beby: linked(3) }).outcomes.get('care.plans.link')?.plans;
    expect(plans?.map(({ party, outcome }) => `${party} ${outcome}`).toSorted()).toEqual(['aaby met', 'beby thin']);
  });

  it('is waived between thin and met', () => {
    const more = 'waivers:\n  - criterion: care.plans.link\n    reason: Aftalt\n    owner: nord\n    until: 2027';
    const checked = check([aaby, beby, nord], { aaby: linked(12), beby: linked(3) }, more);
    expect(outcomeOf(checked, 'plans.link')).toBe('waived');
  });

  it('is told once at a waiver that ended, as the worst of the plans', () => {
    const more = 'waivers:\n  - criterion: care.plans.link\n    reason: Aftalt\n    owner: nord\n    until: 2025';
    const checked = check([aaby, beby, nord], { aaby: linked(3), beby: linked(0), nord: linked(0) }, more);
    expect(findingsOf(checked, 'plans.link')).toEqual(['must waiver-expired programme.md:15:12']);
  });

  it('is missing at line 1 of the plan', () => {
    const checked = check([aaby], { aaby: `${empty}\n## Andet\n` });
    expect(findingsOf(checked, 'plans.link')).toEqual(['must missing-either local/aaby.md:1:1']);
    expect(findingsOf(checked, 'plans.units')).toEqual(['should missing-field local/aaby.md:1:1']);
  });

  it('may stand as data, whose keys are the criteria’s ids', () => {
    const checked = check([aaby], { aaby: '---\nlink: Følger planen\nunits:\n  - { id: a, unit: Jobcenter }\n---\n' });
    expect(['link', 'units'].map((id) => outcomeOf(checked, `plans.${id}`))).toEqual(['met', 'met']);
  });

  it('does not spill from one plan to the other or to the chapters', () => {
    const checked = check([aaby, beby], { aaby: linked(12), beby: empty });
    expect(checked.programme?.passages.some(({ id }) => id === 'care.plans.link')).toBe(false);
    const plans = checked.outcomes.get('care.plans.link')?.plans;
    expect(plans?.find(({ party }) => party === 'beby')?.outcome).toBe('missing');
  });
});

describe('a milestone that is not there', () => {
  it('is told with those that are, each once', () => {
    const timed = '---\nsteps:\n  - { id: a, text: Start, follows: z }\n  - { id: a, text: Slut }\n---\n';
    const told = check([aaby], { aaby: timed }).findings.find(({ code }) => code === 'unknown-reference');
    expect(told?.args['known']).toEqual(['a']);
  });
});

describe('an actor that a plan names twice', () => {
  it('is broken at both places', () => {
    const plan = '---\nactors:\n  - { id: x, name: En }\n  - { id: x, name: To }\n---\n';
    expect(findingsIn(check([aaby], { aaby: plan })).filter((each) => each.includes('entry-twice'))).toEqual([
      'broken entry-twice local/aaby.md:3:11',
      'broken entry-twice local/aaby.md:4:11',
    ]);
  });
});

describe('what is broken', () => {
  const broken = (checked: ReturnType<typeof check>) => findingsIn(checked).filter((each) => each.startsWith('broken'));

  it.each([
    { name: 'a plan of no party', plans: { ukendt: empty }, is: 'broken plan-unknown-party local/ukendt.md:1:1' },
    {
      name: 'another id in a plan',
      plans: { aaby: `## Andet {#care.visit.said}\n\n${prose(12)}` },
      is: 'broken id-not-in-plan local/aaby.md:1:12',
    },
    {
      name: 'the id of the criterion about existence in a plan',
      plans: { aaby: `## Findes {#exist}\n\n${prose(12)}` },
      is: 'broken id-of-plans local/aaby.md:1:13',
    },
    {
      name: 'another key in a plan',
      plans: { aaby: '---\nsaid: x\n---\n' },
      is: 'broken unknown-key local/aaby.md:2:1',
    },
    {
      name: 'its key in a plan',
      plans: { aaby: '---\nexist: true\n---\n' },
      is: 'broken unknown-key local/aaby.md:2:1',
    },
  ])('$name', ({ plans, is }) => {
    expect(broken(check([aaby, nord], plans))).toEqual([is]);
  });

  it.each([
    { name: 'a heading', body: `## Planer {#plans}\n\n### Her {#link}\n\n${prose(12)}`, data: '' },
    { name: 'a key', body: '', data: 'plans:\n  link: ja' },
  ])('$name for what plans answer in a chapter', ({ body, data }) => {
    const checked = checkSmall(schema, { 'programme.md': head('', { parties: [aaby] }), '1.md': chapter(data, body) });
    expect(broken(checked)).toHaveLength(1);
    expect(broken(checked)[0]).toContain('broken id-only-in-plan 1.md:');
  });

  it('not prose below the item’s heading in a chapter: it introduces the plans', () => {
    expect(findingsIn(check([nord], {}, '', `## Planer {#plans}\n\n${prose(12)}`))).toEqual([
      'may missing-text 1.md:2:1',
    ]);
  });
});

it('a key of a plan without a value says nothing', () => {
  const checked = check([aaby], { aaby: '---\nactors:\nunits:\n---\n' });
  expect(checked.findings.filter(({ weight }) => weight === 'broken')).toEqual([]);
});
