// The course at a glance: every task and transition stands in the figure and in the tables, whatever the programme is like.
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../site/context.ts';
import { chapterFile, checkChapter } from '../programme/chapter.ts';
import { elementsOf, parsePage } from './pages.ts';
import { pageAt } from './small-site.ts';

const longWord = 'Speciallægepraksiskoordinationsudvalgsmødeindkaldelsesfristforlængelse';

interface Given {
  phases?: string[];
  actors?: string[];
  division?: string[];
  procedures?: string[];
}

/** The page of a programme with these rows, each as YAML in braces. */
function overview({ phases = [], actors = [], division = [], procedures = [] }: Given): Root {
  const list = (rows: string[]) =>
    rows.length === 0 ? ' []\n' : `\n${rows.map((row) => `      - ${row}\n`).join('')}`;
  const data = `responsibilities:\n    actors:${list(actors)}    division:${list(division)}transitions:\n    procedures:${list(procedures)}`;
  const more =
    phases.length === 0
      ? ''
      : `phases:\n${phases.map((name, index) => `  - { id: f${index}, name: ${name} }\n`).join('')}`;
  const checked = checkChapter('## Hvem gør hvad {#responsibilities}\n', { data, more });
  return parsePage(pageAt(checked, pathOf.overview('eksempel')));
}

const hasClass = ({ properties }: Element, name: string) => [properties.className].flat().includes(name);
const withClass = (root: Root | Element, name: string) => elementsOf(root).filter((each) => hasClass(each, name));
const named = (root: Root | Element, name: string) => elementsOf(root).filter(({ tagName }) => tagName === name);
const spaced = (element: Element) => toString(element).replace(/ +/g, ' ').trim();
/** Boxes of the figure by what they say to one who listens. */
const boxes = (root: Root) =>
  elementsOf(root)
    .filter((each) => ['a', 'g'].includes(each.tagName) && (hasClass(each, 'task') || hasClass(each, 'transition')))
    .map(
      (each) => `${String(each.properties['aria-description'] ?? each.properties['ariaDescription'])}: ${spaced(each)}`,
    );
const tables = (root: Root) => named(root, 'table').map((table) => toString(table));

const actors = ['{ id: laege, name: Egen læge }', '{ id: kommune, name: Kommunen }'];

describe('a course of two phases and two actors', () => {
  const given = {
    phases: ['Henvisning', 'Opfølgning'],
    actors: [...actors, '{ id: borger, name: Borgeren }'],
    division: [
      '{ id: a, task: Sender henvisning, responsible: laege, phase: f0, when: { days: 5, kind: working, from: samtalen } }',
      '{ id: b, task: Følger op, responsible: kommune, phase: [f0, f1] }',
      '{ id: c, task: Uden ejer og fase }',
      '{ id: d, task: En gør det, responsible: { one-of: [laege, kommune], decided-by: mødet }, phase: f1 }',
    ],
    procedures: [
      '{ id: t, transition: { other: Henvisning til kommunen }, from: laege, to: kommune, phase: f0, deadline: { days: 2 } }',
      '{ id: u, transition: { other: Flytning }, from: kommune, to: { other: Den nye kommune }, phase: f1 }',
      '{ id: v, transition: { other: Netværksmøde } }',
    ],
  };

  it('has every task and transition in the figure, with its phase, its lane and its deadline', () => {
    const page = overview(given);
    // Phase by phase, and lane by lane in each.
    expect(boxes(page)).toEqual([
      'Henvisning, Egen læge: Sender henvisning Inden 5\u00a0arbejdsdage',
      'Henvisning, Egen læge: 1 Henvisning til kommunen Inden 2\u00a0dage',
      'Opfølgning, Kommunen: 2 Flytning',
      'Opfølgning, En af flere: En gør det Egen læge eller Kommunen',
      'Flere faser, Kommunen: Følger op Alle faser',
      'Uden fase, Ingen ansvarlig i aftalen: Uden ejer og fase',
      'Uden fase, Uden afsender og modtager: 3 Netværksmøde',
    ]);
  });

  it('draws an arrow for each transition from one to another', () => {
    const page = overview(given);
    expect(withClass(page, 'arrow-line')).toHaveLength(2);
    expect(withClass(page, 'receiver').map(spaced)).toEqual(['1 modtager', '2 modtager: Den nye kommune']);
  });

  it('has the same in the tables, with what a deadline counts from and who one of several are', () => {
    const page = overview(given);
    const [course = '', transitions = ''] = tables(page);
    for (const text of [
      'Sender henvisning',
      'Følger op',
      'Uden ejer og fase',
      'En gør det',
      'Henvisning til kommunen',
      'Flytning',
      'Netværksmøde',
    ])
      expect(course).toContain(text);
    expect(course).toContain('fra samtalen');
    expect(course).toContain('Egen læge eller Kommunen. Afgøres af: mødet');
    expect(course).toContain('Modtager: Henvisning til kommunen, fra Egen læge');
    for (const text of [
      'Henvisning til kommunen',
      'Flytning',
      'Netværksmøde',
      'Den nye kommune',
      'Ingen frist i aftalen',
    ])
      expect(transitions).toContain(text);
  });

  it('leads from each box to its row in the chapter', () => {
    const page = overview(given);
    const hrefs = elementsOf(page)
      .filter((each) => each.tagName === 'a' && (hasClass(each, 'task') || hasClass(each, 'transition')))
      .map(({ properties }) => String(properties.href));
    const chapter = `kapitel/${chapterFile.replace('.md', '.html')}`;
    expect(new Set(hrefs)).toEqual(
      new Set([
        ...['a', 'b', 'c', 'd'].map((id) => `${chapter}#organisation.responsibilities.division.${id}`),
        ...['t', 'u', 'v'].map((id) => `${chapter}#organisation.transitions.procedures.${id}`),
      ]),
    );
  });

  it('says what the figure is', () => {
    const page = overview(given);
    const figure = withClass(page, 'course-figure').find(({ properties }) => properties.role === 'group');
    if (figure === undefined) throw new Error('no figure');
    const text = (id: unknown) =>
      toString(elementsOf(figure).find(({ properties }) => properties.id === String(id)) ?? page);
    expect(text(figure.properties.ariaLabelledBy)).toBe(
      'Hvem gør hvad: Henvisning, Opfølgning, Flere faser og Uden fase',
    );
    expect(text(figure.properties.ariaDescribedBy)).toContain('Det samme står i tabellerne');
  });

  it('names the actors that have nothing', () => {
    const page = overview(given);
    expect(toString(page)).toContain('Aktører uden egne opgaver eller overgange i aftalen: Borgeren.');
  });
});

