// Five people with a question, each on the front page with a phone: the answer is at most three taps or one search away.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { rowsOf } from '../../src/check/shape-rows.ts';
import type { Actor, Task, Transition } from '../../src/generated/types.ts';
import { tasksOf, transitionsOf } from '../../src/publish/role.ts';
import { showDeadline } from '../../site/components/deadline.tsx';
import { contextOf } from '../../site/context.ts';
import { toString } from 'hast-util-to-string';
import { checkFolder } from '../support.ts';
import { useBrowser } from './in-browser.ts';
import { published, siteOf } from './small-site.ts';

const mostTaps = 3;
const { open } = useBrowser();
const programmeOf = (id: string) => published(checkFolder(join(inject('repository'), 'programmes', id)));
const example = programmeOf('eksempel-angst-og-depression');
const context = contextOf(siteOf([example]), 'index.html', 'da');
const { t } = context;
/** A deadline in the words that readers know it by. */
const deadlineOf = ({ deadline }: Partial<Transition>) =>
  deadline === undefined
    ? []
    : [
        showDeadline(deadline, context)
          .map((node) => toString(node))
          .join(''),
      ];
const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Somebody with a phone, who only sees what is on the page and counts their taps. */
class Reader {
  taps = 0;
  constructor(readonly page: Page) {}

  /** Taps on a link, or a heading that opens, whose words begin so; first on what has to be opened to see it. */
  async tap(words: string): Promise<void> {
    const begins = new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    const named = this.page.locator('a, summary').filter({ hasText: begins });
    const target = this.page.locator('main').locator(named);
    if ((await target.filter({ visible: true }).count()) === 0) {
      await this.page.locator('details:not([open])').filter({ has: named }).first().locator('summary').first().click();
      this.taps += 1;
    }
    await target.filter({ visible: true }).first().click();
    await this.page.waitForLoadState();
    this.taps += 1;
  }

