// Which entries of catalogues a programme points to, and where.

import { describe, expect, it } from 'vitest';
import { catalogueUses, type CatalogueUse } from '../../src/programme/catalogue-uses.ts';
import { checkFiles } from '../support.ts';
import { head } from './chapter.ts';

/** The uses in a programme of these files, each with the words that it points at. */
function usesIn(files: Readonly<Record<string, string>>): (Omit<CatalogueUse, 'range'> & { words: string })[] {
  const all = { 'programme.md': head(), ...files };
  const { programme } = checkFiles(all);
  return programme === undefined
    ? []
    : catalogueUses(programme).map(({ range, ...use }) => {
        const text = (all as Record<string, string>)[use.file] ?? '';
        return { ...use, words: text.slice(range.start, range.end) };
      });
}

const transitions = `---
section: organisation
transitions:
  procedures:
    - { id: hjem, transition: discharge }
    - { id: andet, transition: { other: Til hospice } }
---
`;

describe('a field that points to an entry', () => {
  it('is told with its row, the criterion and the place where readers see it', () => {
    expect(usesIn({ '4.md': `${transitions}\n## Overgange {#procedures}\n\n::table[procedures]\n` })).toEqual([
      {
        catalogue: 'transitions',
        entry: 'discharge',
        part: undefined,
        by: 'field',
        file: '4.md',
        words: 'discharge',
        page: '4.md',
        anchor: 'organisation.transitions.procedures.hjem',
        criteria: ['organisation.transitions.procedures'],
        row: 'hjem',
      },
    ]);
  });

  it('is found by its name in Danish, and on the page of the table that shows it', () => {
    const files = {
      '1.md': '## Oversigt {#organisation.transitions}\n\n::table[procedures]\n',
      '4.md': transitions.replace('discharge', 'udskrivning'),
    };
    expect(usesIn(files)).toMatchObject([
      { entry: 'discharge', file: '4.md', words: 'udskrivning', page: '1.md', row: 'hjem' },
    ]);
  });

  it('tells the paragraph of an act apart', () => {
    const data =
      '---\nsection: interventions\ntreatment:\n  types:\n    - { id: a, name: A, law: [serviceloven/85, serviceloven, Noget andet] }\n---\n';
    expect(usesIn({ '3.md': data })).toMatchObject([
      { catalogue: 'legislation', entry: 'serviceloven', part: '85', row: 'a' },
      { catalogue: 'legislation', entry: 'serviceloven', part: undefined, row: 'a' },
    ]);
  });

  it('has the anchor above it where the row has none', () => {
    const data =
      '---\nsection: interventions\nassessment:\n  tools: [vum]\n---\n\n## Redskaber\n\n::table[assessment.tools]\n';
    const [use] = usesIn({ '2.md': data });
    expect(use).toMatchObject({ entry: 'vum', page: '2.md', anchor: use?.criteria[0], row: undefined });
  });

  it('that points to nothing is none', () => {
    expect(usesIn({ '4.md': transitions.replace('discharge', 'dischrge') })).toEqual([]);
  });
});

describe('a link to an entry', () => {
  const link = '[udskrivning](katalog:overgange/udskrivning)';

  it('is told with the heading above it and the criteria that its text answers', () => {
    const text = `## A {#organisation.communication.consent}\n\n${link}\n\n::covers[organisation.communication.support]\n\nto ${link}\n`;
    expect(usesIn({ '4.md': text })).toMatchObject([
      {
        catalogue: 'transitions',
        entry: 'discharge',
        by: 'link',
        words: 'katalog:overgange/udskrivning',
        anchor: 'organisation.communication.consent',
        criteria: ['organisation.communication.consent'],
      },
      {
        anchor: 'organisation.communication.support',
        criteria: ['organisation.communication.consent', 'organisation.communication.support'],
      },
    ]);
  });

  it('in the summary stands at the top of the programme', () => {
    expect(usesIn({ 'programme.md': `${head()}\n${link}\n` })).toMatchObject([
      { file: 'programme.md', page: 'programme.md', anchor: undefined, criteria: [] },
    ]);
  });

  it('in a local plan stands on its page', () => {
    const [use] = usesIn({ 'local/aaby.md': '# Aaby\n\nVi følger [loven](katalog:legislation/serviceloven).\n' });
    expect(use).toMatchObject({ entry: 'serviceloven', page: 'local/aaby.md', anchor: 'aaby', criteria: [] });
  });

  it('is in a heading, a table and a list too', () => {
    const text = `## Om ${link}\n\n| a |\n| - |\n| ${link} |\n\n- ${link}\n`;
    expect(usesIn({ '4.md': text }).map(({ anchor }) => anchor)).toEqual(Array(3).fill('om-udskrivning'));
  });

  it('by a definition stands where the text uses it, as often as it does', () => {
    const text = '## Et\n\nSe [x][u].\n\n## To\n\nSe [u].\n\n## Tre\n\n[u]: katalog:transitions/discharge\n';
    expect(usesIn({ '4.md': text }).map(({ anchor }) => anchor)).toEqual(['et', 'to']);
  });

  it('by a definition that nothing uses is none', () => {
    expect(usesIn({ '4.md': 'Tekst.\n\n[u]: katalog:transitions/discharge\n' })).toEqual([]);
  });

  it('in a footnote stands at its mark', () => {
    expect(usesIn({ '4.md': `## Et\n\nOrd.[^1]\n\n## To\n\nOrd.\n\n[^1]: Se ${link}.\n` })).toMatchObject([
      { anchor: 'et' },
    ]);
  });

  it('that is dead is none', () => {
    expect(usesIn({ '4.md': '[x](katalog:overgange/udskrivn) [y](katalog:overgang/udskrivning)\n' })).toEqual([]);
  });
});
