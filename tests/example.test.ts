// The shipped example is complete: it answers what the model asks, holds what a planner copies from, and says everywhere that it is made up.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { chromium } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { say, type Language } from '../src/locales/locales.ts';
import { reportIn, runHere } from './cli/run-command.ts';
import { launchOptions } from './site/chromium.ts';
import { elementCalled, elementsOf, pagePaths, readPage } from './site/pages.ts';
import { checkFolder, projectRoot } from './support.ts';

const id = 'eksempel-angst-og-depression';
const folder = `programmes/${id}`;
const checked = checkFolder(join(projectRoot, folder));
const programme = checked.programme;
if (programme === undefined) throw new Error('The example cannot be assembled.');

type Values = Record<string, unknown>;
const rowsOf = (field: string) => (programme.fields.get(field)?.rows ?? []).map(({ value }) => value as Values);
const actors = rowsOf('organisation.responsibilities.actors');
const tasks = rowsOf('organisation.responsibilities.division');
const transitions = rowsOf('organisation.transitions.procedures');
const interventions = rowsOf('interventions.treatment.types');
const levels = rowsOf('target-group.stratification.levels');
const indicators = rowsOf('follow-up.indicators.list');
const milestones = rowsOf('implementation.overall-plan.timetable');
const texts = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string');

describe('what the model asks', () => {
  it('is answered, down to the last should', async () => {
    const ran = await runHere(['check', folder, '--fail-on', 'should', '--format', 'json'], projectRoot);
    expect(ran.code).toBe(0);
    expect(reportIn(ran).totals.findings).toMatchObject({ broken: 0, must: 0, should: 0 });
  });

  it('has one criterion waived for a while, and one that does not apply, each with a reason', () => {
    const { waivers = [], 'not-applicable': exempt = [] } = programme.head;
    expect([waivers.length, exempt.length]).toEqual([1, 1]);
    for (const { reason } of [...waivers, ...exempt]) expect(reason.length).toBeGreaterThan(60);
    expect([...checked.outcomes.values()].filter(({ outcome }) => outcome === 'waived')).toHaveLength(1);
    expect(waivers[0]?.until).toBe('2027-12-31');
  });

  it('is said by a programme that is in force, for illustration only', () => {
    const { head } = programme;
    expect(head).toMatchObject({ status: 'in-force', illustrative: true, version: '1.1' });
    expect((head.revisions ?? []).map(({ version }) => version)).toContain(head.version);
    expect(head.parties.map(({ kind }) => kind).toSorted()).toEqual([
      'general-practice',
      'hospital',
      'municipality',
      'municipality',
      'region',
    ]);
  });
});

describe('what a planner copies from', () => {
  it.each([
    { name: 'levels', rows: levels, from: 3, to: 3 },
    { name: 'actors', rows: actors, from: 8, to: 12 },
    { name: 'tasks', rows: tasks, from: 20, to: 60 },
    { name: 'transitions', rows: transitions, from: 4, to: 12 },
    { name: 'interventions', rows: interventions, from: 12, to: 30 },
    { name: 'indicators', rows: indicators, from: 8, to: 16 },
    { name: 'milestones', rows: milestones, from: 8, to: 14 },
    { name: 'goals', rows: rowsOf('goals.common-goals.list'), from: 5, to: 10 },
  ])('has enough $name, and not too many', ({ rows, from, to }) => {
    expect(rows.length).toBeGreaterThanOrEqual(from);
    expect(rows.length).toBeLessThanOrEqual(to);
  });

  it('leaves no cell of a level, task, transition, indicator or milestone empty', () => {
    const asked = [
      { rows: levels, keys: ['criteria', 'degree', 'interventions'] },
      { rows: tasks, keys: ['responsible', 'involved', 'when', 'phase', 'levels'] },
      {
        rows: transitions,
        keys: ['from', 'to', 'trigger', 'hands-over', 'deadline', 'until-taken-over', 'steps', 'phase'],
      },
      { rows: interventions, keys: ['area', 'responsible', 'law', 'knowledge', 'phase'] },
      {
        rows: indicators,
        keys: [
          'kind',
          'level',
          'numerator',
          'denominator',
          'direction',
          'standard',
          'data-source',
          'frequency',
          'owner',
        ],
      },
      { rows: milestones, keys: ['owner', 'due', 'state'] },
    ];
    for (const { rows, keys } of asked)
      for (const row of rows) expect(Object.keys(row), String(row['id'])).toEqual(expect.arrayContaining(keys));
  });

  it('has deadlines that can be compared', () => {
    for (const { id: task, when } of tasks)
      expect(Object.keys(when as Values), String(task)).toSatisfy((keys: string[]) => !keys.includes('text'));
    for (const { deadline } of transitions) expect(deadline).not.toHaveProperty('text');
  });

  it('has a task of the receiver for every transition, with the same event and the same deadline', () => {
    for (const { id: transition, to, trigger, deadline } of transitions) {
      const answer = tasks.find(({ responsible, when }) => responsible === to && (when as Values)['from'] === trigger);
      expect(answer, String(transition)).toBeDefined();
      expect({ ...(answer?.['when'] as Values), from: undefined }).toEqual({
        ...(deadline as Values),
        from: undefined,
      });
    }
  });

  it('gives every party, every phase and every level a task', () => {
    const responsible = new Set(tasks.map((task) => task['responsible']));
    const used = actors.filter((actor) => responsible.has(actor['id']));
    for (const { id: party, kind } of programme.head.parties)
      expect(
        used.filter((actor) => [actor['party']].flat().includes(party) || actor['party-kind'] === kind),
        party,
      ).not.toEqual([]);
    for (const { id: phase } of programme.phases)
      expect(
        tasks.filter((task) => [task['phase']].flat().includes(phase)),
        phase,
      ).not.toEqual([]);
    for (const level of texts(levels.map((each) => each['id'])))
      expect(
        tasks.filter((task) => [task['levels']].flat().includes(level)),
        level,
      ).not.toEqual([]);
  });

  it('has actors of a party, and the citizen and the relatives, who are bound by nothing', () => {
    const unbound = actors.filter((actor) => actor['party'] === undefined && actor['party-kind'] === undefined);
    expect(unbound.map((actor) => actor['id'])).toEqual(['borger', 'paaroerende']);
  });

  it('measures implementation and quality, for the citizen and among professionals, and every indicator serves a goal', () => {
    const side = (level: unknown) => (level === 'citizen' || level === 'societal' ? 'citizen' : 'professional');
    const quarters = new Set(indicators.map(({ kind, level }) => `${String(kind)} ${side(level)}`));
    expect([...quarters].toSorted()).toEqual([
      'implementation citizen',
      'implementation professional',
      'quality citizen',
      'quality professional',
    ]);
    const named = new Set(rowsOf('goals.common-goals.list').flatMap((goal) => goal['indicators']));
    expect(indicators.map((each) => each['id']).filter((each) => !named.has(each))).toEqual([]);
  });

  it('has milestones in order, and only what lies behind is done', () => {
    const due = texts(milestones.map((each) => each['due']));
    expect(due).toEqual(due.toSorted());
    for (const { due: date, state } of milestones) expect(state === 'done').toBe(String(date) < '2026-11-22');
  });

  it('has a local plan of each municipality and the hospital, with milestones that keep up and an owner of each task', () => {
    expect(programme.localPlans.map(({ party }) => party).toSorted()).toEqual([
      'boegestrand',
      'fjordland-psykiatri',
      'pilevig',
    ]);
    const overall = new Map(milestones.map((each) => [each['id'], String(each['due'])]));
    for (const { party, fields } of programme.localPlans) {
      const own = (fields.get('implementation.local-plans.milestones')?.rows ?? []).map(({ value }) => value as Values);
      expect(own.length, party).toBeGreaterThan(3);
      for (const { due, follows } of own)
        expect(String(due) <= (overall.get(follows) ?? ''), `${party}: ${String(follows)}`).toBe(true);
      const [, frontmatter = ''] = readFileSync(join(projectRoot, folder, 'local', `${party}.md`), 'utf8').split(
        '---\n',
      );
      const plan = parse(frontmatter) as Record<string, { id: string }[] | undefined>;
      const named = (plan['actors'] ?? plan['aktører'] ?? []).map(({ id: actor }) => actor);
      const kind = programme.head.parties.find(({ id: each }) => each === party)?.kind;
      const due = actors
        .filter((actor) => [actor['party']].flat().includes(party) || actor['party-kind'] === kind)
        .map((actor) => actor['id']);
      expect(named.toSorted(), party).toEqual(due.toSorted());
    }
  });
});