  /** Chooses a role on the front page: where several programmes have it, the programme as well. */
  async choose(role: string, programme: string): Promise<void> {
    await this.tap(role);
    if (!this.page.url().includes('/rolle/')) await this.tap(programme);
    await this.page.waitForURL(/\/rolle\//);
  }

  /** What can be read in a part of the page. */
  async read(part: string): Promise<string> {
    return plain(await this.page.locator(part).first().innerText());
  }
}

async function reader(path = 'index.html'): Promise<{ reader: Reader; close: () => Promise<void> }> {
  const { page, close } = await open(path, 390);
  return { reader: new Reader(page), close };
}

function actorOf({ programme }: typeof example, id: string): Partial<Actor> {
  const row = rowsOf<Actor>(programme.fields, 'actors').find(({ value }) => value.id === id);
  if (row === undefined) throw new Error(`no actor ${id}`);
  return row.value;
}

it('a ward nurse finds what to hand over at discharge, and by when', async () => {
  const ward = actorOf(example, 'sengeafsnit');
  const discharges = transitionsOf(example.programme, 'sengeafsnit').out.filter(
    ({ value }) => value.transition === 'discharge',
  );
  expect(discharges.length).toBeGreaterThan(0);
  const { reader: nurse, close } = await reader();
  await nurse.choose(ward.name ?? '', example.programme.head.title);
  await nurse.tap(t('site.role.out'));
  expect(nurse.taps).toBeLessThanOrEqual(mostTaps);
  const seen = await nurse.read('section:has(> #fra)');
  for (const { value } of discharges)
    for (const words of [...(value['hands-over'] ?? []), ...deadlineOf(value)]) expect(seen).toContain(plain(words));
  await close();
});

it('a general practitioner finds whom to call', async () => {
  const practitioner = actorOf(example, 'egen-laege');
  const clinic = actorOf(example, 'ambulatorium');
  const { contact } = clinic;
  const address = typeof contact === 'object' ? (contact.phone ?? contact.email) : contact;
  expect(address).toBeDefined();
  const { reader: doctor, close } = await reader();
  await doctor.choose(practitioner.name ?? '', example.programme.head.title);
  await doctor.tap(t('site.role.call'));
  expect(doctor.taps).toBeLessThanOrEqual(mostTaps);
  const seen = await doctor.read('section:has(> #ring)');
  expect(seen).toContain(clinic.name);
  expect(seen).toContain(plain(address ?? ''));
  await close();
});

it('a caseworker finds her tasks, with when and with whom', async () => {
  const caseworker = actorOf(example, 'sagsbehandler');
  const { own } = tasksOf(example.programme, 'sagsbehandler');
  expect(own.length).toBeGreaterThan(0);
  const { reader: worker, close } = await reader();
  await worker.choose(caseworker.name ?? '', example.programme.head.title);
  expect(worker.taps).toBeLessThanOrEqual(mostTaps);
  const seen = await worker.read('section:has(> #opgaver)');
  for (const { value } of own)
    for (const words of [value.task ?? '', ...whenOf(value), ...withOf(value)]) expect(seen).toContain(plain(words));
  await close();
});

function whenOf({ when }: Partial<Task>): string[] {
  return when === undefined ? [] : deadlineOf({ deadline: when });
}

function withOf({ involved = [] }: Partial<Task>): string[] {
  return involved.flatMap((each) => (typeof each === 'string' ? (actorOf(example, each).name ?? []) : []));
}

describe('a school psychologist finds how a child is referred', () => {
  const young = programmeOf('psykoselidelser-boern-og-unge');
  const ppr = actorOf(young, 'ppr');
  const referral = transitionsOf(young.programme, 'ppr').out.find(
    ({ value }) => value.transition === 'referral',
  )?.value;
  const answer = [referral?.trigger, ...(referral?.['hands-over'] ?? [])].filter((words) => words !== undefined);

  it('by her role', async () => {
    expect(answer.length).toBeGreaterThan(1);
    const { reader: psychologist, close } = await reader();
    await psychologist.choose(ppr.name ?? '', young.programme.head.title);
    await psychologist.tap(t('site.role.out'));
    expect(psychologist.taps).toBeLessThanOrEqual(mostTaps);
    const seen = await psychologist.read('section:has(> #fra)');
    for (const words of answer) expect(seen).toContain(plain(words));
    await close();
  });

  it('by one search', async () => {
    const { reader: psychologist, close } = await reader();
    const { page } = psychologist;
    await page.fill('main input[type=search]', 'PPR henvisning');
    await page.keyboard.press('Enter');
    const result = page.locator('main a', { hasText: /henvisning/i }).first();
    await result.waitFor();
    await result.click();
    await page.waitForLoadState();
    const seen = await psychologist.read('main');
    for (const words of answer) expect(seen).toContain(plain(words));
    await close();
  });
});

it('a planner finds the open gaps of section 4', async () => {
  const adults = programmeOf('psykoselidelser-voksne');
  const section = adults.programme.requirements.sections.find(({ number }) => number === 4);
  const gaps = [...adults.outcomes.values()].filter(
    ({ criterion, outcome }) =>
      criterion.id.startsWith(`${section?.id}.`) && (outcome === 'missing' || outcome === 'thin'),
  );
  expect(gaps.length).toBeGreaterThan(0);
  const { reader: planner, close } = await reader();
  await planner.tap(adults.programme.head.title);
  await planner.tap(t('site.to-checklist'));
  await planner.tap(`4 ${section?.title.da ?? ''}`);
  expect(planner.taps).toBeLessThanOrEqual(mostTaps);
  expect(new URL(planner.page.url()).hash).toBe(`#${section?.id}`);
  for (const { criterion, outcome } of gaps) {
    const row = await planner.read(`[id="${criterion.id}"]`);
    expect(row).toContain(criterion.title.da);
    expect(row.toLowerCase()).toContain(t(`outcome.${outcome}`));
  }
  await close();
});
