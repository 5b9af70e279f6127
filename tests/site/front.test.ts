// The front page: everybody's role by workplace, and the programmes by target group, profile, region and status.

import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { sitePaths } from '../../site/site-paths.ts';
import { pagesOf } from '../../site/site.ts';
import { listProgrammes } from '../../src/publish/list-programmes.ts';
import { listRoles, programmesOf } from '../../src/publish/list-roles.ts';
import { say } from '../../src/locales/locales.ts';
import { chapterFile, head } from '../programme/chapter.ts';
import { checkFiles } from '../support.ts';
import { elementCalled, elementsOf, parsePage } from './pages.ts';
import { published, siteOf } from './small-site.ts';

interface Made {
  id: string;
  title?: string;
  status?: string;
  more?: string;
  /** Names by party; those of '' take part without being bound. */
  roles?: readonly (readonly [name: string, party: string])[];
}

function made({ id, title = id, status = 'in-force', more = '', roles = [] }: Made) {
  const actors = roles.map(
    ([name, party], index) =>
      `    - { id: a${index}, name: ${JSON.stringify(name)}${party === '' ? '' : `, party: ${party}`} }\n`,
  );
  const text = head(more)
    .replace('id: eksempel', `id: ${id}`)
    .replace('title: Eksempel', `title: ${title}`)
    .replace('status: draft', `status: ${status}`);
  return published(
    checkFiles({
      'programme.md': text,
      [chapterFile]: `---\nsection: organisation\nresponsibilities:\n  actors:\n${actors.join('')}---\n`,
    }),
  );
}

const two = () => [
  made({
    id: 'et',
    roles: [
      ['Bostøtte', 'aaby'],
      ['Visitator', 'aaby'],
      ['Ambulatoriet', 'region-nord'],
      ['Borgeren', ''],
    ],
  }),
  made({
    id: 'to',
    status: 'draft',
    roles: [
      ['bostøtte', 'aaby'],
      ['Pårørende', ''],
    ],
  }),
];

/** The pages by their paths; each is drawn when it is asked for. */
function pagesIn(programmes: Parameters<typeof siteOf>[0]): Map<string, () => Root> {
  return new Map(pagesOf(siteOf(programmes)).map((page) => [page.path, () => parsePage(page.render())] as const));
}

function pageOf(pages: ReturnType<typeof pagesIn>, path: string): Root {
  const draw = pages.get(path);
  if (draw === undefined) throw new Error(`no page ${path}`);
  return draw();
}

function frontOf(programmes: Parameters<typeof siteOf>[0]): Root {
  return pageOf(pagesIn(programmes), 'index.html');
}

function withClass(root: Root | Element, name: string): Element[] {
  return elementsOf(root).filter(({ properties }) => [properties.className].flat().includes(name));
}

const hrefs = (root: Root | Element) =>
  elementsOf(root).flatMap(({ properties }) => (typeof properties.href === 'string' ? [properties.href] : []));

describe('roles', () => {
  it('stand by workplace, those of most programmes first; a name once, however it is written', () => {
    const workplaces = listRoles(two(), 'da');
    expect(workplaces.map(({ kind }) => kind)).toEqual(['municipality', 'region', undefined]);
    expect(workplaces[0]?.roles.map((role) => [role.name, programmesOf(role)])).toEqual([
      ['Bostøtte', 2],
      ['Visitator', 1],
    ]);
    expect(workplaces[2]?.roles.map(({ name }) => name)).toEqual(['Borgeren', 'Pårørende']);
  });

  it('are called what most programmes call them', () => {
    const three = [...two(), made({ id: 'tre', roles: [['bostøtte', 'aaby']] })];
    expect(listRoles(three, 'da')[0]?.roles[0]?.name).toBe('bostøtte');
  });

  it('of a withdrawn programme are left out', () => {
    expect(listRoles([made({ id: 'x', status: 'withdrawn', roles: [['Bostøtte', 'aaby']] })], 'da')).toEqual([]);
  });

  it('of one programme lead straight to their page; of several they open to the programmes', () => {
    const [municipality] = withClass(frontOf(two()), 'workplaces').flatMap((each) =>
      elementsOf(each).filter(({ tagName }) => tagName === 'section'),
    );
    const rows = elementsOf(municipality as Element).filter(({ tagName }) => tagName === 'details');
    expect(rows).toHaveLength(1);
    const [row] = rows as [Element];
    expect(toString(row)).toContain(say('da', 'site.programme.count.other', { count: 2 }));
    expect(toString(row)).toContain(`to (${say('da', 'status.draft')})`);
    expect(hrefs(row)).toEqual(['programmer/et/rolle/a0.html', 'programmer/to/rolle/a0.html']);
    expect(hrefs(municipality as Element)).toContain('programmer/et/rolle/a1.html');
  });

  it('of nobody are those of citizens and relatives', () => {
    const last = withClass(frontOf(two()), 'workplaces').at(-1) as Element;
    const citizens = elementsOf(last).find(({ tagName }) => tagName === 'details') as Element;
    expect(toString(citizens)).toContain(say('da', 'site.role.citizen'));
    expect(hrefs(citizens)).toEqual(['programmer/et/rolle/a3.html', 'programmer/to/rolle/a1.html']);
    expect(hrefs(last)).toContain(sitePaths('da', siteOf([])).alphabet());
  });

  it('beyond the first few wait behind a disclosure, and none is lost', () => {
    const names = Array.from({ length: 30 }, (_, index) => [`Rolle ${index}`, 'aaby'] as const);
    const front = frontOf([made({ id: 'mange', roles: names })]);
    const section = elementsOf(front).find(({ tagName }) => tagName === 'section') as Element;
    const [more] = elementsOf(section).filter(({ tagName }) => tagName === 'details');
    const hidden = hrefs(more as Element);
    expect(hidden.length).toBeGreaterThan(15);
    expect(toString(more as Element)).toContain(say('da', 'site.role.more', { count: hidden.length }));
    expect(new Set(hrefs(section)).size).toBe(names.length);
  });

  it('are said in the language of their programme', () => {
    const english = made({ id: 'en', roles: [['Case worker', 'aaby']] });
    english.programme.head.language = 'en';
    const [name] = withClass(frontOf([english]), 'choice-name');
    expect(name?.properties.lang).toBe('en');
  });
});

