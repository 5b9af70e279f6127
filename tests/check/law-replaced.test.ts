// Which laws that an intervention cites are found to be replaced: for whom, in which form, and from which day.

import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/report/describe.ts';
import { schema } from '../support.ts';
import { chapter, checkSmall, criterion, findingsIn, head, modelOf, schemaOf } from './small-model.ts';

const small = await schemaOf(
  modelOf({ doing: [criterion('help', { evidence: 'field', shape: 'interventions' })] }),
).then((own) => ({ ...own, catalogues: schema.catalogues }));

const children = 'target-group: { text: Børn, ages: { from: 6, to: 17 } }';
const adults = 'target-group: { text: Voksne, ages: { from: 18 } }';

function check(law: string, group: string, day?: string) {
  return checkSmall(
    small,
    {
      'programme.md': head(group),
      '1.md': chapter(`doing:\n  help:\n    - id: samtale\n      name: Samtale\n      law: ${law}`),
    },
    day === undefined ? {} : { day },
  );
}

/** What was found about the law, without its weight and place. */
function found(law: string, group: string, day?: string): string[] {
  return check(law, group, day)
    .findings.filter(({ code }) => code.startsWith('law-replaced') || code === 'unknown-reference')
    .map(({ code, args }) => [code, ...[args['cited'] ?? args['value']].flat()].join(' '));
}

describe('what the Social Services Act settled for children', () => {
  it.each([
    ['serviceloven/52', ['Serviceloven § 52']],
    ['Serviceloven § 52', ['Serviceloven § 52']],
    ['"Serviceloven § 52 (2015)"', ['Serviceloven § 52']],
    ['servicelovens §§ 50-52', ['Serviceloven § 50', 'Serviceloven § 51', 'Serviceloven § 52']],
    ['"Lov om social service §§ 50, 51 og 58"', ['Serviceloven § 50', 'Serviceloven § 51', 'Serviceloven § 58']],
    ['"§ 140 i serviceloven"', ['Serviceloven § 140']],
    ['"Servicelovens § 52, stk. 3, nr. 7"', ['Serviceloven § 52']],
    ['"Servicelovens § 101, stk. 3, og § 58"', ['Serviceloven § 58']],
    ['"SEL § 50"', ['Serviceloven § 50']],
    ['"servicelovens paragraf 52"', ['Serviceloven § 52']],
    ['"Section 52 of the Social Services Act"', ['Serviceloven § 52']],
    ['"Barnets lov § 32, før serviceloven § 52"', ['Serviceloven § 52']],
    ['"Sundhedsloven § 119 og efter § 50 i serviceloven"', ['Serviceloven § 50']],
  ])('is found in %s', (law, cited) => {
    expect(found(law, children)).toEqual([['law-replaced-for-young', ...cited].join(' ')]);
    expect(found(law, adults)).toEqual([]);
  });

  it('is found with the paragraphs that took over where they are known', () => {
    const [finding] = check('Servicelovens § 11', children).findings.filter(({ code }) => code.startsWith('law-'));
    expect(finding?.args).toMatchObject({
      by: ['Barnets lov § 29', 'Barnets lov § 30'],
      ids: ['barnets-lov/29', 'barnets-lov/30'],
      start: '2024-01-01',
    });
  });

  it('is left alone where nobody knows how old the group is', () => {
    expect(found('serviceloven/52', 'target-group: { text: Alle }')).toEqual([]);
    expect(found('serviceloven/52', '')).toEqual([]);
  });

  it('is found for a group of which only the highest age is given', () => {
    expect(found('serviceloven/52', 'target-group: { text: Unge, ages: { to: 24 } }')).toHaveLength(1);
  });

  it('was in force to the last day of 2023', () => {
    expect(found('serviceloven/52', children, '2023-12-31')).toEqual([]);
    expect(found('serviceloven/52', children, '2024-01-01')).toHaveLength(1);
  });
});

describe('what stands', () => {
  it.each([
    'serviceloven',
    'serviceloven/85',
    'serviceloven/101',
    'barnets-lov/133',
    'Serviceloven § 85',
    'Serviceloven',
    'Barnets lov § 52',
    '"Serviceloven § 85, stk. 52"',
    '"Serviceloven § 101, stk. 3, nr. 50"',
    '"Servicelovens §§ 101, 112 og 113"',
    '"Serviceloven § 85 og udlændingelovens § 52"',
    '"Udlændingeloven § 52 og serviceloven § 85"',
    '"Folkeskoleloven § 52"',
    '"§ 52"',
    '"Serviceloven § 520"',
    '"Servicelovene og § 52"',
    'none',
    '[none]',
    'databeskyttelsesloven',
    '"[…]"',
    '""',
  ])('is not found: %s', (law) => {
    expect(found(law, children)).toEqual([]);
  });
});

describe('persondataloven', () => {
  it.each(['persondataloven', 'Persondataloven', '"Reglerne i persondataloven"', '"Persondatalovens § 6"'])(
    'is found for every group: %s',
    (law) => {
      for (const group of [children, adults, '']) expect(found(law, group)).toEqual(['law-replaced Persondataloven']);
    },
  );

  it('was in force before 25 May 2018', () => {
    expect(found('persondataloven', adults, '2018-05-24')).toEqual([]);
  });

  it('is told with what replaced it, since when, and the source', () => {
    const [finding] = check('persondataloven', adults).findings.filter(({ code }) => code === 'law-replaced');
    if (finding === undefined) throw new Error('not found');
    expect(describeFinding(finding, 'da', undefined)).toMatchObject({
      found:
        'Persondataloven gælder ikke længere: Databeskyttelsesloven og Databeskyttelsesforordningen (GDPR) er trådt i stedet den 25. maj 2018.',
      mend: 'Henvis til den nye lov (databeskyttelsesloven og databeskyttelsesforordningen). Kilde: Datatilsynet: Lovgivning.',
    });
  });
});

