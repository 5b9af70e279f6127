// What other programs read: the JSON of the built site, held to the schemas that it publishes and to the programmes themselves.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, inject, it } from 'vitest';
import { allRows } from '../../src/check/shape-rows.ts';
import type { SiteProgramme, SiteProgrammes, Task } from '../../src/generated/types.ts';
import { rolesOf } from '../../src/publish/role.ts';
import type { SiteData } from '../../src/publish/site-data.ts';
import { pagesOf } from '../../site/site.ts';
import { checkFolder, projectRoot } from '../support.ts';
import { elementsOf, readPage } from './pages.ts';
import { published, siteOf } from './small-site.ts';

const site = inject('site');
const read = (path: string) => JSON.parse(readFileSync(join(site, path), 'utf8')) as unknown;
const list = read('programmes.json') as SiteProgrammes;
const folders = readdirSync(join(inject('repository'), 'programmes')).toSorted();

/** ajv as another program has it: with no words of ours, refusing what it does not know. */
const ajv = new Ajv({ strictTypes: false });
const schemas = readdirSync(join(site, 'schema'));
for (const name of schemas) ajv.addSchema(read(`schema/${name}`) as object);

/** What the schema that a file names has to say against it. */
function faultsOf(path: string): unknown {
  const data = read(path) as { $schema: string };
  const schema = posix.join(posix.dirname(path), data.$schema);
  expect(existsSync(join(site, schema)), data.$schema).toBe(true);
  return ajv.validate(posix.basename(schema), data) ? [] : ajv.errors;
}

/** Addresses anywhere in data, and the file that they are relative to. */
function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === 'page') return [each as string];
    return key === 'pages' ? (each as string[]) : key === 'value' ? [] : addressesIn(each);
  });
}

describe('programmes.json', () => {
  it('has the form that it names', () => {
    expect(faultsOf('programmes.json')).toEqual([]);
  });

  it('lists every programme of the site and leads to its data and its page', () => {
    expect(list.programmes.map(({ id }) => id).toSorted()).toEqual(folders);
    for (const { data, page } of list.programmes)
      for (const path of [data, page]) expect(existsSync(join(site, path)), path).toBe(true);
  });
});

describe.each(list.programmes)('programme.json of $id', (head) => {
  const data = read(head.data) as SiteProgramme;
  const checked = checkFolder(join(inject('repository'), 'programmes', head.id));
  const { programme } = published(checked);

  it('has the form that it names', () => {
    expect(faultsOf(head.data)).toEqual([]);
  });

  it('says of the programme what its head says, and what programmes.json says', () => {
    expect({ ...data.programme, page: '', data: '' }).toEqual({ ...head, page: '', data: '' });
    expect(head).toMatchObject({ title: programme.head.title, status: programme.head.status });
    expect([head.version, head.region, head['valid-from']]).toEqual([
      programme.head.version,
      programme.head.region,
      programme.head['valid-from'],
    ]);
    expect(head.parties.map(({ name }) => name)).toEqual(programme.head.parties.map(({ name }) => name));
    expect(head.phases).toEqual(programme.phases);
    expect(data.chapters.map(({ title }) => title)).toEqual(programme.chapters.map(({ title }) => title));
    expect(data.plans.map(({ party }) => party)).toEqual(programme.localPlans.map(({ party }) => party));
    expect(data.roles.map(({ id }) => id)).toEqual(rolesOf(programme).map(({ id }) => id));
  });

  it.each(Object.keys(data.data))('has the rows of shape %s as the programme has them', (shape) => {
    const rows = data.data[shape as keyof SiteProgramme['data']] as { id: string; value: unknown }[];
    const fields = [
      programme.fields,
      ...programme.localPlans.map((plan) => new Map([['', plan.actors], ...plan.fields])),
    ]
      .flatMap((each) => [...each.values()])
      .filter((field) => field.shape === shape);
    const expected = fields.flatMap(({ rows: own }) => own.filter(({ value }) => value !== undefined));
    expect(rows).toHaveLength(expected.length);
    const values = expected.map(({ value }) => value);
    // What a shape does not know is on no page, and not here.
    if (checked.findings.some(({ code }) => code === 'unknown-key'))
      expect(values).toMatchObject(rows.map(({ value }) => value));
    else expect(rows.map(({ value }) => value)).toEqual(values);
    for (const [index, { id }] of expected.entries()) if (id !== undefined) expect(rows[index]?.id).toMatch(`.${id}`);
  });

  it('has the outcome of every criterion', () => {
    expect(data.outcomes?.map(({ id, outcome }) => [id, outcome])).toEqual(
      [...checked.outcomes].map(([id, { outcome }]) => [id, outcome]),
    );
  });

  it('leads to pages and places that are there', () => {
    const addresses = [...new Set(addressesIn(data))];
    expect(addresses.length).toBeGreaterThan(0);
    const ids = new Map<string, Set<unknown>>();
    for (const address of addresses) {
      const [page = '', anchor] = address.split('#').map(decodeURIComponent);
      const path = posix.join(posix.dirname(head.data), page);
      const known = ids.get(path) ?? new Set(elementsOf(readPage(site, path)).map(({ properties }) => properties.id));
      ids.set(path, known);
      if (anchor !== undefined) expect(known.has(anchor), address).toBe(true);
    }
  });
});

