// The list pages: every row of a list's shape stands on its page once, in every programme that has one.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { showDeadline } from '../../site/components/deadline.tsx';
import { unsaidWords } from '../../site/components/unsaid.tsx';
import { contextOf, inLanguage, pathOf, valueWord } from '../../site/context.ts';
import { pagesOf } from '../../site/site.ts';
import { rowsOf } from '../../src/check/shape-rows.ts';
import type { Goal, Indicator, Transition } from '../../src/generated/types.ts';
import { say } from '../../src/locales/locales.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { checkChapter } from '../programme/chapter.ts';
import { checkFolder } from '../support.ts';
import { elementCalled, elementsOf, pagePaths, parsePage, readPage } from './pages.ts';
import { pageAt, published, siteOf } from './small-site.ts';

const folder = join(inject('repository'), 'programmes');
const programmes = readdirSync(folder).map((name) => published(checkFolder(join(folder, name))));
const siteContext = contextOf(siteOf(programmes), 'index.html');
const built = new Set(pagePaths(inject('site')));
const pathsOf: Readonly<Record<string, (id: string) => string>> = {
  tasks: pathOf.responsibilities,
  transitions: pathOf.transitions,
  indicators: pathOf.indicators,
};

const mains = new Map<string, Element>();
const page = (path: string): Element => {
  const main = mains.get(path) ?? (elementCalled(readPage(inject('site'), path), 'main') as Element);
  mains.set(path, main);
  return main;
};
const withId = (root: Root | Element, id: string) => elementsOf(root).filter(({ properties }) => properties.id === id);
const words = (node: Element | Root) => toString(node).replace(/\s+/g, ' ');
const linksIn = (root: Root | Element) => elementsOf(root).flatMap(({ properties }) => properties.href ?? []);

/** The rows of a shape with the anchor that each has on the list's page. */
function rowsWithAnchor<Value extends object>({ fields }: Programme, shape: string) {
  return rowsOf<Value>(fields, shape).map(({ value, row, field }) => ({
    value,
    anchor: `${field.id}.${row.id ?? ''}`,
  }));
}

describe.each(Object.keys(pathsOf))('the list of %s', (shape) => {
  const path = (id: string) => pathsOf[shape]?.(id) ?? '';
  const [having, lacking] = [true, false].map((has) =>
    programmes.filter(({ programme }) => rowsOf(programme.fields, shape).length > 0 === has),
  );

  it('has a page for the programmes that have rows, and for no other', () => {
    expect(having?.map(({ programme }) => built.has(path(programme.id)))).toEqual(having?.map(() => true));
    expect(lacking?.map(({ programme }) => built.has(path(programme.id)))).toEqual(lacking?.map(() => false));
    expect([having?.length, lacking?.length]).not.toContain(0);
  });

  it('has every row once, with a link to where it stands', () => {
    for (const { programme } of having ?? []) {
      const main = page(path(programme.id));
      for (const { anchor } of rowsWithAnchor(programme, shape)) {
        const [block, ...more] = withId(main, anchor);
        expect(more, anchor).toEqual([]);
        expect(linksIn(block as Element), anchor).toContainEqual(
          expect.stringMatching(new RegExp(`^kapitel/.*#${anchor.replaceAll('.', '\\.')}$`)),
        );
      }
    }
  });

  it('is linked to from the page of the programme, with how many rows it has, and from its chapters', () => {
    for (const { programme } of having ?? []) {
      const front = page(pathOf.programme(programme.id));
      const file = path(programme.id).split('/').at(-1) ?? '';
      const link = elementsOf(front).find(({ properties }) => properties.href === file);
      expect(link && words(link)).toMatch(new RegExp(`\\D${rowsOf(programme.fields, shape).length} `));
      for (const { file: chapter } of programme.chapters)
        expect(linksIn(page(pathOf.chapter(programme.id, chapter)))).toContain(`../${file}`);
    }
  });

  it('is not linked to where there is no row', () => {
    for (const { programme } of lacking ?? [])
      expect(linksIn(page(pathOf.programme(programme.id)))).not.toContain(path(programme.id).split('/').at(-1));
  });
});

describe('a list that the model asks for and nobody has written', () => {
  it('is told to planners with where to write it, and to nobody else', () => {
    const bare = published(checkChapter('## Hvem gør hvad {#responsibilities}\n', { data: '' }));
    const front = (audience: 'internal' | 'public') =>
      pagesOf({ ...siteOf([bare]), audience })
        .find(({ path }) => path === pathOf.programme('eksempel'))
        ?.render() ?? '';
    const told = say('da', 'site.list.transitions.lacking');
    expect(front('internal')).toContain(told);
    expect(front('internal')).toContain('overgange: {procedurer: …}');
    expect(front('public')).not.toContain(told);
  });
});