describe('a list', () => {
  it('is told of at each entry', () => {
    const checked = check('[Serviceloven § 85, serviceloven/58, "Lov om social service § 52"]', children);
    expect(findingsIn(checked).filter((each) => each.includes('law-'))).toEqual([
      'should law-replaced-for-young 1.md:7:32',
      'should law-replaced-for-young 1.md:7:49',
    ]);
    expect(checked.findings.find(({ code }) => code.startsWith('law-'))?.path?.slice(-2)).toEqual(['law', 1]);
  });
});

describe('an id that is not in the catalogue', () => {
  it.each([
    ['barnets-lov/134', 'barnets-lov/133'],
    ['serviceloen', 'serviceloven'],
    ['sundhedsloven/chapter-8', 'sundhedsloven/chapter-9'],
  ])('is broken: %s', (law, near) => {
    const checked = check(law, adults);
    const finding = checked.findings.find(({ code }) => code === 'unknown-reference');
    expect(finding).toMatchObject({ weight: 'broken', args: { value: law, instead: 'words' } });
    expect(finding?.args['suggestions']).toContain(near);
  });

  it.each(['Færdselsloven', 'Færdselsloven § 1', 'Servicelovens §§ 50-52', '"lov om noget"', 'none'])(
    'is text in another form: %s',
    (law) => {
      expect(check(law, adults).findings.map(({ code }) => code)).not.toContain('unknown-reference');
    },
  );
});

describe('a programme in Danish', () => {
  it.each(['ingen', '[ingen]', 'sundhedsloven/kapitel-9', 'sundhedsloven/chapter-9'])('may write %s', (law) => {
    expect(found(law, adults)).toEqual([]);
  });

  it('is told of an id that there is not in its own words, and how to write the name instead', () => {
    const finding = check('sundhedsloven/kapitel-8', adults).findings.find(({ code }) => code === 'unknown-reference');
    if (finding === undefined) throw new Error('not found');
    const { found: told, mend } = describeFinding(finding, 'da', undefined);
    expect(told).toBe('"sundhedsloven/kapitel-8" er ikke et opslag i kataloget lovgivning.');
    expect(mend).toContain('sundhedsloven/kapitel-9');
    expect(mend).toContain('Står det ikke i kataloget, så skriv navnet med ord');
  });

  it('is told of an id with more parts than there are', () => {
    expect(check('serviceloven/52/3', adults).findings.map(({ code }) => code)).toContain('unknown-reference');
  });
});

describe('a link in text', () => {
  const linked = (target: string, group: string, file = '1.md') => {
    const text = `## Anbringelse\n\nDet sker efter [§ 52][lov] og [loven](${target}).\n\n[lov]: ${target}\n`;
    const files = { 'programme.md': head(group), '1.md': chapter('doing:\n  help: []') };
    const { findings } = checkSmall(small, {
      ...files,
      [file]:
        file === '1.md' ? `${files['1.md']}\n${text}` : file === 'programme.md' ? `${files[file]}\n${text}` : text,
    });
    return findings.filter(({ code }) => code.startsWith('law-replaced'));
  };

  it.each(['katalog:lovgivning/serviceloven/52', 'katalog:legislation/serviceloven/52'])(
    'to a replaced paragraph is found, each once, with the new act: %s',
    (target) => {
      const found = linked(target, children);
      expect(found.map(({ code, weight, args }) => [code, weight, args['cited'], args['ids']])).toEqual(
        Array(2).fill(['law-replaced-for-young', 'should', ['Serviceloven § 52'], ['barnets-lov']]),
      );
      expect(new Set(found.map(({ place }) => place.start)).size).toBe(2);
      expect(linked(target, adults)).toEqual([]);
      expect(linked(target, '')).toEqual([]);
    },
  );

  it('in the summary is found too', () => {
    expect(linked('katalog:lovgivning/persondataloven', adults, 'programme.md')).toMatchObject([
      { code: 'law-replaced', place: { file: 'programme.md' } },
      { code: 'law-replaced', place: { file: 'programme.md' } },
    ]);
  });

  it.each([
    'katalog:lovgivning/serviceloven',
    'katalog:lovgivning/serviceloven/85',
    'katalog:lovgivning/barnets-lov',
    'katalog:overgange/udskrivning',
    'https://example.org/serviceloven/52',
  ])('to what stands is not: %s', (target) => {
    expect(linked(target, children)).toEqual([]);
  });
});

describe('a programme without a catalogue of legislation', () => {
  it('has nothing found', () => {
    const without = { ...small, catalogues: new Map([...schema.catalogues].filter(([id]) => id !== 'legislation')) };
    const { findings } = checkSmall(without, {
      'programme.md': head(children),
      '1.md': chapter('doing:\n  help:\n    - { id: a, name: A, law: Serviceloven § 52 }'),
    });
    expect(findings.filter(({ code }) => code.startsWith('law-'))).toEqual([]);
  });
});
