// Where an entry of a catalogue or words may stand: what has the form of an id is one, everything else is words.

import { describe, expect, it } from 'vitest';
import type { CatalogueSource } from '../../src/generated/types.ts';
import { catalogueUses } from '../../src/programme/catalogue-uses.ts';
import { describeFinding } from '../../src/report/describe.ts';
import type { Schema } from '../../src/schema/load.ts';
import { checkFiles, schema } from '../support.ts';
import { head } from './chapter.ts';

/** A catalogue with entries of these ids, each with its Danish name. */
function catalogue(id: string, entries: Readonly<Record<string, string>>): CatalogueSource {
  const both = { da: id, en: id };
  return {
    id,
    version: 1,
    title: both,
    text: both,
    entries: Object.entries(entries).map(([entry, da]) => ({ id: entry, name: { da }, title: both, text: both })),
  };
}

const catalogues = [
  catalogue('methods', { act: 'act', netvaerksmoede: 'netværksmøde', 'shared-decision-making': 'fælles-beslutning' }),
  catalogue('manuals', { 'mind-my-mind': 'mind-my-mind' }),
  catalogue('data-sources', { dream: 'dream', lpr: 'landspatientregisteret' }),
  catalogue('coordinating-roles', { mentor: 'mentor', bostoette: 'bostøtte' }),
];
const filled: Schema = {
  ...schema,
  catalogues: new Map([...schema.catalogues, ...catalogues.map((each) => [each.id, each] as const)]),
};
const empty: Schema = {
  ...schema,
  catalogues: new Map([...schema.catalogues].filter(([id]) => catalogues.every((each) => each.id !== id))),
};

const fields = {
  method: ['interventions', 'treatment: { types: [{ id: a, name: A, method: VALUE }] }'],
  'data-source': ['follow-up', 'indicators: { list: [{ id: a, name: A, data-source: VALUE }] }'],
  role: ['organisation', 'responsibilities: { actors: [{ id: a, name: A, role: VALUE }] }'],
  law: ['interventions', 'treatment: { types: [{ id: a, name: A, law: VALUE }] }'],
  manual: ['interventions', 'easy-access-offer-2023: { manuals: [{ id: a, name: VALUE }] }'],
} as const;

function check(field: keyof typeof fields, value: string, { used = filled, language = 'da' } = {}) {
  const [section, data] = fields[field];
  const checked = checkFiles(
    {
      'programme.md': head('profiles: [easy-access-offer-2023]\n').replace('language: da', `language: ${language}`),
      '1.md': `---\nsection: ${section}\n${data.replace('VALUE', value)}\n---\n`,
    },
    { schema: used },
  );
  const broken = checked.findings.filter(({ weight }) => weight === 'broken');
  const uses = checked.programme === undefined ? [] : catalogueUses(checked.programme);
  return {
    broken: broken.map(({ code }) => code),
    told: broken.map((each) => describeFinding(each, 'da', checked.programme?.requirements)),
    uses: uses.map((each) => `${each.catalogue}/${each.entry}`),
  };
}

describe('an entry', () => {
  it.each([
    ['method', 'act', 'methods/act'],
    ['method', 'netværksmøde', 'methods/netvaerksmoede'],
    ['method', 'netvaerksmoede', 'methods/netvaerksmoede'],
    ['method', 'mind-my-mind', 'manuals/mind-my-mind'],
    ['data-source', 'dream', 'data-sources/dream'],
    ['data-source', 'landspatientregisteret', 'data-sources/lpr'],
    ['role', 'bostøtte', 'coordinating-roles/bostoette'],
  ] as const)('of %s may be written %s', (field, value, entry) => {
    expect(check(field, value)).toEqual({ broken: [], told: [], uses: [entry] });
  });

  it('is not called by its Danish name in a programme in English', () => {
    const { broken, told } = check('method', 'fælles-beslutning', { language: 'en' });
    expect(broken).toEqual(['unknown-reference']);
    expect(told[0]?.mend).toContain('Mente du shared-decision-making?');
    expect(check('method', 'act', { language: 'en' }).uses).toEqual(['methods/act']);
  });

  it('of treatment manuals is told by the name of the row', () => {
    const { findings, programme } = checkFiles(
      {
        'programme.md': head('profiles: [easy-access-offer-2023]\n'),
        '3.md':
          '---\nsection: interventions\neasy-access-offer-2023: { manuals: [{ id: a, name: mind-my-mind }, { id: b, name: Vores egen }] }\n---\n',
      },
      { schema: filled },
    );
    expect(findings.filter(({ weight }) => weight === 'broken')).toEqual([]);
    expect(programme && catalogueUses(programme)).toMatchObject([{ entry: 'mind-my-mind', row: 'a' }]);
  });
});