describe('a transition', () => {
  const all = programmes.flatMap(({ programme }) =>
    rowsWithAnchor<Transition>(programme, 'transitions').map((row) => ({ ...row, programme })),
  );

  it('has its deadline, what starts it, what is handed over and its steps in its block', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { value, anchor, programme } of all) {
      const context = inLanguage(siteContext, programme.head.language);
      const [block] = withId(page(pathOf.transitions(programme.id)), anchor);
      const said = words(block as Element);
      const deadline = value.deadline && showDeadline(value.deadline, context).map((node) => toString(node));
      const expected = [
        ...(deadline ?? [context.t('site.unsaid.transitions.deadline')]),
        ...(value.trigger === undefined ? [] : [value.trigger]),
        ...(value['hands-over'] ?? []),
        ...(value.steps ?? []).map(({ what }) => what),
      ];
      for (const each of expected) expect(said, anchor).toContain(each.replace(/\s+/g, ' ').trim());
    }
  });

  it('is led to from the overview by its number', () => {
    for (const { programme } of programmes) {
      const rows = rowsWithAnchor(programme, 'transitions');
      if (rows.length === 0) continue;
      const table = elementsOf(page(pathOf.transitions(programme.id))).find(
        ({ tagName }) => tagName === 'tbody',
      ) as Element;
      const lines = elementsOf(table).filter(({ tagName }) => tagName === 'tr');
      expect(lines.map((line) => linksIn(line))).toEqual(rows.map(({ anchor }) => [`#${encodeURIComponent(anchor)}`]));
      lines.forEach((line, index) => expect(words(line).trim()).toMatch(new RegExp(`^${index + 1} `)));
    }
  });

  it('leads to the pages of whoever hands over and takes over', () => {
    const data = `responsibilities:
  actors:
    - { id: laege, name: Lægen }
    - { id: hjem, name: Hjemmeplejen }
transitions:
  procedures:
    - { id: ud, transition: { other: Hjem igen }, from: laege, to: hjem }
`;
    const main = parsePage(pageAt(checkChapter('', { data }), pathOf.transitions('eksempel')));
    const [block] = withId(main, 'organisation.transitions.procedures.ud');
    expect(linksIn(block as Element)).toEqual(expect.arrayContaining(['rolle/laege.html', 'rolle/hjem.html']));
  });
});

describe('an indicator', () => {
  it('has everything that its row says on its sheet, what it does not say in words, and the goals that use it', () => {
    for (const { programme } of programmes) {
      const context = inLanguage(siteContext, programme.head.language);
      for (const { value, anchor } of rowsWithAnchor<Indicator>(programme, 'indicators')) {
        const [sheet] = withId(page(pathOf.indicators(programme.id)), anchor);
        const said = words(sheet as Element);
        const goals = rowsOf<Goal>(programme.fields, 'goals').filter(({ value: goal }) =>
          goal.indicators?.includes(String(value.id)),
        );
        const texts = (['name', 'numerator', 'denominator', 'standard', 'frequency'] as const).map(
          (key) => value[key] ?? unsaidWords('indicators', key, context),
        );
        const chosen = (['kind', 'level', 'direction'] as const).map((key) =>
          value[key] === undefined ? unsaidWords('indicators', key, context) : valueWord(context, value[key]),
        );
        const none = [
          ...(goals.length === 0 ? [context.t('site.list.indicators.no-goal')] : []),
          ...(['data-source', 'owner'] as const)
            .filter((key) => value[key] === undefined)
            .map((key) => unsaidWords('indicators', key, context)),
        ];
        for (const each of [...texts, ...chosen, ...none, ...goals.map((goal) => goal.value.text ?? '')])
          expect(said, anchor).toContain(each.replace(/\s+/g, ' ').trim());
      }
    }
  });

  it('leads to its data source in the catalogue', () => {
    for (const { programme } of programmes)
      for (const { value, anchor } of rowsWithAnchor<Indicator>(programme, 'indicators')) {
        const source = value['data-source'];
        if (!programme.catalogues.get('data-sources')?.entries.some(({ id }) => id === source)) continue;
        const [sheet] = withId(page(pathOf.indicators(programme.id)), anchor);
        expect(linksIn(sheet as Element)).toContainEqual(
          expect.stringMatching(new RegExp(`data-sources\\.html#${String(source)}$`)),
        );
      }
  });
});