describe('that it is made up', () => {
  it.each<[string, Language]>([
    [id, 'da'],
    ['in-english', 'en'],
  ])('stands first on every page of %s and in the lists of programmes', (programmeId, language) => {
    const site = inject('site');
    const pages = pagePaths(site).filter((path) => path.startsWith(`programmer/${programmeId}/`));
    expect(pages.length).toBeGreaterThan(5);
    for (const path of pages) {
      const page = readPage(site, path);
      const banner = elementCalled(page, 'aside');
      expect(banner && toString(banner), path).toContain(say(language, 'site.banner.illustrative.means'));
      const printed = elementsOf(page).find(({ properties }) => String(properties['className']) === 'foot');
      expect(printed && toString(printed), path).toContain(say(language, 'site.illustrative'));
    }
    for (const front of ['index.html', 'en/index.html']) {
      const listed = elementsOf(readPage(site, front)).find(
        (element) =>
          element.tagName === 'li' &&
          elementsOf(element).some(({ properties }) =>
            String(properties['href']).endsWith(`/${programmeId}/index.html`),
          ),
      );
      expect(listed && toString(listed), front).toContain(say(language, 'site.illustrative'));
    }
    expect(say(language, 'site.banner.illustrative.means')).toMatch(
      language === 'da' ? /tal .*opdigtede/ : /figures .*made up/,
    );
  });

  it('is printed with the page', async () => {
    const browser = await chromium.launch({ ...launchOptions, executablePath: inject('chromium') });
    try {
      const page = await browser.newPage();
      await page.emulateMedia({ media: 'print' });
      for (const path of pagePaths(inject('site')).filter((each) => each.includes(id))) {
        await page.goto(`file://${join(inject('site'), path)}`);
        expect(await page.locator('aside.banner').isVisible(), path).toBe(true);
      }
    } finally {
      await browser.close();
    }
  });

  it('opens the summary', () => {
    const [first] = programme.headFile.body.blocks;
    const summary = readFileSync(join(projectRoot, folder, 'programme.md'), 'utf8').split('\n---\n')[1] ?? '';
    expect(first).toBeDefined();
    expect(summary.trim().split('\n')[0]).toMatch(/^Dette er et eksempel og ikke en aftale\..*tal.*opdigtede/);
  });

  it.each<Language>(['da', 'en'])('stands in the report below its title: %s', async (lang) => {
    const { out } = await runHere(['check', folder, '--lang', lang], projectRoot, { columns: 200 });
    expect(out.split('\n')[1]).toContain(say(lang, 'report.illustrative'));
    const json = await runHere(['check', folder, '--format', 'json'], projectRoot);
    expect(reportIn(json).programmes[0]?.illustrative).toBe(true);
  });
});
