// The plan of a programme: every milestone stands in its figure, table and list, and the coverage of the local plans is that of the check.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { pathOf } from '../../site/context.ts';
import { pagesOf } from '../../site/site.ts';
import { allRows } from '../../src/check/shape-rows.ts';
import type { Milestone } from '../../src/generated/types.ts';
import { dateIn, say } from '../../src/locales/locales.ts';
import { head } from '../programme/chapter.ts';
import { checkFiles, checkFolder } from '../support.ts';
import { elementsOf, pagePaths, parsePage } from './pages.ts';
import { published, siteOf } from './small-site.ts';

const folder = join(inject('repository'), 'programmes');
const programmes = readdirSync(folder).map((name) => published(checkFolder(join(folder, name))));
const having = programmes.filter(
  ({ programme }) => allRows(programme, 'milestones').length > 0 || programme.localPlans.length > 0,
);

/** The page of a plan in an edition. */
function pageOf(of: (typeof programmes)[number], audience: 'public' | 'internal' = 'internal'): Root {
  const path = pathOf.timetable(of.programme.id);
  const page = pagesOf({ ...siteOf([of]), audience }).find((each) => each.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return parsePage(page.render());
}

const spaced = (node: Element | Root) => toString(node).replace(/\s+/g, ' ').trim();
const hasClass = ({ properties }: Element, name: string) => [properties.className].flat().includes(name);
const withClass = (root: Root | Element, name: string) => elementsOf(root).filter((each) => hasClass(each, name));
const named = (root: Root | Element, name: string) => elementsOf(root).filter(({ tagName }) => tagName === name);
const bodyRows = (table: Element) =>
  named(table, 'tr').filter((row) => !hasClass(row, 'group') && named(row, 'td').length > 0);

it('is there for the programmes that have milestones or local plans, and for no other', () => {
  const built = new Set(pagePaths(inject('site')));
  expect(having.length).toBeGreaterThan(1);
  for (const each of programmes)
    expect(built.has(pathOf.timetable(each.programme.id)), each.programme.id).toBe(having.includes(each));
});

describe.each(having.map((each) => [each.programme.id, each] as const))('%s', (_, of) => {
  const page = pageOf(of);
  const milestones = allRows<Milestone>(of.programme, 'milestones').map(({ value }) => value);
  const language = of.programme.head.language;

  it('has every milestone in the table and in the list, with its date and its state', () => {
    const rows = withClass(page, 'rows-timeline').flatMap(bodyRows).map(spaced);
    const entries = withClass(page, 'timeline-list')
      .flatMap((list) => named(list, 'li'))
      .map(spaced);
    expect(rows).toHaveLength(milestones.length);
    // Today stands among them.
    expect(entries).toHaveLength(milestones.length === 0 ? 0 : milestones.length + 1);
    for (const { text = '', due, state } of milestones) {
      const date = due === undefined ? say(language, 'site.unsaid.milestones.due') : dateIn(language, due);
      const word = say(language, state === undefined ? 'site.unsaid.milestones.state' : `site.value.${state}`);
      const fits = (said: string) => [text.replace(/\s+/g, ' '), date, word].every((each) => said.includes(each));
      expect(rows.some(fits), text).toBe(true);
      expect(entries.some(fits), text).toBe(true);
    }
  });

  it('has every milestone in the figure, as a link to where it stands', () => {
    const [figure] = withClass(page, 'timeline');
    expect(figure === undefined).toBe(!milestones.some(({ due }) => due !== undefined));
    if (figure === undefined) return;
    const letters = (text: string) => text.replace(/[\s-]/g, '');
    const links = named(figure, 'a').filter(({ properties }) => String(properties.href).includes('#'));
    expect(links.map((link) => letters(toString(link))).toSorted()).toEqual(
      milestones.map(({ text = '' }) => letters(text)).toSorted(),
    );
  });

  it('has for each party with a plan the outcomes of the check', () => {
    const rows = withClass(page, 'rows-coverage').flatMap(bodyRows);
    const parties = of.programme.head.parties.filter(({ id }) =>
      of.programme.localPlans.some(({ party }) => party === id),
    );
    expect(rows.map((row) => spaced(named(row, 'th')[0] as Element))).toEqual(parties.map(({ name }) => name));
    const judged = [...of.outcomes.values()].filter(({ plans }) => plans !== undefined && plans.length > 0);
    rows.forEach((row, index) => {
      const cells = new Map(named(row, 'td').map((cell) => [String(cell.properties.dataLabel), spaced(cell)]));
      expect(cells.size).toBe(judged.length);
      for (const { criterion, plans = [] } of judged) {
        const own = plans.find(({ party }) => party === parties[index]?.id);
        expect(cells.get(criterion.title[language])).toBe(own && say(language, `outcome.${own.outcome}`));
      }
    });
  });
});

describe('a plan', () => {
  const waiver = `waivers:
  - { criterion: implementation.local-plans.coherence, reason: Aftales senere, owner: region-nord, until: 2027-03-01 }
`;
  const more = '  - { id: byen, name: Byens Kommune, kind: municipality }\n';
  const bare = () =>
    published(checkFiles({ 'programme.md': head(more + waiver), 'local/aaby.md': '# Planen i Aaby\n' }));

  it('names the parties whose plan is due and absent, in both editions', () => {
    const of = bare();
    for (const audience of ['internal', 'public'] as const) {
      const said = spaced(pageOf(of, audience));
      expect(said).toContain('1 af 2 parter, der skal have en lokal plan, har en.');
      expect(said).toContain('Har ingen plan endnu: Byens Kommune.');
    }
  });

  it('says to planners what is waived and missing, and to the public only whether it is answered', () => {
    const of = bare();
    const [internal, open] = (['internal', 'public'] as const).map((audience) =>
      withClass(pageOf(of, audience), 'rows-coverage').map(spaced).join(),
    );
    for (const state of ['waived', 'missing'] as const) {
      expect(internal).toContain(say('da', `outcome.${state}`));
      expect(open).not.toContain(say('da', `outcome.${state}`));
    }
    expect(open).toContain(say('da', 'site.coverage.unanswered'));
    expect(spaced(pageOf(of, 'public'))).not.toContain('Aftales senere');
  });

  it('without milestones says so', () => {
    expect(spaced(pageOf(bare()))).toContain(say('da', 'site.timeline.none'));
  });

  it('marks a milestone that is open after its date', () => {
    const late = published(
      checkFiles({
        'programme.md': head(),
        'local/aaby.md':
          '---\nmilestones:\n  - { id: a, text: Åben, due: 2026-10, state: ongoing }\n  - { id: b, text: Lukket, due: 2026-10, state: done }\n---\n',
      }),
    );
    const states = withClass(pageOf(late), 'rows-timeline').flatMap(bodyRows).map(spaced);
    expect(states.map((row) => row.includes('frist overskredet'))).toEqual([true, false]);
  });
});
