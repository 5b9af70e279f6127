// Whether a criterion is asked at all, by what programme.md or another criterion says.

import { describe, expect, it } from 'vitest';
import {
  chapter,
  checkSmall,
  condition,
  criterion,
  findingsIn,
  findingsOf,
  head,
  modelOf,
  outcomeOf,
  schemaOf,
} from './small-model.ts';

const schema = await schemaOf(
  modelOf(
    {
      visit: [
        criterion('young-may', { obligation: 'may', when: 'young' }),
        criterion('young-should', { obligation: 'should', when: 'young' }),
        criterion('old-should', { obligation: 'should', when: 'old' }),
        criterion('decided', { evidence: 'field', shape: 'yes-no', obligation: 'may' }),
        criterion('if-decided', { when: 'decided' }),
        criterion('colours', { evidence: 'field', obligation: 'may' }),
        criterion('if-red', { obligation: 'should', when: 'red' }),
        criterion('told', { obligation: 'may' }),
        criterion('if-told', { when: 'told' }),
      ],
    },
    {
      conditions: [
        condition('young', {
          reads: { programme: 'target-group.ages' },
          schema: { required: ['from'], properties: { from: { exclusiveMaximum: 18 } } },
        }),
        condition('old', { reads: { programme: 'target-group.ages' }, schema: { not: { required: ['to'] } } }),
        condition('decided', { reads: { criterion: 'care.visit.decided' }, schema: { const: true } }),
        condition('red', { reads: { criterion: 'care.visit.colours' }, schema: { contains: { const: 'rød' } } }),
        condition('told', { reads: { criterion: 'care.visit.told' }, answered: true }),
      ],
    },
  ),
);

const ages = (from: number) => head(`target-group:\n  ages:\n    from: ${from}`);
const because = (checked: ReturnType<typeof checkSmall>, id: string) => checked.outcomes.get(`care.${id}`)?.because;

describe('a condition on programme.md', () => {
  it('that holds: the criterion is asked', () => {
    const checked = checkSmall(schema, { 'programme.md': ages(12) });
    expect(outcomeOf(checked, 'visit.young-should')).toBe('missing');
    expect(findingsOf(checked, 'visit.young-should')).toHaveLength(1);
  });

  it('that does not: not applicable, because of it, and nothing is found', () => {
    const checked = checkSmall(schema, { 'programme.md': ages(18) });
    expect(outcomeOf(checked, 'visit.young-should')).toBe('not-applicable');
    expect(because(checked, 'visit.young-should')).toEqual({ kind: 'condition', condition: 'young' });
    expect(checked.findings.filter(({ path }) => path?.[0] === 'target-group')).toEqual([]);
  });

  it('that nothing decides: not applicable, said once with the weight of the strongest that waits', () => {
    const checked = checkSmall(schema, {});
    expect(['young-may', 'young-should', 'old-should'].map((id) => outcomeOf(checked, `visit.${id}`))).toEqual(
      Array(3).fill('not-applicable'),
    );
    expect(because(checked, 'visit.young-may')).toEqual({ kind: 'undecided', condition: 'young' });
    const found = checked.findings.filter(({ code, path }) => code === 'undecided' && path?.[0] === 'target-group');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ weight: 'should', place: { file: 'programme.md', start: 0 } });
  });

  it('is told of at the nearest key that is there', () => {
    const at = (more: string) => {
      const checked = checkSmall(schema, { 'programme.md': head(more) });
      const findings = checked.findings.filter(
        ({ code, path }) => code === 'undecided' && path?.[0] === 'target-group',
      );
      return findingsIn({ ...checked, findings });
    };
    expect(at('target-group:\n  text: Unge')).toEqual(['should undecided programme.md:10:1']);
    expect(at('target-group:\n  text: Unge\n  ages:')).toEqual(['should undecided programme.md:12:3']);
  });
});

describe('a condition on another criterion', () => {
  it.each([
    { value: 'true', outcome: 'missing', kind: undefined },
    { value: 'false', outcome: 'not-applicable', kind: 'condition' },
    { value: '', outcome: 'not-applicable', kind: 'undecided' },
  ])('that says "$value": $outcome', ({ value, outcome, kind }) => {
    const checked = checkSmall(schema, { '1.md': chapter(`visit:\n  decided: ${value}`) });
    expect(outcomeOf(checked, 'visit.if-decided')).toBe(outcome);
    expect(because(checked, 'visit.if-decided')?.kind).toBe(kind);
  });

  it('that nothing decides is said once, at that field, with the weight of what waits', () => {
    const checked = checkSmall(schema, { '1.md': chapter('visit:\n  decided:') });
    const found = checked.findings.filter(({ code, id }) => code === 'undecided' && id === 'care.visit.decided');
    expect(findingsIn({ ...checked, findings: found })).toEqual(['must undecided 1.md:4:3']);
  });

  it.each([
    { value: 'rød', outcome: 'missing' },
    { value: '[blå, rød]', outcome: 'missing' },
    { value: '[blå]', outcome: 'not-applicable' },
  ])('sees "$value" as a list', ({ value, outcome }) => {
    expect(outcomeOf(checkSmall(schema, { '1.md': chapter(`visit:\n  colours: ${value}`) }), 'visit.if-red')).toBe(
      outcome,
    );
  });

  it('being answered holds when it is, and is false when it is not', () => {
    const told = chapter(
      '',
      '## Besøg {#visit}\n\n### Fortalt {#told}\n\nHer er tolv ord om det, der blev fortalt til dem alle sammen i dag.',
    );
    expect(outcomeOf(checkSmall(schema, { '1.md': told }), 'visit.if-told')).toBe('missing');
    const silent = checkSmall(schema, {});
    expect(because(silent, 'visit.if-told')).toEqual({ kind: 'condition', condition: 'told' });
    expect(silent.findings.filter(({ code, id }) => code === 'undecided' && id === 'care.visit.told')).toEqual([]);
  });
});

describe('a criterion that does not wait', () => {
  const excepted = (ids: string) =>
    checkSmall(schema, {
      'programme.md': head(`not-applicable:\n  - criteria: [${ids}]\n    reason: Ikke her`),
    }).findings.filter(({ code, path }) => code === 'undecided' && path?.[0] === 'target-group');

  it('because it is declared not relevant gives the undecided finding no weight', () => {
    expect(excepted('care.visit.young-should, care.visit.old-should').map(({ weight }) => weight)).toEqual(['may']);
  });

  it('leaves nothing to say when none waits', () => {
    expect(excepted('care.visit.young-may, care.visit.young-should, care.visit.old-should')).toEqual([]);
  });
});
