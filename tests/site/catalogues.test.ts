// The catalogues of the site: what they hold, how readers choose in them, and which programmes use what.

import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { listCatalogue, valuesOf } from '../../src/publish/list-catalogue.ts';
import { catalogueShape } from '../../src/schema/catalogue-ids.ts';
import { shapeSchema } from '../../src/schema/shapes.ts';
import { schema } from '../support.ts';
import { elementsOf, pagePaths, readPage } from './pages.ts';

const site = inject('site');
const pages = new Map(pagePaths(site).map((path) => [path, readPage(site, path)]));
const pageAt = (path: string): Root => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
};
const catalogues = [...schema.catalogues.values()];
const classOf = ({ properties }: Element) => [properties.className].flat();
const allWith = (root: Root | Element, className: string) =>
  elementsOf(root).filter((element) => classOf(element).includes(className));
const linksIn = (root: Root | Element) => elementsOf(root).filter(({ tagName }) => tagName === 'a');
/** Where a link of a page leads: `<path>#<anchor>`. */
const targetOf = (path: string, { properties }: Element) => {
  const [file = '', anchor] = String(properties.href).split('#');
  const page = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
  return anchor === undefined ? page : `${page}#${decodeURIComponent(anchor)}`;
};
const entriesOn = (path: string) => allWith(pageAt(path), 'entry').map(({ properties }) => properties.id);

it('are all named on one page, with the number of entries, in the order of the alphabet', () => {
  const page = pageAt('katalog/index.html');
  const [list] = allWith(page, 'catalogues');
  const rows = (list?.children ?? []).filter((child) => child.type === 'element');
  const expected = catalogues
    .toSorted((a, b) => new Intl.Collator('da').compare(a.title.da, b.title.da))
    .map(({ id, title, entries }) => [`katalog/${id}.html`, title.da, `${entries.length} opslag`]);
  expect(
    rows.map((row) => {
      const [link] = linksIn(row);
      return [
        link && targetOf('katalog/index.html', link),
        link && toString(link),
        /\d+ opslag/.exec(toString(row))?.[0],
      ];
    }),
  ).toEqual(expected);
});

it('lead to that page from the menu of every page and from the front page', () => {
  for (const [path, page] of pages)
    expect(
      linksIn(page).some((link) => /^(?:katalog|en\/catalogue)\/index\.html$/.test(targetOf(path, link))),
      path,
    ).toBe(true);
});

