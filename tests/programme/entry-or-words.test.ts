// Where an entry of a catalogue or words may stand: what is read as which, and which words are taken for slips.

import { describe, expect, it } from 'vitest';
import { slipsOf } from '../../src/finding/suggest.ts';
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
} as const;

function check(field: keyof typeof fields, value: string, { used = filled, language = 'da' } = {}) {
  const [section, data] = fields[field];
  const checked = checkFiles(
    {
      'programme.md': head().replace('language: da', `language: ${language}`),
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
    expect(check('method', 'fælles-beslutning', { language: 'en' })).toMatchObject({ broken: [], uses: [] });
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
    ['method', 'samtaler'],
    ['method', 'Otte samtaler alene eller i gruppe.'],
    ['method', 'ACT'],
    ['method', 'fact'],
    ['method', 'ac'],
    ['method', 'netværksmøder'],
    ['method', 'Netvaerksmode'],
    ['method', 'kognitiv-terapi'],
    ['method', '"https://example.org"'],
    ['method', '12'],
    ['data-source', 'journalen'],
    ['data-source', 'Landspatientregistret'],
    ['data-source', 'lprs'],
    ['role', 'koordinator'],
    ['role', 'Koordinator'],
    ['role', 'mentorer'],
    ['role', 'bostøtten'],
    ['role', 'doktor'],
  ] as const)('%s: %s', (field, value) => {
    expect(check(field, value)).toEqual({ broken: [], told: [], uses: [] });
  });

  it('whatever they are where the catalogue is not there', () => {
    for (const value of ['netværksmode', 'act', 'samtaler'])
      expect(check('method', value, { used: empty })).toEqual({ broken: [], told: [], uses: [] });
  });
});

describe('a slip', () => {
  it.each([
    ['method', 'netværksmode', 'netværksmøde', 'methods'],
    ['method', 'shared-decison-making', 'fælles-beslutning', 'methods'],
    ['method', 'mind-my-mnid', 'mind-my-mind', 'manuals'],
    ['data-source', 'landspatientregistret', 'landspatientregisteret', 'data-sources'],
    ['role', 'mentro', undefined, ''],
    ['role', 'mentar', 'mentor', 'coordinating-roles'],
  ] as const)('in %s: %s', (field, value, meant, named) => {
    const { broken, told } = check(field, value);
    expect(broken).toEqual(meant === undefined ? [] : ['unknown-reference']);
    for (const { found, mend } of told) {
      expect(found).toBe(`"${value}" er ikke et opslag i kataloget ${named}.`);
      expect(mend).toContain(`Mente du ${meant}?`);
      expect(mend).toContain('med stort begyndelsesbogstav');
    }
  });

  it('is one wrong letter in five, but not in the ending, and none in short words', () => {
    expect(slipsOf('koordinater', ['koordinator'])).toEqual(['koordinator']);
    expect(slipsOf('koordinatoren', ['koordinator'])).toEqual([]);
    expect(slipsOf('koordinator', ['koordinatorer'])).toEqual([]);
    expect(slipsOf('iccs', ['ics'])).toEqual([]);
    expect(slipsOf('psykoeducation', ['psykoedukation', 'psykiatri'])).toEqual(['psykoedukation']);
  });
});
