// A value that is no list may stand once: a second one, equal or not, is broken at both places.

import { describe, expect, it } from 'vitest';
import { chapter, checkSmall, criterion, findingsOf, modelOf, schemaOf } from './small-model.ts';

const schema = await schemaOf(
  modelOf({
    visit: [criterion('kept', { evidence: 'field' }), criterion('chosen', { evidence: 'field', shape: 'yes-no' })],
  }),
);

describe('a second value', () => {
  it.each([
    { name: 'equal to the first', id: 'kept', first: 'ja', second: 'ja' },
    { name: 'other than the first', id: 'kept', first: 'ja', second: 'nej' },
    { name: 'a list beside a text', id: 'kept', first: 'ja', second: '[nej]' },
    { name: 'that is no text', id: 'chosen', first: 'true', second: 'true' },
  ])('$name is broken at both', ({ id, first, second }) => {
    const checked = checkSmall(schema, {
      '1.md': chapter(`visit:\n  ${id}: ${first}`),
      '2.md': chapter(`visit:\n  ${id}: ${second}`),
    });
    const found = findingsOf(checked, `visit.${id}`).filter((each) => each.startsWith('broken'));
    expect(found).toEqual(['broken value-twice 1.md:4:3', 'broken value-twice 2.md:4:3']);
  });

  it('is broken once at each place, also where there are three and two stand in one file', () => {
    const checked = checkSmall(schema, {
      '1.md': chapter('visit:\n  kept: ja\ncare:\n  visit:\n    kept: ja'),
      '2.md': chapter('visit:\n  kept: nej'),
    });
    const found = findingsOf(checked, 'visit.kept').filter((each) => each.startsWith('broken'));
    expect(found).toEqual([
      'broken value-twice 1.md:4:3',
      'broken value-twice 1.md:7:5',
      'broken value-twice 2.md:4:3',
    ]);
  });

  it('that is a list is joined with the first', () => {
    const checked = checkSmall(schema, {
      '1.md': chapter('visit:\n  kept: [ja]'),
      '2.md': chapter('visit:\n  kept: [nej]'),
    });
    expect(checked.programme?.fields.get('care.visit.kept')?.rows.map(({ value }) => value)).toEqual(['ja', 'nej']);
    expect(findingsOf(checked, 'visit.kept')).toEqual([]);
  });
});
