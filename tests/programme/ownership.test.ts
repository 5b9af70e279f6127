// Which text answers what: headings own it, `::covers` adds to it, an item's heading gives it to the item's one criterion.

import { describe, expect, it } from 'vitest';
import { checkChapter, checkPlan, told, words } from './chapter.ts';

const communication = (name: string) => `organisation.communication.${name}`;

describe('a heading that opens something', () => {
  it('owns the text down to the next heading of the same level', () => {
    const checked = checkChapter('## A {#communication.consent}\n\none two\n\nthree\n\n## B\n\nfour\n');
    expect(words(checked)).toEqual({ [communication('consent')]: 3 });
  });

  it('owns the text down to the next heading of a higher level', () => {
    const checked = checkChapter('### A {#communication.consent}\n\none two\n\n## B\n\nthree\n');
    expect(words(checked)).toEqual({ [communication('consent')]: 2 });
  });

  it('owns what stands below deeper headings that open nothing', () => {
    const checked = checkChapter('## A {#communication.consent}\n\none\n\n### B\n\ntwo\n\n#### C\n\nthree\n');
    expect(words(checked)).toEqual({ [communication('consent')]: 3 });
  });

  it('loses the text to a deeper one that opens something, and does not get it back', () => {
    const checked = checkChapter(
      '## A {#communication.consent}\n\none\n\n### B {#timeliness}\n\ntwo three\n\n### C\n\nfour five six\n',
    );
    expect(words(checked)).toEqual({ [communication('consent')]: 1, [communication('timeliness')]: 2 });
  });

  it('may open several', () => {
    const checked = checkChapter('## A {#support #what-and-when}\n\none two\n');
    expect(words(checked)).toEqual({ [communication('support')]: 2, [communication('what-and-when')]: 2 });
  });

  it('has its passages counted together', () => {
    const long = 'one two three four five six\n';
    const checked = checkChapter(`## A {#communication.consent}\n\n${long}\n## B {#communication.consent}\n\n${long}`);
    expect(words(checked)).toEqual({ [communication('consent')]: 12 });
    expect(checked.outcomes.get(communication('consent'))?.outcome).toBe('met');
  });

  it('does not own a table of data', () => {
    const data = 'responsibilities:\n  actors:\n    - { id: a, name: one two three }\n';
    const checked = checkChapter('## A {#communication.consent}\n\n::table[actors]\n', { data });
    expect(words(checked)).toEqual({});
  });

  it.each(['- ## A {#communication.consent}\n\n  one\n', '> ## A {#communication.consent}\n>\n> one\n'])(
    'is none inside a list or quote: %j',
    (body) => {
      const checked = checkChapter(body);
      expect(words(checked)).toEqual({});
      expect(told(checked)).toEqual([['id-misplaced', 'broken', '{#communication.consent}']]);
    },
  );

  it('is none inside a footnote', () => {
    const checked = checkChapter('one[^1]\n\n[^1]: ## A {#communication.consent}\n\n    two\n');
    expect(words(checked)).toEqual({});
    expect(told(checked)).toEqual([['id-misplaced', 'broken', '{#communication.consent}']]);
  });
});

describe('a heading without ids', () => {
  it('opens the criterion of the enclosing item that has its title, whatever its number, case and punctuation', () => {
    const checked = checkChapter('## Aftaler {#communication}\n\n### 1.2 SAMTYKKE!\n\none\n');
    expect(words(checked)).toEqual({ [communication('consent')]: 1 });
  });

  it.each(['1) Samtykke', '1.2: Samtykke', '2. Samtykke', '4.1.2) Samtykke'])('takes "%s" for numbered', (title) => {
    const checked = checkChapter(`## Aftaler {#communication}\n\n### ${title}\n\none\n`);
    expect(words(checked)).toEqual({ [communication('consent')]: 1 });
  });

  it('opens it below a heading that opened another criterion of the item', () => {
    const checked = checkChapter('## A {#communication.timeliness}\n\n### Samtykke\n\none\n');
    expect(words(checked)).toEqual({ [communication('consent')]: 1 });
  });

  it('opens the item of the section that has its title where nothing encloses it', () => {
    const checked = checkChapter('## Kommunikation\n\n### Samtykke\n\none\n');
    expect(words(checked)).toEqual({ [communication('consent')]: 1 });
  });

  it('opens no criterion where no item encloses it', () => {
    expect(words(checkChapter('## Samtykke\n\none\n'))).toEqual({});
  });

  it('opens nothing by a title in another language than the programme', () => {
    expect(words(checkChapter('## Communication\n\n### Consent\n\none\n'))).toEqual({});
  });

  it('opens none of two that it fits, and says so', () => {
    const checked = checkChapter(
      '## A {#implementation.steering-group #follow-up.quality}\n\n### Borgere og pårørende\n\none\n',
    );
    expect(words(checked)).toEqual({});
    expect(told(checked)).toContainEqual(['title-ambiguous', 'must', '### Borgere og pårørende']);
  });
});

