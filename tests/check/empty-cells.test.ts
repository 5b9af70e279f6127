// An empty cell is a matter for criteria and checks, never broken: only a row's own words and id are required.

import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support.ts';
import { chapterFile, checkChapter, head, told } from '../programme/chapter.ts';

describe('an empty cell', () => {
  it.each([
    { name: 'of a deadline', row: 'when: { days: , kind: , from: }' },
    { name: 'of those responsible', row: 'responsible: { one-of: [], decided-by: }' },
    { name: 'where other words may stand', row: 'responsible: { other: }' },
  ])('in every part $name is an absent one', ({ row }) => {
    const data = `responsibilities:\n  division:\n    - id: a\n      task: Ring\n      ${row}\n`;
    expect(told(checkChapter('', { data }))).toEqual([]);
  });

  it('in every part of a contact is no contact', () => {
    const contacts = 'contacts:\n  - { function: Vagt, contact: { phone: , email: } }\n';
    expect(told(checkFiles({ 'programme.md': head(contacts) }), 'programme.md')).toEqual([]);
  });

  it('for what an intervention builds on leaves the criterion unanswered, and the source is kept', () => {
    const data = 'treatment:\n  types:\n    - { id: a, name: Samtale, knowledge: { base: , source: Bogen } }\n';
    const checked = checkChapter('', { data, section: 'interventions' });
    expect(told(checked, chapterFile)).toEqual([]);
    expect(checked.outcomes.get('interventions.knowledge-base.explicit')?.outcome).toBe('missing');
    const rows = checked.programme?.fields.get('interventions.treatment.types')?.rows;
    expect(rows?.[0]?.value).toMatchObject({ knowledge: { source: 'Bogen' } });
  });

  it('that is the row’s own words is broken', () => {
    const data = 'responsibilities:\n  division:\n    - { id: a, task: , when: { days: 2 } }\n';
    expect(told(checkChapter('', { data }))).toEqual([['missing-key', 'broken', 'task']]);
  });
});
