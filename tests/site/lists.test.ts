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
import type { Goal, Indicator, Intervention, Level, Task, Transition } from '../../src/generated/types.ts';
import { say } from '../../src/locales/locales.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { checkChapter, head } from '../programme/chapter.ts';
import { checkFiles, checkFolder } from '../support.ts';
import { elementCalled, elementsOf, pagePaths, parsePage, readPage } from './pages.ts';
import { pageAt, published, siteOf } from './small-site.ts';

const folder = join(inject('repository'), 'programmes');
const programmes = readdirSync(folder).map((name) => published(checkFolder(join(folder, name))));
const siteContext = contextOf(siteOf(programmes), 'index.html');
const built = new Set(pagePaths(inject('site')));
const pathsOf: Readonly<Record<string, (id: string) => string>> = {
  tasks: pathOf.responsibilities,
  transitions: pathOf.transitions,
  levels: pathOf.levels,
  interventions: pathOf.interventions,
  indicators: pathOf.indicators,
};

const mains = new Map<string, Element>();
const page = (path: string): Element => {
  const main = mains.get(path) ?? elementCalled(readPage(inject('site'), path), 'main');
  if (main === undefined) throw new Error(`no main in ${path}`);
  mains.set(path, main);
  return main;
};
const withId = (root: Root | Element, id: string) => elementsOf(root).filter(({ properties }) => properties.id === id);
const words = (node: Element | Root) => toString(node).replace(/\s+/g, ' ');
const linksIn = (root: Root | Element) => elementsOf(root).flatMap(({ properties }) => properties.href ?? []);

function headingOf(section: Element): Element | undefined {
  return elementsOf(section).find(({ tagName }) => tagName === 'h2');
}

/** What an anchor of a list's page leads to: a block, or the section below a heading. */
function blockOf(main: Element | Root, anchor: string): Element {
  const elements = elementsOf(main);
  const found =
    elements.find((each) => each.tagName === 'section' && headingOf(each)?.properties.id === anchor) ??
    elements.find(({ properties }) => properties.id === anchor);
  if (found === undefined) throw new Error(`nothing at ${anchor}`);
  return found;
}

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
        expect(withId(main, anchor), anchor).toHaveLength(1);
        expect(linksIn(blockOf(main, anchor)), anchor).toContainEqual(
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
      const said = words(blockOf(page(pathOf.transitions(programme.id)), anchor));
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
    expect(linksIn(blockOf(main, 'organisation.transitions.procedures.ud'))).toEqual(
      expect.arrayContaining(['rolle/laege.html', 'rolle/hjem.html']),
    );
  });
});