describe('::covers', () => {
  it('as the first thing below a heading covers all down to the next of the same level', () => {
    const checked = checkChapter(
      '## A\n\n::covers[communication.consent]\n\none\n\n### B\n\ntwo\n\n::covers[communication.support]\n\nthree\n\n## C\n\nfour\n',
    );
    expect(words(checked)).toEqual({ [communication('consent')]: 3, [communication('support')]: 1 });
  });

  it('elsewhere covers what follows up to the next heading', () => {
    const checked = checkChapter('## A\n\none\n\n::covers[communication.consent]\n\ntwo\n\nthree\n\n### B\n\nfour\n');
    expect(words(checked)).toEqual({ [communication('consent')]: 2 });
  });

  it('elsewhere covers what follows up to the next of its kind', () => {
    const checked = checkChapter(
      '## A\n\none\n\n::covers[communication.consent]\n\ntwo\n\n::covers[communication.support]\n\nthree four\n',
    );
    expect(words(checked)).toEqual({ [communication('consent')]: 1, [communication('support')]: 2 });
  });

  it('before any heading covers what follows up to the first', () => {
    expect(words(checkChapter('::covers[communication.consent]\n\none\n\n## A\n\ntwo\n'))).toEqual({
      [communication('consent')]: 1,
    });
  });

  it.each([
    '::covers[communication.consent]\n::covers[communication.support]',
    '::covers[communication.consent, communication.support]',
  ])('lines with nothing between are one: %j', (lines) => {
    const both = { [communication('consent')]: 2, [communication('support')]: 2 };
    expect(words(checkChapter(`## A\n\n${lines}\n\none\n\n### B\n\ntwo\n`))).toEqual(both);
    expect(words(checkChapter(`## A\n\nzero\n\n${lines}\n\none two\n\n### B\n\nthree\n`))).toEqual(both);
  });

  it('adds to what the text answers already, and counts a text once', () => {
    const checked = checkChapter('## A {#communication.consent}\n\n::covers[consent, timeliness]\n\none two\n');
    expect(words(checked)).toEqual({ [communication('consent')]: 2, [communication('timeliness')]: 2 });
  });

  it('opens nothing: below it ids are completed as above it', () => {
    const checked = checkChapter(
      '## A {#responsibilities}\n\n::covers[communication.support]\n\none\n\n### Samtykke\n\ntwo\n',
    );
    expect(words(checked)).toEqual({ [communication('support')]: 2 });
  });
});

describe("prose that only an item's heading owns", () => {
  it("counts for the item's one criterion that takes prose", () => {
    const checked = checkChapter('## A {#interventions.joint}\n\none two\n');
    expect(words(checked)).toEqual({ 'interventions.joint.decision': 2 });
  });

  it('counts for it of each item of the heading', () => {
    const checked = checkChapter('## A {#interventions.joint #interventions.integrated}\n\none two\n');
    expect(words(checked)).toEqual({ 'interventions.joint.decision': 2, 'interventions.integrated.decision': 2 });
  });

  it('counts for it where it is not applicable too', () => {
    const more = 'not-applicable:\n  - { criterion: interventions.joint.decision, reason: Ingen }\n';
    const checked = checkChapter('## A {#interventions.joint}\n\none two\n', { more });
    expect(words(checked)).toEqual({ 'interventions.joint.decision': 2 });
    expect(told(checked)).toEqual([]);
  });

  it('else answers nothing, and a may finding names the ids that could be put in', () => {
    const checked = checkChapter('## A {#communication}\n\none two\n\n### Samtykke\n\nthree\n');
    expect(words(checked)).toEqual({ [communication('consent')]: 1 });
    expect(told(checked)).toEqual([['item-prose', 'may', '## A {#communication}']]);
    const [found] = checked.findings.filter(({ code }) => code === 'item-prose');
    expect(found?.id).toBe('organisation.communication');
    expect(found?.args['ids']).toEqual([
      'support',
      'what-and-when',
      'consent',
      'sensitive-data',
      'timeliness',
      'electronic',
    ]);
    const chapter = checked.programme?.chapters[0];
    expect(chapter?.parts.some((part) => part.kind === 'text' && part.block.words === 2)).toBe(true);
  });

  it('is not asked about where ::covers says what it answers', () => {
    const checked = checkChapter('## A {#communication}\n\n::covers[support]\n\none two\n');
    expect(words(checked)).toEqual({ [communication('support')]: 2 });
    expect(told(checked)).toEqual([]);
  });

  it("introduces the plans below the local plans' own item", () => {
    const checked = checkChapter('## A {#implementation.local-plans}\n\none two\n');
    expect(words(checked)).toEqual({});
    expect(told(checked)).toEqual([]);
  });
});

describe('a local plan', () => {
  it('is read as if below the heading of its item', () => {
    const checked = checkPlan('## A {#coherence}\n\none two\n\n## Lokal opfølgning\n\nthree\n');
    const [plan] = checked.programme?.localPlans ?? [];
    expect(plan?.passages.map(({ id, words: count }) => [id, count])).toEqual([
      ['implementation.local-plans.coherence', 2],
      ['implementation.local-plans.local-follow-up', 1],
    ]);
  });

  it.each([
    ['organisation.communication.consent', 'id-not-in-plan'],
    ['organisation.communication', 'id-not-in-plan'],
    ['implementation.local-plans', 'id-not-in-plan'],
    ['exist', 'id-of-plans'],
  ])('answers nothing else: %s is broken', (id, code) => {
    expect(told(checkPlan(`## A {#${id}}\n\none two\n`), 'local/aaby.md')).toEqual([[code, 'broken', id]]);
  });

  it('is there or not: nothing that is written answers whether it exists', () => {
    const id = 'implementation.local-plans.exist';
    expect(told(checkChapter(`## A {#${id}}\n\none two\n`))).toEqual([['id-of-plans', 'broken', id]]);
    const data = 'implementation: { local-plans: { exist: Ja } }\n';
    expect(told(checkChapter('', { data }))).toEqual([['id-of-plans', 'broken', 'exist']]);
  });

  it('is the only place where its criteria are answered', () => {
    const checked = checkChapter('## A {#implementation.local-plans.coherence}\n\none two\n');
    expect(words(checked)).toEqual({});
    expect(told(checked)).toEqual([['id-only-in-plan', 'broken', 'implementation.local-plans.coherence']]);
  });
});