describe('programmes', () => {
  const ages = (from?: number, to?: number) =>
    `target-group:\n  ages: { ${[from === undefined ? '' : `from: ${from}`, to === undefined ? '' : `to: ${to}`].filter(Boolean).join(', ')} }\n`;
  const various = () => [
    made({ id: 'voksne', title: 'Å', more: `${ages(18)}region: Region Nord\n` }),
    made({ id: 'boern', title: 'B', more: `${ages(undefined, 17)}region: Region nord\n`, status: 'draft' }),
    made({ id: 'alle', title: 'A', more: ages(12, 25) }),
    made({ id: 'tavs', title: 'C', more: 'profiles: [psychosis-adults-2024]\n' }),
  ];
  const listed = () => listProgrammes(various(), 'da');
  const choices = (key: string) =>
    listed()
      .filters.find((filter) => filter.key === key)
      ?.choices.map(({ value, programmes }) => [value, programmes.map(({ programme }) => programme.id)]);

  it('stand by title', () => {
    expect(listed().programmes.map(({ programme }) => programme.head.title)).toEqual(['A', 'B', 'C', 'Å']);
  });

  it('are chosen by whom they are for: one for both is for each, and one that does not say is not lost', () => {
    expect(choices('ages')).toEqual([
      ['children', ['alle', 'boern']],
      ['adults', ['alle', 'voksne']],
      ['all-ages', ['alle']],
      [undefined, ['tavs']],
    ]);
  });

  it('are chosen by region however its name is written, by profile and by status', () => {
    expect(choices('region')).toEqual([
      ['region-nord', ['boern', 'voksne']],
      [undefined, ['alle', 'tavs']],
    ]);
    expect(choices('profile')?.[0]).toEqual(['psychosis-adults-2024', ['tavs']]);
    expect(choices('status')).toEqual([
      ['in-force', ['alle', 'tavs', 'voksne']],
      ['draft', ['boern']],
    ]);
  });

  it('of a region with letters of its own or none have an address that every system takes', () => {
    const regions = ['Ærø Ådal', '日本', 'Ø'.repeat(300)];
    const programmes = regions.map((region, index) => made({ id: `r${index}`, more: `region: ${region}\n` }));
    const values = listProgrammes(programmes, 'da').filters.flatMap((filter) =>
      filter.choices.map(({ value }) => value),
    );
    expect(values).toHaveLength(regions.length);
    expect(values).toContain('aeroe-aadal');
    for (const value of values) expect(value).toMatch(/^[a-z0-9-]{1,80}$/);
  });

  it('that all have the same leave no choice', () => {
    expect(listProgrammes([made({ id: 'x' }), made({ id: 'y' })], 'da').filters).toEqual([]);
    expect([...pagesIn([made({ id: 'x' })]).keys()].filter((path) => path.startsWith('liste/'))).toEqual([]);
  });

  it('have a page for each choice in each language, with those programmes and the choice marked', () => {
    const pages = pagesIn(various());
    const count = listed().filters.flatMap((filter) => filter.choices).length;
    expect(count).toBeGreaterThan(8);
    expect([...pages.keys()].filter((path) => path.startsWith('liste/'))).toHaveLength(count);
    expect([...pages.keys()].filter((path) => path.startsWith('en/list/'))).toHaveLength(count);
    const page = pageOf(pages, 'liste/region-region-nord.html');
    const [list] = withClass(page, 'programmes');
    expect(hrefs(list as Element)).toEqual(['../programmer/boern/index.html', '../programmer/voksne/index.html']);
    const current = elementsOf(elementCalled(page, 'main') as Element).filter(
      ({ properties }) => properties.ariaCurrent === 'page',
    );
    // The row that was chosen from; the others show all of theirs.
    expect(new Set(current.map((each) => toString(each)))).toEqual(new Set(['Region nord (2)']));
    expect(hrefs(elementCalled(page, 'main') as Element)).toContain('../index.html#programmer');
  });

  it('say in words what they are without', () => {
    const front = toString(frontOf([made({ id: 'x' })]));
    for (const key of ['site.no-target-group', 'site.no-version', 'site.no-dates'] as const)
      expect(front).toContain(say('da', key));
  });

  it('that are many stand by title and status alone', () => {
    const many = Array.from({ length: 30 }, (_, index) => made({ id: `p${index}` }));
    const front = frontOf(many);
    expect(withClass(front, 'programmes')).toEqual([]);
    const [list] = withClass(front, 'programme-titles');
    expect(hrefs(list as Element)).toHaveLength(many.length);
  });
});
