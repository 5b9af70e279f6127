// What web hosts, search engines and feed readers are given, where the site's address is known and where it is not.

import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import da from '../../src/locales/da.json' with { type: 'json' };
import en from '../../src/locales/en.json' with { type: 'json' };
import { notFoundPath } from '../../site/pages/not-found.tsx';
import { pagesOf } from '../../site/site.ts';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import type { SiteData } from '../../src/publish/site-data.ts';
import { runHere } from '../cli/run-command.ts';
import { checkFiles, checkFolder, folderOf, projectRoot } from '../support.ts';
import { elementsOf, parsePage } from './pages.ts';
import { published, siteOf } from './small-site.ts';

const url = 'https://www.example.dk/forloeb';
const id = 'eksempel-angst-og-depression';
const example = published(checkFolder(join(projectRoot, 'programmes', id)));
const { head } = example.programme;

/** The files of a site, by path. */
function filesOf(site: Partial<SiteData>): Map<string, () => string> {
  return new Map(
    pagesOf({ ...siteOf([example]), audience: 'public', ...site }).map((page) => [page.path, () => page.render()]),
  );
}
const known = filesOf({ config: { url } });
const unknown = filesOf({});
const internal = filesOf({ audience: 'internal', config: { url } });
const textOf = (files: ReadonlyMap<string, () => string>, path: string) => files.get(path)?.() ?? '';
/** Contents of all elements of a name. No element of ours holds one of its own name. */
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`, 'g'))].map(([, content = '']) => content);

/** Every tag has its end, in order: a document that a strict reader takes. */
function expectWellFormed(xml: string): void {
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n</);
  const open: string[] = [];
  for (const [, end, name = '', , single] of xml.matchAll(/<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>/g)) {
    if (end === '/') expect(open.pop()).toBe(name);
    else if (single !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  expect(xml.replace(/<\/?[a-z]+(?: [a-z:]+="[^"<]*")*\/?>|<\?xml[^>]*\?>/g, '')).not.toMatch(
    /[<>]|&(?!amp;|lt;|gt;|quot;)/,
  );
}

describe('a public site whose address is known', () => {
  const sitemap = textOf(known, 'sitemap.xml');
  const feed = textOf(known, 'feed.xml');

  it('has a sitemap of every page that readers have, with the day of the version where a programme says it', () => {
    expectWellFormed(sitemap);
    const pages = [...known.keys()].filter((path) => path.endsWith('.html') && path !== notFoundPath);
    const found = all(sitemap, 'url').map((each) => ({ address: all(each, 'loc')[0], day: all(each, 'lastmod')[0] }));
    expect(found).toHaveLength(pages.length);
    expect(found[0]?.address).toBe(`${url}/`);
    for (const path of pages)
      expect(found.map(({ address }) => decodeURI(address ?? ''))).toContain(
        `${url}/${path.replace(/(^|\/)index\.html$/, '$1')}`,
      );
    const date = head.revisions?.find(({ version }) => version === head.version)?.date;
    expect(date).toBeDefined();
    for (const { address, day } of found) expect(day).toBe(address?.includes(`/${id}/`) ? date : undefined);
  });

  it('has a feed of every version with a date, newest first', () => {
    expectWellFormed(feed);
    const entries = all(feed, 'entry');
    const revisions = (head.revisions ?? []).toReversed();
    expect(entries).toHaveLength(revisions.length);
    expect(revisions.length).toBeGreaterThan(1);
    for (const [index, { version, date, text }] of revisions.entries()) {
      const entry = entries[index] ?? '';
      expect(all(entry, 'title')).toEqual([expect.stringContaining(version)]);
      expect(all(entry, 'id')).toEqual([`${url}/programmer/${id}/#version-${version}`]);
      expect(all(entry, 'updated')).toEqual([`${date}T00:00:00Z`]);
      expect(all(entry, 'summary')[0]).toContain(text);
    }
    const before = feed.slice(0, feed.indexOf('<entry'));
    expect(all(before, 'updated')).toEqual([`${revisions[0]?.date}T00:00:00Z`]);
    for (const name of ['title', 'id', 'author']) expect(all(before, name)).toHaveLength(1);
  });

  it('tells in the head of a page where it is, what it is, and what stands in the other language', () => {
    const page = elementsOf(parsePage(textOf(known, 'en/index.html')));
    const links = page.filter(({ tagName, properties }) => tagName === 'link' && properties.href !== undefined);
    const linked = (rel: string) =>
      links.filter(({ properties }) => String(properties.rel) === rel).map(({ properties }) => properties);
    expect(linked('canonical')).toMatchObject([{ href: `${url}/en/` }]);
    expect(linked('alternate')).toMatchObject([
      { hrefLang: 'da', href: `${url}/` },
      { hrefLang: 'en', href: `${url}/en/` },
      { type: 'application/atom+xml', href: `${url}/feed.xml` },
    ]);
    const meta = new Map(
      page
        .filter(({ tagName }) => tagName === 'meta')
        .map(({ properties }) => [properties['property'], properties.content]),
    );
    expect(Object.fromEntries(meta)).toMatchObject({
      'og:url': `${url}/en/`,
      'og:locale': 'en_GB',
      'og:type': 'website',
    });
    expect(String(meta.get('og:title')).length).toBeGreaterThan(3);
    expect(String(meta.get('og:description')).length).toBeGreaterThan(20);
  });

  it('describes a page of a programme by whom it is for, and gives it no twin', () => {
    const page = elementsOf(parsePage(textOf(known, `programmer/${id}/index.html`)));
    const description = page.find(({ properties }) => properties['name'] === 'description');
    expect(description?.properties.content).toBe(head['target-group']?.text);
    expect(page.filter(({ tagName, properties }) => tagName === 'link' && properties.hrefLang !== undefined)).toEqual(
      [],
    );
  });

  it('lets search engines in, and names the sitemap', () => {
    expect(textOf(known, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`);
  });
});

describe('a site whose address is not known', () => {
  it('gives no addresses away', () => {
    expect([...unknown.keys()].filter((path) => path.endsWith('.xml'))).toEqual([]);
    expect(textOf(unknown, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
    const page = elementsOf(parsePage(textOf(unknown, 'index.html')));
    expect(page.filter(({ properties }) => String(properties['property']).startsWith('og:'))).toEqual([]);
    expect(page.filter(({ properties }) => /canonical|alternate/.test(String(properties.rel)))).toEqual([]);
  });
});

describe('the internal edition', () => {
  it('is kept from search engines on every page, and tells nobody where it is', () => {
    expect(textOf(internal, 'robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect([...internal.keys()].filter((path) => path.endsWith('.xml'))).toEqual([]);
    for (const path of ['index.html', 'en/index.html', `programmer/${id}/index.html`]) {
      const meta = elementsOf(parsePage(textOf(internal, path))).filter(
        ({ properties }) => properties['name'] === 'robots',
      );
      expect(meta.map(({ properties }) => properties.content)).toEqual(['noindex']);
    }
    expect(textOf(known, 'index.html')).not.toContain('noindex');
  });
});

describe('the page for an address that is not there', () => {
  const page = (files: ReadonlyMap<string, () => string>) => elementsOf(parsePage(textOf(files, notFoundPath)));

  it('says so in each language of the site, and leads to pages that are there', () => {
    const elements = page(unknown);
    expect(elements.filter(({ tagName }) => /^h[12]$/.test(tagName)).map((heading) => toString(heading))).toEqual([
      da['site.not-found'],
      en['site.not-found'],
    ]);
    const links = elements.filter(({ tagName }) => tagName === 'a').map(({ properties }) => String(properties.href));
    expect(links).toEqual(expect.arrayContaining(['index.html', 'en/index.html']));
    for (const link of links) expect([...unknown.keys()]).toContain(link.replace(/#.*/, ''));
  });

  it('finds its style and its links from any address, where the site is known to stand or else at the root', () => {
    const baseOf = (files: ReadonlyMap<string, () => string>) =>
      page(files).find(({ tagName }) => tagName === 'base')?.properties.href;
    expect([baseOf(unknown), baseOf(known)]).toEqual(['/', `${new URL(url).pathname}/`]);
    // Its own places would be sought there too.
    expect(page(unknown).filter(({ properties }) => String(properties.href).startsWith('#'))).toEqual([]);
  });

  it('is no page to be found', () => {
    expect(textOf(known, 'sitemap.xml')).not.toContain(notFoundPath);
    expect(page(known).filter(({ properties }) => properties['name'] === 'robots')).toHaveLength(1);
    expect(page(known).filter(({ properties }) => /canonical/.test(String(properties.rel)))).toEqual([]);
  });

  it('is what our own server shows, with the status that says so', async () => {
    const serving = await serveFolder(inject('site'), 0);
    try {
      const response = await fetch(new URL('programmer/nowhere/x.html', serving.url));
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain(da['site.not-found']);
    } finally {
      await serving.close();
    }
  });
});

it('keeps the feed whole, whatever a title and a version hold', () => {
  const title = 'A & B <br> "C" \\u0007 ]]>';
  const files = {
    'programme.md': `---\nid: eksempel\ntitle: "${title.replaceAll('"', '\\"')}"\nlanguage: da\nmodel: generic-mental-health-2015@1\nstatus: in-force\nparties: []\nrevisions:\n  - version: "1 & <2>"\n    date: 2026\n  - version: "3"\n    text: Uden dato\n---\n`,
  };
  const feed = textOf(filesOf({ config: { url }, programmes: [published(checkFiles(files))] }), 'feed.xml');
  expectWellFormed(feed);
  expect(all(feed, 'entry')).toHaveLength(1);
  expect(all(feed, 'updated')).toEqual(['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z']);
  expect(feed).toContain('A &amp; B &lt;br&gt;');
  expect(feed).not.toContain('\u0007');
});

describe('an address in the configuration', () => {
  const run = (lines: string) =>
    runHere(
      ['check', '--lang', 'en'],
      folderOf({ 'programmes/x/programme.md': '', 'forloeb.config.yaml': `site:\n${lines}` }),
    );

  it.each([
    ['url', 'www.example.dk', 'https://www.example.dk'],
    ['url', 'javascript:alert(1)', 'https://'],
    ['url', 'https://user:secret@example.dk/', 'https://'],
    ['url', 'https://example.dk/?page=1', 'https://example.dk/'],
    ['accessibility-statement', '/was', 'https://'],
    ['accessibility-statement', 'file:///etc/passwd', 'https://'],
  ])(
    '%s: %s stops the run with 2, with where it stands and one that may have been meant',
    async (key, value, suggested) => {
      const ran = await run(`  ${key}: "${value}"\n`);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain(`forloeb.config.yaml:2:${key.length + 5}\n`);
      expect(ran.err.replace(/\s+/g, ' ')).toContain(suggested);
    },
  );

  it.each([
    ['url', 'https://www.example.dk/forloeb/'],
    ['url', 'http://intranet:8080'],
    ['accessibility-statement', 'https://was.digst.dk/example-dk'],
  ])('%s: %s may stand', async (key, value) => {
    const ran = await run(`  ${key}: ${value}\n`);
    expect(ran.err).not.toContain('forloeb.config.yaml');
  });
});