describe('the public edition', () => {
  const checked = checkFolder(join(projectRoot, 'programmes/eksempel-angst-og-depression'));
  const render = (audience: SiteData['audience'], path: string) =>
    pagesOf({ ...siteOf([published(checked)]), audience })
      .find((page) => page.path === path)
      ?.render() ?? '';
  const path = 'programmer/eksempel-angst-og-depression/programme.json';

  it('has no outcomes, and so no reasons and owners of waivers, but the same rows', () => {
    const [open, internal] = (['public', 'internal'] as const).map(
      (audience) => JSON.parse(render(audience, path)) as SiteProgramme,
    );
    expect(open?.outcomes).toBeUndefined();
    expect(open?.data).toEqual(internal?.data);
    expect(open?.data.tasks).toHaveLength(allRows<Task>(published(checked).programme, 'tasks').length);
    for (const { reason } of published(checked).programme.head.waivers ?? [])
      expect(render('public', path)).not.toContain(JSON.stringify(reason).slice(1, -1));
  });

  it('gives the same bytes each time', () => {
    expect(render('public', path)).toBe(render('public', path));
  });
});

describe('the schemas', () => {
  it('name every shape that there is', () => {
    const shapes = readdirSync(join(projectRoot, 'schema/shapes'))
      .map((file) => file.replace('.schema.json', ''))
      .filter((name) => name !== 'common');
    for (const { data } of list.programmes)
      expect(Object.keys((read(data) as SiteProgramme).data).toSorted()).toEqual(shapes.toSorted());
  });

  it.each([
    ['a property that the form does not have', (data: SiteProgramme) => ({ ...data, more: 1 })],
    ['another version of the form', (data: SiteProgramme) => ({ ...data, form: 2 })],
    ['a row that is not of its shape', (data: SiteProgramme) => withTask(data, { task: 1 })],
    ['a cell that the shape does not have', (data: SiteProgramme) => withTask(data, { colour: 'red' })],
  ])('refuse %s', (_name, change) => {
    const data = read(list.programmes[0]?.data ?? '') as SiteProgramme;
    expect(ajv.validate('site-programme.schema.json', data)).toBe(true);
    expect(ajv.validate('site-programme.schema.json', change(data))).toBe(false);
  });
});

function withTask(data: SiteProgramme, value: object): unknown {
  const row = { id: 'a.b.c', list: 'a.b', page: 'index.html', value };
  return { ...data, data: { ...data.data, tasks: [row] } };
}
