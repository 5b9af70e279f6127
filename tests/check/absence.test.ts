// Where what is not there is told of: at the nearest thing that is.

import { describe, expect, it } from 'vitest';
import { chapter, checkSmall, criterion, findingsOf, modelOf, schemaOf } from './small-model.ts';

const schema = await schemaOf(
  modelOf({ visit: [criterion('said'), criterion('kept', { evidence: 'field' })], home: [criterion('alone')] }),
);
const at = (files: Readonly<Record<string, string>>) => findingsOf(checkSmall(schema, files), 'visit.said');

const keyOnly = chapter('visit:\n  kept: ja');
const itemHeading = '## Besøg {#visit}\n\n### Andet {#kept}';

describe('a missing criterion stands', () => {
  it('at its own heading before all else', () => {
    const both = chapter('visit:\n  kept: ja', `${itemHeading}\n\n### Sagt {#said}`);
    expect(at({ '1.md': both })).toEqual(['must missing-text 1.md:11:1']);
  });

  it('at its own heading in another chapter than the item’s', () => {
    expect(at({ '1.md': chapter('', itemHeading), '2.md': chapter('', '## Sagt {#said}') })).toEqual([
      'must missing-text 2.md:5:1',
    ]);
  });

  it('at its own heading that has its title', () => {
    expect(at({ '1.md': chapter('', '## Besøg {#visit}\n\n### 1.1 Said, på dansk') })).toEqual([
      'must missing-text 1.md:7:1',
    ]);
  });

  it('else at the heading of its item', () => {
    expect(at({ '1.md': chapter('visit:\n  kept: ja', itemHeading) })).toEqual(['must missing-text 1.md:7:1']);
  });

  it('at a heading of its item in a later chapter before a key in an earlier one', () => {
    expect(at({ '1.md': keyOnly, '2.md': chapter('', itemHeading) })).toEqual(['must missing-text 2.md:5:1']);
  });

  it('else at the key of its item', () => {
    expect(at({ '1.md': chapter(''), '2.md': keyOnly })).toEqual(['must missing-text 2.md:3:1']);
  });

  it('else at the key of its item in a chapter of no section', () => {
    expect(at({ '1.md': '---\ncare:\n  visit:\n    kept: ja\n---\n' })).toEqual(['must missing-text 1.md:3:3']);
  });

  it('else at the section line of the first chapter of its section', () => {
    const other = chapter('home:', '## Hjemme {#home}');
    expect(at({ '1.md': '# Indledning', '2.md': other, '3.md': chapter('') })).toEqual(['must missing-text 2.md:2:1']);
  });

  it('else at line 1 of programme.md', () => {
    expect(at({ '1.md': '# Indledning' })).toEqual(['must missing-text programme.md:1:1']);
  });
});

describe('a thin criterion stands', () => {
  it('at the heading that its first passage stands below', () => {
    const text = chapter('', '## Besøg {#visit}\n\n### Sagt {#said}\n\nTo ord.');
    expect(at({ '1.md': text })).toEqual(['should thin 1.md:7:1']);
  });

  it('at ::covers where that gives it its words', () => {
    const text = chapter('', '## Andet\n\n::covers[said]\n\nTo ord.');
    expect(at({ '1.md': text })).toEqual(['should thin 1.md:7:1']);
  });
});
