// The state of an item, from the outcomes of its criteria.

import { describe, expect, it } from 'vitest';
import { itemState, type Outcome, type OutcomeState } from '../../src/check/outcome.ts';
import type { Obligation } from '../../src/finding/finding.ts';
import { joinRequirements } from '../../src/schema/requirements.ts';
import { criterion, modelOf } from './small-model.ts';

/** Outcomes written as `must met, may missing`. */
function outcomes(written: string): Outcome[] {
  const pairs = written === '' ? [] : written.split(', ').map((each) => each.split(' ') as [Obligation, OutcomeState]);
  const model = modelOf({ visit: pairs.map(([obligation], index) => criterion(`c${index}`, { obligation })) });
  const { criteria } = joinRequirements(model, []);
  return pairs.map(([, outcome], index) => {
    const asked = criteria.get(`care.visit.c${index}`);
    if (asked === undefined) throw new Error('no such criterion');
    return { criterion: asked, outcome, because: undefined, evidence: [], plans: undefined };
  });
}

describe('an item', () => {
  it.each([
    ['must not-applicable, may not-applicable', 'not-applicable'],
    ['must met, should met', 'met'],
    ['must met, should waived', 'met'],
    ['must met, may missing', 'met'],
    ['must not-applicable, may met', 'met'],
    ['must not-applicable, may waived', 'met'],
    ['may met, may missing', 'partial'],
    ['must not-applicable, should met', 'met'],
    ['must met, should thin', 'partial'],
    ['must met, should missing', 'partial'],
    ['must missing, may met', 'partial'],
    ['must missing, may thin', 'partial'],
    ['must missing, may waived', 'partial'],
    ['must thin', 'partial'],
    ['must missing, should missing', 'missing'],
    ['must missing, should not-applicable', 'missing'],
    ['may missing', 'missing'],
  ])('of %s is %s', (written, state) => {
    expect(itemState(outcomes(written))).toBe(state);
  });
});
