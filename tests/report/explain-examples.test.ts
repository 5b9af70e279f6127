// The examples that `explain` gives are true: put in a programme they are read, and they answer what they are an example for.

import { describe, expect, it } from 'vitest';
import { exampleAnswer } from '../../src/report/explain/how-answered.ts';
import { joinRequirements } from '../../src/schema/requirements.ts';
import { checkFiles, schema } from '../support.ts';

const [model] = [...schema.models.values()];
if (model === undefined) throw new Error('no model ships');
const profiles = [...schema.profiles.values()].filter((profile) => profile.model === model.id);
const requirements = joinRequirements(model, profiles);
const head = `---
id: eksempel
title: Eksempel
language: da
model: ${model.id}@${model.version}
profiles: [${profiles.map(({ id }) => id).join(', ')}]
status: draft
target-group: { text: Alle, ages: { from: 0 } }
parties:
  - { id: nord, name: Region Nord, kind: region }
  - { id: aaby, name: Aaby Kommune, kind: municipality }
---
`;
/** What takes the place of the words that an example leaves to the planner. */
const words = (code: string) => code.replaceAll(/^\[.*\]$/gm, Array.from({ length: 40 }, () => 'ord').join(' '));

describe.each(['da', 'en'] as const)('in %s', (language) => {
  const context = { language, catalogues: schema.catalogues };
  const all = [...requirements.criteria.values()].flatMap((criterion) =>
    exampleAnswer(criterion, requirements, context).map(({ title, code }) => ({
      criterion,
      id: criterion.id,
      title,
      code,
    })),
  );

  it('there is one for every criterion that somebody writes an answer to', () => {
    const without = [...requirements.criteria.values()].filter(({ id }) => !all.some((each) => each.id === id));
    expect(without.every(({ item, name }) => item.localPlans?.existence === name)).toBe(true);
    expect(without.length).toBeLessThan(2);
  });

  it.each(all)('$id: $title', ({ criterion, code }) => {
    const file = criterion.item.localPlans === undefined ? '1.md' : 'local/aaby.md';
    const { findings, outcomes } = checkFiles({ 'programme.md': head, [file]: `${words(code)}\n` });
    // What it points to is for the planner to fill in.
    const broken = findings.filter((each) => each.weight === 'broken' && each.code !== 'unknown-reference');
    expect(broken.map((each) => `${each.code} ${JSON.stringify(each.args)}`)).toEqual([]);
    const outcome = outcomes.get(criterion.id);
    // Asked only when something else is so; or of a party's kind, which the example's party has not got; or of every phase.
    if (outcome?.outcome === 'not-applicable') return;
    if (/party: (?:et|an)-id/.test(code) && criterion.source.of !== undefined) return;
    if (criterion.source.per === 'phase') expect(outcome?.evidence.length).toBeGreaterThan(0);
    else if (criterion.item.localPlans !== undefined)
      expect(outcome?.plans?.find(({ party }) => party === 'aaby')?.outcome).toBe('met');
    else expect(outcome?.outcome).toBe('met');
  });
});
