// The example that the format's description works through: every outcome that it claims.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/finding/place.ts';
import { say } from '../../src/locales/locales.ts';
import { checkFolder, projectRoot, schema } from '../support.ts';

const folder = join(projectRoot, 'tests/fixtures/worked-example/eksempel');
const checked = checkFolder(folder);
const outcome = (id: string, from = checked) => from.outcomes.get(id);
const findingsOf = (id: string, from = checked) => from.findings.filter((each) => each.id === id);
const line = (file: string, offset: number) => positionAt(checked.lines.get(file) ?? [], offset).line;

describe('the worked example', () => {
  it('holds nothing that cannot be used', () => {
    expect(checked.findings.filter(({ weight }) => weight === 'broken')).toEqual([]);
  });

  it.each([
    'organisation.responsibilities.actors',
    'organisation.responsibilities.division',
    'organisation.responsibilities.disagreement',
    'organisation.communication.consent',
    'organisation.communication.timeliness',
  ])('%s is answered', (id) => {
    expect(outcome(id)?.outcome).toBe('met');
    expect(say('da', 'outcome.met')).toBe('besvaret');
  });

  it.each(['organisation.responsibilities.inclusion', 'organisation.responsibilities.mandate'])(
    '%s is missing at the heading of its item, weight must',
    (id) => {
      expect(outcome(id)?.outcome).toBe('missing');
      const [found, ...others] = findingsOf(id);
      expect(others).toEqual([]);
      expect(found?.weight).toBe('must');
      expect(found?.place.file).toBe('4-organisering.md');
      const text = checked.programme?.chapters[0]?.parsed.text ?? '';
      expect(text.slice(found?.place.start, found?.place.end)).toBe('## Hvem gør hvad {#responsibilities}');
    },
  );

  it('the plan is waived to the end of 1 March 2027, and not longer', () => {
    const id = 'implementation.overall-plan.plan';
    const lastDay = checkFolder(folder, { day: '2027-03-01' });
    expect([outcome(id)?.outcome, outcome(id, lastDay)?.outcome]).toEqual(['waived', 'waived']);
    expect(findingsOf(id, lastDay)).toEqual([]);
    const after = checkFolder(folder, { day: '2027-03-02' });
    expect(outcome(id, after)?.outcome).toBe('missing');
    expect(findingsOf(id, after).map(({ code, weight }) => [code, weight])).toEqual([['waiver-expired', 'must']]);
  });

  it('what is asked of section 2 is missing at line 1 of programme.md, unless nobody can know yet whether it is asked', () => {
    const section = schema.models.get('generic-mental-health-2015')?.sections[1];
    expect(section?.id).toBe('target-group');
    const asked = [...checked.outcomes.values()].filter(({ criterion }) => criterion.item.section.id === section?.id);
    const waiting = ['target-group.delimitation.diagnosis-codes', 'target-group.overview.legal-basis'];
    expect(asked.length).toBeGreaterThan(20);
    for (const { criterion, outcome: state, because } of asked) {
      if (waiting.includes(criterion.id)) {
        expect([state, because?.kind]).toEqual(['not-applicable', 'undecided']);
        expect(findingsOf(criterion.id)).toEqual([]);
        continue;
      }
      expect(state, criterion.id).toBe('missing');
      const places = findingsOf(criterion.id).map(({ place }) => [place.file, line(place.file, place.start)]);
      expect(new Set(places.map(String)), criterion.id).toEqual(new Set(['programme.md,1']));
    }
  });

  it.each([
    ['target-group.delimitation.inclusion', 'target-group.delimitation.diagnosis-codes'],
    ['target-group.overview.identified', 'target-group.overview.legal-basis'],
  ])('that %s decides is said once, with the weight of what waits for it', (field, waits) => {
    const told = checked.findings.filter(({ code, id }) => code === 'undecided' && id === field);
    expect(told.map(({ weight, args }) => [weight, args['criteria']])).toEqual([['should', [waits]]]);
  });

  it('nobody is under 18, so what is asked for children at school is not relevant', () => {
    const children = outcome('interventions.treatment.children-school');
    expect([children?.outcome, children?.because]).toEqual([
      'not-applicable',
      { kind: 'condition', condition: 'children-youth' },
    ]);
  });

  it('a time of day stays in the text', () => {
    const passage = checked.programme?.passages.find(({ id }) => id === 'organisation.communication.consent');
    // Six words, the three of the time, and eleven: none of them is eaten.
    expect(passage?.words).toBe(20);
  });
});
