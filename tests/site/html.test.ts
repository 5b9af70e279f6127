// Every page is valid HTML, stands alone, and all its links lead somewhere.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { elementsOf, pagePaths, readPage } from './pages.ts';

const site = inject('site');
const paths = pagePaths(site);
const ids = new Map(
  paths.map((path) => [
    path,
    new Set(
      elementsOf(readPage(site, path)).map(({ properties }) =>
        typeof properties.id === 'string' ? properties.id : '',
      ),
    ),
  ]),
);
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Anchors are full ids, with dots, and a planner's titles are as long as they are.
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
  },
});

it('has a page of every kind', () => {
  for (const kind of [
    /^index\.html$/,
    /^programmer\/[^/]+\/index\.html$/,
    /\/kapitel\//,
    /\/lokal\//,
    /\/rolle\//,
    /\/tjekliste\.html$/,
    /\/overblik\.html$/,
    /^model\//,
    /^profil\//,
    /^katalog\/index\.html$/,
    /^katalog\/[^/]+\.html$/,
    /^katalog\/[^/]+\/[^/]+\.html$/,
  ])
    expect(
      paths.some((path) => kind.test(path)),
      String(kind),
    ).toBe(true);
});

describe.each(paths)('%s', (path) => {
  const elements = elementsOf(readPage(site, path));

  it('is valid', async () => {
    const report = await validator.validateString(readFileSync(join(site, path), 'utf8'), path);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
      ),
    ).toEqual([]);
  });

  it('has one h1, a title, a language, a main and no heading that is skipped', () => {
    const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length;
    // A figure has a title of its own.
    const titles = elements.filter(({ tagName }) => tagName === 'head').flatMap(({ children }) => children);
    expect(titles.filter((each) => each.type === 'element' && each.tagName === 'title')).toHaveLength(1);
    expect([count('h1'), count('main')]).toEqual([1, 1]);
    expect(elements.find(({ tagName }) => tagName === 'html')?.properties.lang).toMatch(/^(da|en)$/);
    const levels = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('says of every table header what it heads', () => {
    for (const { tagName, properties } of elements)
      if (tagName === 'th') expect(properties.scope).toMatch(/^(col|row)(group)?$/);
  });

  it('carries no script, style or handler of its own, and asks nothing of another host', () => {
    for (const { tagName, properties } of elements) {
      expect(tagName === 'script' && properties.src === undefined, 'inline script').toBe(false);
      expect(tagName).not.toBe('style');
      expect(Object.keys(properties).filter((name) => name === 'style' || /^on[A-Z]/.test(name))).toEqual([]);
      for (const name of ['src', 'srcSet', 'poster', 'data'])
        if (properties[name] !== undefined) expect(String(properties[name])).not.toMatch(/^[a-z]+:|^\/\//i);
      if (tagName === 'link') expect(String(properties.href)).not.toMatch(/^[a-z]+:|^\/\//i);
    }
  });

  it('links relatively, to pages and places that are there', () => {
    for (const { tagName, properties } of elements) {
      const target = tagName === 'a' || tagName === 'link' ? properties.href : properties.src;
      if (typeof target !== 'string' || /^(?:https?|mailto|tel):/.test(target)) continue;
      expect(target).not.toMatch(/^(?:[a-z][a-z0-9+.-]*:|\/)/i);
      const [file = '', fragment] = target.split('#').map((part) => decodeURIComponent(part));
      const page = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
      expect(existsSync(join(site, page)), target).toBe(true);
      expect(page.endsWith('/'), `${target} names no file`).toBe(false);
      if (fragment !== undefined && fragment !== '') expect(ids.get(page)?.has(fragment), target).toBe(true);
    }
  });
});