describe('a level', () => {
  const data = `section: target-group
stratification:
  levels:
    - { id: lav, name: Let, criteria: [Klarer sig selv], interventions: [{ id: tale, standard: minimum }] }
    - { id: hoej, name: Svær }
interventions:
  treatment:
    types:
      - { id: tale, name: Samtaler, levels: [{ id: hoej, standard: optional }] }
      - { id: gaa, name: Gåture, levels: [lav] }
      - { id: loes, name: Løbetur }
organisation:
  responsibilities:
    division:
      - { id: a, task: Ringer, levels: [lav] }
      - { id: b, task: Skriver, levels: [lav, hoej] }
      - { id: c, task: Husker }
`;
  const main = () =>
    parsePage(pageAt(checkFiles({ 'programme.md': head(), '1.md': `---\n${data}---\n` }), pathOf.levels('eksempel')));
  const level = (id: string) => words(blockOf(main(), `target-group.stratification.levels.${id}`));

  it('has the interventions that either list names, by their standard', () => {
    expect(level('lav')).toMatch(/Indsatser: minimumSamtaler.*IndsatserGåture/);
    expect(level('hoej')).toContain('Indsatser: kan vælgesSamtaler');
    expect(level('lav') + level('hoej')).not.toContain('Løbetur');
  });

  it('says what the agreement does not', () => {
    expect(level('lav')).toContain('Klarer sig selv');
    expect(level('hoej')).toContain(say('da', 'site.unsaid.levels.criteria'));
    expect(level('hoej')).toContain(say('da', 'site.unsaid.levels.degree'));
  });

  it('has its own tasks; those of every level stand once, and those of none are counted', () => {
    expect(level('lav')).toContain('Ringer');
    expect(level('hoej')).not.toContain('Ringer');
    const common = words(blockOf(main(), 'alle-niveauer'));
    expect(common).toContain('Skriver');
    expect(common).toContain('1 opgave er ikke knyttet');
    expect(words(main()).split('Skriver')).toHaveLength(2);
  });

  it('stands beside the interventions in a table, with those of no level below it', () => {
    const table = blockOf(main(), 'indsatser');
    const rows = elementsOf(table)
      .filter(({ tagName }) => tagName === 'tr')
      .slice(1);
    expect(rows.map((row) => row.children.map((cell) => toString(cell)))).toEqual([
      ['Samtaler', 'minimum', 'kan vælges'],
      ['Gåture', 'hører til', 'ikke nævnt'],
    ]);
    expect(words(table)).toMatch(/Ikke knyttet til et niveau i aftalen: Løbetur\.$/);
  });

  it('of every programme has its criteria, and its tasks are all on the page', () => {
    for (const { programme } of programmes) {
      const levels = rowsWithAnchor<Level>(programme, 'levels');
      if (levels.length === 0) continue;
      const all = page(pathOf.levels(programme.id));
      for (const { value, anchor } of levels)
        for (const each of value.criteria ?? []) expect(words(blockOf(all, anchor))).toContain(each);
      for (const { value } of rowsOf<Task>(programme.fields, 'tasks'))
        if ((value.levels ?? []).length > 0) expect(words(all)).toContain(value.task);
    }
  });
});

describe('an intervention', () => {
  it('has what the agreement says of it in its block', () => {
    for (const { programme } of programmes)
      for (const { value, anchor } of rowsWithAnchor<Intervention>(programme, 'interventions')) {
        const said = words(blockOf(page(pathOf.interventions(programme.id)), anchor));
        const { knowledge, implementation, effect, cost } = value;
        for (const each of [value.name, value['target-group'], knowledge?.source, implementation, effect, cost])
          if (each !== undefined) expect(said, anchor).toContain(each.replace(/\s+/g, ' '));
        if (value.law === undefined) expect(said, anchor).toContain('Lovgrundlag');
      }
  });

  it('stands below its first area, is named in the others, and below none where it has none', () => {
    const data = `section: interventions
treatment:
  types:
    - { id: a, name: Træning, area: [prevention, social] }
    - { id: b, name: Bolig, area: social, law: none }
    - { id: c, name: Andet godt }
`;
    const main = parsePage(
      pageAt(checkFiles({ 'programme.md': head(), '1.md': `---\n${data}---\n` }), pathOf.interventions('eksempel')),
    );
    const parts = elementsOf(main).filter(({ tagName }) => tagName === 'section');
    expect(
      parts.map(
        (part) =>
          words(part)
            .trim()
            .split(/(?=Ansvarlig)/)[0],
      ),
    ).toEqual([
      expect.stringContaining('Oversigt'),
      'ForebyggelseTræning',
      'Social indsatsBolig',
      'Uden områdeAndet godt',
    ]);
    expect(words(parts[2] as Element)).toContain('Hører også til her: Træning.');
    expect(words(parts[2] as Element)).toContain('Lovgrundlagingen');
    expect(words(parts[3] as Element)).toContain(say('da', 'site.unsaid.interventions.law'));
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
        if (typeof source !== 'string') continue;
        if (!programme.catalogues.get('data-sources')?.entries.some(({ id }) => id === source)) continue;
        const [sheet] = withId(page(pathOf.indicators(programme.id)), anchor);
        expect(linksIn(sheet as Element)).toContainEqual(
          expect.stringMatching(new RegExp(`data-sources\\.html#${source}$`)),
        );
      }
  });
});
