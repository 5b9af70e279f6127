// The matrix of responsibility: every task and every actor of it stands there as the programme's data say.
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { pathOf } from '../../site/context.ts';
import { say } from '../../src/locales/locales.ts';
import { checkChapter } from '../programme/chapter.ts';
import { checkFolder } from '../support.ts';
import { elementsOf, parsePage, readPage } from './pages.ts';
import { pageAt } from './small-site.ts';

const site = inject('site');
const ids = [
  'eksempel-angst-og-depression',
  'lettilgaengeligt-tilbud-koebenhavn',
  'psykoselidelser-boern-og-unge',
  'psykoselidelser-voksne',
  'vaerst',
];

const named = (root: Root | Element, name: string) => elementsOf(root).filter(({ tagName }) => tagName === name);
const spaced = (element: Element) => toString(element).replace(/\s+/g, ' ').trim();

/** Of each row that has cells of actors: the words of the task, and by actor what stands in the cell. */
function matrixRows(page: Root) {
  return named(page, 'tr')
    .map((row) => ({
      head: named(row, 'th').map(spaced).join(' '),
      cells: new Map(
        named(row, 'td')
          .filter(({ properties }) => String(properties.className).includes('cell-part'))
          .map((cell) => [String(cell.properties.dataLabel), spaced(cell)]),
      ),
    }))
    .filter(({ cells }) => cells.size > 0);
}

const part = (name: 'responsible' | 'one-of' | 'involved') =>
  `${say('da', `site.parts.${name}`)} ${say('da', `site.parts.${name}.word`)}`;
const none = `·${say('da', 'site.parts.none')}`;

interface WrittenTask {
  task: string;
  responsible?: string | { 'one-of'?: unknown[]; 'decided-by'?: string };
  involved?: unknown[];
}

describe.each(ids)('%s', (id) => {
  const { programme } = checkFolder(join(inject('repository'), 'programmes', id));
  const fields = [...(programme?.fields.values() ?? [])];
  const valuesOf = (shape: string) =>
    fields.filter((field) => field.shape === shape).flatMap(({ rows }) => rows.map(({ value }) => value));
  const tasks = valuesOf('tasks') as WrittenTask[];
  const actors = valuesOf('actors') as { id: string; name: string }[];
  const rows = matrixRows(readPage(site, pathOf.responsibilities(id)));

  it('has a row for every task', () => {
    expect(rows).toHaveLength(tasks.length);
    for (const { task } of tasks)
      expect(rows.some(({ head }) => head.startsWith(task.replace(/\s+/g, ' ')))).toBe(true);
  });

  it('has the part of every actor in every task', () => {
    const left = [...rows];
    for (const { task, responsible, involved = [] } of tasks) {
      const oneOf = typeof responsible === 'object' ? (responsible['one-of'] ?? []) : [];
      const expected = (actor: string) => {
        if (responsible === actor) return part('responsible');
        if (oneOf.includes(actor)) return part('one-of');
        return involved.includes(actor) ? part('involved') : none;
      };
      // Tasks may have the same words: each has a row of its own.
      const fits = ({ head, cells }: (typeof rows)[number]) =>
        head.startsWith(task.replace(/\s+/g, ' ')) &&
        actors.every(({ id: actor, name }) => (cells.get(name.replace(/\s+/g, ' ')) ?? none) === expected(actor));
      const at = left.findIndex(fits);
      expect(at, task).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
  });

  it('says who decides which of several is responsible', () => {
    for (const { task, responsible } of tasks)
      if (typeof responsible === 'object' && responsible['decided-by'] !== undefined)
        expect(rows.find(({ head }) => head.startsWith(task))?.head).toContain(responsible['decided-by']);
  });
});

describe('a matrix', () => {
  const actorsOf = (count: number) =>
    Array.from({ length: count }, (_, index) => `      - { id: a${index}, name: Aktør ${index} }\n`).join('');
  /** Page of tasks as YAML in braces, in two phases. */
  const pageOf = (actors: string, tasks: string[]) =>
    parsePage(
      pageAt(
        checkChapter('## Hvem gør hvad {#responsibilities}\n', {
          data: `responsibilities:\n    actors:\n${actors}    division:\n${tasks.map((task) => `      - ${task}\n`).join('')}`,
          more: 'phases:\n  - { id: f0, name: Henvisning }\n  - { id: f1, name: Opfølgning }\n',
        }),
        pathOf.responsibilities('eksempel'),
      ),
    );
  const taskOf = (id: string, phase: string, from: number, to: number) =>
    `{ id: ${id}, task: Opgave ${id}, phase: ${phase}, responsible: a${from}, involved: [${Array.from({ length: to - from }, (_, index) => `a${from + index + 1}`).join(', ')}] }`;
  const columns = (table: Element) =>
    named(table, 'th').filter(({ properties }) => properties.scope === 'col').length - 1;

  it('of twelve actors is one table, and names the actors that have no task', () => {
    const page = pageOf(actorsOf(13), [taskOf('x', 'f0', 0, 5), taskOf('y', 'f1', 6, 11)]);
    expect(named(page, 'table').map(columns)).toEqual([12]);
    expect(toString(page)).toContain('Aktører uden opgaver i aftalen: Aktør 12.');
  });

  it('of more actors is one for each phase, with its own actors', () => {
    const page = pageOf(actorsOf(13), [taskOf('x', 'f0', 0, 5), taskOf('y', 'f1', 6, 12)]);
    expect(named(page, 'table').map(columns)).toEqual([6, 7]);
    expect(named(page, 'h2').map(spaced).slice(0, 2)).toEqual(['Henvisning', 'Opfølgning']);
  });

  it('of a phase with too many actors says in words who does what', () => {
    const page = pageOf(actorsOf(20), [taskOf('x', 'f0', 0, 16), taskOf('y', 'f1', 17, 19)]);
    expect(matrixRows(page).map(({ head }) => head)).toEqual(['Opgave y']);
    const [words] = named(page, 'table');
    for (let index = 0; index <= 16; index += 1) expect(words && toString(words)).toContain(`Aktør ${index}`);
  });

  it('says what is not agreed, and who has a part without being an actor', () => {
    const page = pageOf(actorsOf(2), [
      '{ id: x, task: Uden ansvarlig, involved: [a0] }',
      '{ id: y, task: Med andre, responsible: { other: Den nye kommune }, involved: [a1, { other: Politiet }], when: { days: 5, kind: working, from: mødet } }',
    ]);
    const heads = matrixRows(page).map(({ head }) => head);
    expect(heads).toContain('Uden ansvarligIngen frist i aftalenIngen ansvarlig i aftalen');
    expect(heads).toContain('Med andreInden 5 arbejdsdage fra mødetAnsvarlig: Den nye kommuneDeltager: Politiet');
  });
});