describe.each(catalogues)('$id', (catalogue) => {
  const listed = listCatalogue(catalogue, 'da');
  const path = `katalog/${catalogue.id}.html`;
  const filtered = listed.filters.flatMap((filter) =>
    filter.values.map(({ value, entries }) => ({
      filter: filter.key,
      value,
      entries,
      own: `katalog/${catalogue.id}/${filter.key}-${value}.html`,
    })),
  );

  it('has every entry once, by its id', () => {
    expect(entriesOn(path).toSorted()).toEqual(catalogue.entries.map(({ id }) => id).toSorted());
  });

  it('has a page for each value of a filter, with the entries that have it and a link that says which it is', () => {
    const under = [...pages.keys()].filter((each) => each.startsWith(`katalog/${catalogue.id}/`));
    expect(under.toSorted()).toEqual(filtered.map(({ own }) => own).toSorted());
    for (const { filter, value, entries, own } of filtered) {
      expect(entriesOn(own).toSorted(), own).toEqual(entries.map(({ id }) => id).toSorted());
      expect(entries.every((entry) => valuesOf(entry, filter).includes(value))).toBe(true);
      const current = linksIn(pageAt(own)).filter(({ properties }) => properties.ariaCurrent === 'page');
      expect(new Set(current.map((link) => targetOf(own, link))), own).toEqual(new Set([own]));
    }
  });

  it('says in every link of a filter how many entries it leads to', () => {
    for (const each of [path, ...filtered.map(({ own }) => own)])
      for (const row of allWith(pageAt(each), 'filter'))
        for (const link of linksIn(row)) {
          const count = Number(/\((\d+)\)$/.exec(toString(link))?.[1]);
          expect(count, `${each}: ${toString(link)}`).toBe(entriesOn(targetOf(each, link)).length);
        }
  });

  it('counts in its table what the links lead to', () => {
    const { matrix } = listed.listing;
    const [table] = allWith(pageAt(path), 'rows-matrix');
    expect(table !== undefined).toBe(matrix !== undefined);
    if (table === undefined || matrix === undefined) return;
    const cells = elementsOf(table).filter(({ tagName }) => tagName === 'td');
    const [rows, columns] = [matrix.rows, matrix.columns].map((key) => listed.filters.find((each) => each.key === key));
    const expected = (rows?.values ?? []).flatMap((row) =>
      (columns?.values ?? []).map((column) => column.entries.filter((entry) => row.entries.includes(entry)).length),
    );
    expect(cells.map((cell) => Number(toString(cell)))).toEqual(expected);
    for (const link of cells.flatMap(linksIn)) {
      const [page = '', group] = targetOf(path, link).split('#');
      const headings = elementsOf(pageAt(page)).map(({ properties }) => properties.id);
      expect(entriesOn(page).length).toBeGreaterThan(0);
      if (group !== undefined) expect(headings).toContain(group);
    }
  });

  it('names in its listing only what its entries have, and in its table only filters', () => {
    const { group, matrix } = shapeSchema(catalogueShape(catalogue.id)).schema.listing ?? {};
    const keys = listed.properties.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(group === undefined ? [] : [group]));
    const filters = listed.filters.map(({ key }) => key);
    expect(filters).toEqual(expect.arrayContaining(matrix === undefined ? [] : [matrix.rows, matrix.columns]));
  });
});

describe('what programmes use', () => {
  const isEntry = (target: string) => /^katalog\/[^/]+\.html#/.test(target);
  const programmeOf = (path: string) => /^programmer\/([^/]+)\//.exec(path)?.[1] ?? '';
  /** Programme and entry, by what the programme's own pages link, words found in running text left out. */
  const linked = new Set(
    [...pages]
      .filter(([path]) => path.startsWith('programmer/') && !path.endsWith('/tjekliste.html'))
      .flatMap(([path, page]) =>
        linksIn(page)
          .filter((link) => !classOf(link).includes('found'))
          // A programme leads to the catalogues of its own language; they are the same.
          .map((link) => targetOf(path, link).replace(/^en\/catalogue\//, 'katalog/'))
          .filter(isEntry)
          .map((target) => `${programmeOf(path)} ${target}`),
      ),
  );
  /** The same by what stands at the entries. */
  const listed = new Set(
    [...pages]
      .filter(([path]) => /^katalog\/[^/]+\.html$/.test(path))
      .flatMap(([path, page]) =>
        elementsOf(page)
          .filter(({ tagName, properties }) => tagName === 'section' && properties.id !== undefined)
          .flatMap((section) =>
            section.children
              .filter((child) => child.type === 'element' && child.tagName === 'dl')
              .flatMap((child) => allWith(child as Element, 'uses'))
              .flatMap((uses) => linksIn(uses))
              .map((link) => `${programmeOf(targetOf(path, link))} ${path}#${String(section.properties.id)}`),
          ),
      ),
  );

  it('is what the entries say, each of them and no other', () => {
    expect(linked.size).toBeGreaterThan(10);
    expect([...listed].toSorted()).toEqual([...linked].toSorted());
  });

  it('is told with places: a chapter, a plan or the summary of the programme', () => {
    for (const [path, page] of pages)
      for (const uses of allWith(page, 'uses'))
        for (const link of linksIn(uses)) {
          expect(targetOf(path, link), path).toMatch(
            /^programmer\/[^/]+\/(?:index\.html|(?:kapitel|lokal)\/[^/]+\.html)/,
          );
          expect(toString(link).trim()).not.toBe('');
        }
  });
});
