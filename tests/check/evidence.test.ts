// Whether a criterion is answered: by prose of enough words, by data, or by either.

import { describe, expect, it } from 'vitest';
import { chapter, checkSmall, criterion, findingsOf, modelOf, outcomeOf, prose, schemaOf } from './small-model.ts';

const schema = await schemaOf(
  modelOf({
    visit: [
      criterion('said'),
      criterion('short', { words: 3 }),
      criterion('kept', { evidence: 'field' }),
      criterion('either', { evidence: 'either' }),
      criterion('tasks', { evidence: 'either', shape: 'tasks' }),
    ],
  }),
);

/** What one chapter gives one criterion. */
function given(id: string, chapterText: string): string | undefined {
  return outcomeOf(checkSmall(schema, { '1.md': chapterText }), `visit.${id}`);
}

const below = (id: string, text: string) => chapter('', `## Besøg {#visit}\n\n### Her {#${id}}\n\n${text}`);

describe('a criterion for prose', () => {
  it.each([
    { name: 'is missing without a word', text: '', outcome: 'missing' },
    { name: 'is thin with one word', text: prose(1), outcome: 'thin' },
    { name: 'is thin with eleven words', text: prose(11), outcome: 'thin' },
    { name: 'is met with twelve', text: prose(12), outcome: 'met' },
    {
      name: 'counts a paragraph, a list and a quote together',
      text: `${prose(4)}\n\n- ${prose(4)}\n\n> ${prose(4)}`,
      outcome: 'met',
    },
    {
      name: 'counts rows of a table but not its head',
      text: `| ${prose(9)} | x |\n| --- | --- |\n| ${prose(6)} | ${prose(5)} |`,
      outcome: 'thin',
    },
    { name: 'does not count code', text: `\`${prose(12)}\``, outcome: 'missing' },
    { name: 'does not count placeholders', text: `TODO [${prose(12)}] XX ____`, outcome: 'missing' },
    {
      name: 'does not count the target of a link',
      text: `[Link](https://example.org/${prose(12).replaceAll(' ', '-')})`,
      outcome: 'thin',
    },
    {
      name: 'does not count the text of an image',
      text: `![${prose(12)}](https://example.org/x.png)`,
      outcome: 'missing',
    },
    { name: 'does not count footnotes', text: `${prose(2)}[^1]\n\n[^1]: ${prose(12)}`, outcome: 'thin' },
  ])('$name', ({ text, outcome }) => {
    expect(given('said', below('said', text))).toBe(outcome);
  });

  it('adds up all its passages, in all chapters', () => {
    const checked = checkSmall(schema, { '1.md': below('said', prose(6)), '2.md': below('said', prose(6)) });
    expect(outcomeOf(checked, 'visit.said')).toBe('met');
    expect(checked.outcomes.get('care.visit.said')?.evidence.map(({ file }) => file)).toEqual(['1.md', '2.md']);
  });

  it('counts a passage once that answers it twice', () => {
    const twice = `## Besøg {#visit}\n\n### Her {#said}\n\n::covers[said]\n\n${prose(6)}`;
    expect(given('said', chapter('', twice))).toBe('thin');
  });

  it('counts a passage fully for each criterion that it answers', () => {
    const both = `## Besøg {#visit}\n\n### Her {#said #either}\n\n${prose(12)}`;
    const checked = checkSmall(schema, { '1.md': chapter('', both) });
    expect([outcomeOf(checked, 'visit.said'), outcomeOf(checked, 'visit.either')]).toEqual(['met', 'met']);
  });

  it('needs as many words as the model says of it', () => {
    expect(given('short', below('short', prose(2)))).toBe('thin');
    expect(given('short', below('short', prose(3)))).toBe('met');
  });
});

describe('a criterion for data', () => {
  it.each([
    { name: 'is missing without its key', data: '', outcome: 'missing' },
    { name: 'is missing with nothing behind the key', data: 'visit:\n  kept:', outcome: 'missing' },
    { name: 'is missing with null', data: 'visit:\n  kept: null', outcome: 'missing' },
    { name: 'is missing with blank text', data: 'visit:\n  kept: "  "', outcome: 'missing' },
    { name: 'is missing with an empty list', data: 'visit:\n  kept: []', outcome: 'missing' },
    {
      name: 'is missing with a list of blank texts',
      data: 'visit:\n  kept:\n    - ""\n    - "  "',
      outcome: 'missing',
    },
    { name: 'is missing with a list of nothing', data: 'visit:\n  kept:\n    -', outcome: 'missing' },
    { name: 'is met with a text of one word', data: 'visit:\n  kept: ja', outcome: 'met' },
    { name: 'is met with a list of texts', data: 'visit:\n  kept: [ja, nej]', outcome: 'met' },
    { name: 'is met by its section and item in a chapter of no section', data: '', outcome: 'met', bare: true },
  ])('$name', ({ data, outcome, bare }) => {
    const text = bare ? '---\ncare:\n  visit:\n    kept: ja\n---\n' : chapter(data);
    expect(given('kept', text)).toBe(outcome);
  });

  it('is thin with prose alone, however long', () => {
    const checked = checkSmall(schema, { '1.md': below('kept', prose(40)) });
    expect(outcomeOf(checked, 'visit.kept')).toBe('thin');
    expect(findingsOf(checked, 'visit.kept')).toEqual(['should thin-no-data 1.md:7:1']);
  });

  it('shows both where both are there, as one outcome', () => {
    const text = chapter('visit:\n  kept: ja', `## Besøg {#visit}\n\n### Her {#kept}\n\n${prose(3)}`);
    const outcome = checkSmall(schema, { '1.md': text }).outcomes.get('care.visit.kept');
    expect(outcome?.outcome).toBe('met');
    expect(outcome?.evidence.map(({ kind }) => kind).toSorted()).toEqual(['data', 'passage']);
  });
});

describe('a criterion for either', () => {
  it.each([
    { name: 'is missing without both', text: chapter(''), outcome: 'missing' },
    { name: 'is met by one string', text: chapter('visit:\n  either: ja'), outcome: 'met' },
    { name: 'is met by a list of strings', text: chapter('visit:\n  either: [ja, nej]'), outcome: 'met' },
    { name: 'is met by prose', text: below('either', prose(12)), outcome: 'met' },
    { name: 'is thin with too few words', text: below('either', prose(3)), outcome: 'thin' },
    {
      name: 'is met by data where the prose is too short',
      text: chapter('visit:\n  either: ja', `## Besøg {#visit}\n\n### Her {#either}\n\n${prose(3)}`),
      outcome: 'met',
    },
  ])('$name', ({ text, outcome }) => {
    expect(given('either', text)).toBe(outcome);
  });

  it('takes the rows of its shape where it names one, and no string', () => {
    expect(given('tasks', chapter('visit:\n  tasks:\n    - { id: a, task: Ring }'))).toBe('met');
    const checked = checkSmall(schema, { '1.md': chapter('visit:\n  tasks: Ring') });
    expect(findingsOf(checked, 'visit.tasks')).toContain('broken wrong-type 1.md:4:10');
  });
});