describe('the lanes', () => {
  const many = (count: number) => ({
    actors: Array.from(
      { length: count },
      (_, index) => `{ id: a${index}, name: Aktør ${index}, party: ${index % 2 === 0 ? 'region-nord' : 'aaby'} }`,
    ),
    division: Array.from(
      { length: count },
      (_, index) => `{ id: o${index}, task: Opgave ${index}, responsible: a${index} }`,
    ),
  });

  it('are twelve actors', () => {
    expect(boxes(overview(many(12)))[11]).toBe('Hele forløbet, Aktør 11: Opgave 11');
  });

  it('are parties when there are more, and each box says which actor', () => {
    const page = overview(many(13));
    expect(boxes(page)).toHaveLength(13);
    expect(boxes(page)).toContain('Hele forløbet, Aaby Kommune: Opgave 11 Aktør 11');
  });
});

describe('a programme', () => {
  it('without tasks and transitions has no figure, and says so', () => {
    const page = overview({ phases: ['Henvisning'], actors });
    expect(withClass(page, 'course-figure')).toEqual([]);
    expect(named(page, 'table')).toEqual([]);
    expect(toString(page)).toContain('Derfor er der ingen figur.');
  });

  it('with transitions only has them', () => {
    const page = overview({ actors, procedures: ['{ id: t, transition: discharge, from: laege, to: kommune }'] });
    expect(boxes(page)).toEqual(['Hele forløbet, Egen læge: 1 Udskrivning fra psykiatrisk indlæggelse']);
  });

  it('says of a transition whose ends are not both named what is not', () => {
    const page = overview({
      actors,
      procedures: [
        '{ id: t, transition: { other: Ud }, from: laege }',
        '{ id: u, transition: { other: Ind }, to: laege }',
      ],
    });
    expect(boxes(page)).toEqual(['Hele forløbet, Egen læge: 1 Ud', 'Hele forløbet, Andre: 2 Ind Ikke beskrevet']);
    expect(withClass(page, 'arrow-line')).toHaveLength(1);
    expect(tables(page)[1]).toContain('Ikke beskrevet');
  });

  it('of eight phases, twelve actors and long words loses nothing', () => {
    const phases = Array.from({ length: 8 }, (_, index) => `${longWord} ${index}`);
    const page = overview({
      phases,
      actors: Array.from({ length: 12 }, (_, index) => `{ id: a${index}, name: ${longWord} ${index} }`),
      division: phases.flatMap((_, phase) =>
        Array.from(
          { length: 12 },
          (__, actor) =>
            `{ id: o${phase}-${actor}, task: ${longWord} ${phase}-${actor}, responsible: a${actor}, phase: f${phase} }`,
        ),
      ),
      procedures: phases.map(
        (_, phase) =>
          `{ id: t${phase}, transition: { other: ${longWord} t${phase} }, from: a${phase}, to: a${11 - phase}, phase: f${phase} }`,
      ),
    });
    expect(boxes(page)).toHaveLength(8 * 12 + 8);
    const [course = '', transitions = ''] = tables(page);
    for (let phase = 0; phase < 8; phase += 1) {
      expect(transitions).toContain(`${longWord} t${phase}`);
      for (let actor = 0; actor < 12; actor += 1) expect(course).toContain(`${longWord} ${phase}-${actor}`);
    }
  });

  it('leads to its course from its own page and from every chapter', () => {
    const checked = checkChapter('## Hvem gør hvad {#responsibilities}\n');
    expect(pageAt(checked, pathOf.programme('eksempel'))).toContain('href="overblik.html"');
    expect(pageAt(checked, pathOf.chapter('eksempel', chapterFile))).toContain('href="../overblik.html"');
  });
});