describe('words stay words', () => {
  it.each([
    ['method', 'To samtaler'],
    ['method', 'samtaler i gruppe'],
    ['method', 'Otte samtaler alene eller i gruppe.'],
    ['method', 'ACT'],
    ['method', 'Netvaerksmode'],
    ['method', 'Kognitiv-terapi'],
    ['method', 'kognitiv-Terapi'],
    ['method', 'samtaler.'],
    ['method', '"https://example.org"'],
    ['data-source', 'Landspatientregistret'],
    ['data-source', 'journalen og LPR'],
    ['role', 'Koordinator'],
    ['law', 'Færdselsloven § 1'],
    ['law', 'none'],
    ['law', 'ingen'],
    ['manual', 'Vores egen'],
  ] as const)('%s: %s', (field, value) => {
    expect(check(field, value)).toEqual({ broken: [], told: [], uses: [] });
  });

  it.each(Object.keys(fields) as (keyof typeof fields)[])(
    'in small letters too where %s says that they are',
    (field) => {
      expect(check(field, '{ other: koordinator }')).toEqual({ broken: [], told: [], uses: [] });
      expect(check(field, '{ andet: act }')).toEqual({ broken: [], told: [], uses: [] });
    },
  );
});

describe('an id that no entry has', () => {
  it.each([
    ['method', 'netværksmode', 'netværksmøde'],
    ['method', 'shared-decison-making', 'fælles-beslutning'],
    ['method', 'mind-my-mnid', 'mind-my-mind'],
    ['method', 'netværksmøder', 'netværksmøde'],
    ['method', 'fact', 'act'],
    ['method', 'kognitiv-terapi', undefined],
    ['method', '12', undefined],
    ['data-source', 'landspatientregistret', 'landspatientregisteret'],
    ['data-source', 'journalen', undefined],
    ['role', 'mentro', 'mentor'],
    ['role', 'mentorer', 'mentor'],
    ['role', 'koordinator', undefined],
    ['law', 'servicelven', 'serviceloven'],
    ['manual', 'mind-my-mnid', 'mind-my-mind'],
  ] as const)('is broken in %s: %s', (field, value, meant) => {
    const { broken, told } = check(field, value);
    expect(broken).toEqual(['unknown-reference']);
    if (meant !== undefined) expect(told[0]?.mend).toMatch(new RegExp(`Mente du [^?]*\\b${meant}`));
  });

  it('is told with every catalogue that could have it, how to see those, and how to write words', () => {
    expect(check('method', 'kognitiv-terapi').told).toMatchObject([
      {
        found: '"kognitiv-terapi" er ikke et opslag i kataloget methods eller manuals.',
        mend: expect.stringMatching(
          /^Ret id'et, eller find det rette med forloeb katalog methods eller forloeb katalog manuals\. .* med stort begyndelsesbogstav, eller som \{andet: …\}\.$/,
        ) as string,
      },
    ]);
  });

  it('is broken where the catalogue has no entries too', () => {
    expect(check('method', 'act', { used: empty }).broken).toEqual(['unknown-reference']);
    expect(check('method', 'ACT', { used: empty }).broken).toEqual([]);
  });
});
