// Languages of the site: its own pages stand in each of them, a programme's in the programme's own, and no screen is half translated.
import { join, posix } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import da from '../../src/locales/da.json' with { type: 'json' };
import en from '../../src/locales/en.json' with { type: 'json' };
import { notFoundPath } from '../../site/pages/not-found.tsx';
import { pagesOf } from '../../site/site.ts';
import { checkFolder } from '../support.ts';
import { elementCalled, elementsOf, parsePage } from './pages.ts';
import { published, siteOf } from './small-site.ts';

const ids = ['vaerst', 'tomt', 'psykoselidelser-voksne', 'lettilgaengeligt-tilbud-koebenhavn'];
const danish = ids.map((id) => published(checkFolder(join(inject('repository'), 'programmes', id))));
const english = published(checkFolder(join(inject('repository'), 'programmes', 'in-english')));
const pages = new Map(
  pagesOf(siteOf([...danish, english]))
    .filter(({ path }) => path.endsWith('.html') && path !== notFoundPath)
    .map((page) => [page.path, parsePage(page.render())] as const),
);
const languageOf = (path: string) =>
  path.startsWith('en/') || path.startsWith(`programmer/${english.programme.id}/`) ? 'en' : 'da';

/** What a reader meets in a part of a page, with labels that are said or drawn by the style, but not what is said to be of another language. */
function wordsOf(node: Root | RootContent, language: string): string[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [node.value.trim()];
  if (!('children' in node)) return [];
  const properties = node.type === 'element' ? node.properties : {};
  if (typeof properties.lang === 'string' && properties.lang !== language) return [];
  const { ariaLabel, dataLabel } = properties;
  return [ariaLabel, dataLabel]
    .filter((each) => typeof each === 'string')
    .concat(node.children.flatMap((child) => wordsOf(child, language)));
}

/** Whole messages of one language that mean nothing in the other. */
const foreign = {
  da: new Set(onlyIn(en, da)),
  en: new Set(onlyIn(da, en)),
};

function onlyIn(theirs: Readonly<Record<string, string>>, ours: Readonly<Record<string, string>>): string[] {
  const known = new Set(Object.values(ours));
  return Object.values(theirs).filter((text) => !known.has(text) && /\p{L}{4}/u.test(text));
}

describe.each([...pages.keys()])('%s', (path) => {
  const page = pages.get(path) as Root;
  const language = languageOf(path);

  it('says its language and speaks no other', () => {
    expect(elementCalled(page, 'html')?.properties.lang).toBe(language);
    // A Danish programme may use an English word in its text, and the reverse: what is told apart is what the site says.
    expect(wordsOf(page, language).filter((text) => foreign[language].has(text))).toEqual([]);
  });

  it("leads to the site's other language, and back", () => {
    const [link] = languageLinks(page);
    const target = posix.normalize(posix.join(posix.dirname(path), String(link?.properties.href)));
    expect(link?.properties.hrefLang).toBe(language === 'da' ? 'en' : 'da');
    const twin = pages.get(target);
    expect(twin, target).toBeDefined();
    if (path.startsWith('programmer/')) return;
    const [back] = twin ? languageLinks(twin) : [];
    const returned = posix.normalize(posix.join(posix.dirname(target), String(back?.properties.href)));
    // A letter that the other language does not have leads to all of its letters.
    expect(returned).toBe(isLetter(path) && !isLetter(target) ? `${posix.dirname(path)}.html` : path);
  });
});

/** Each language has its own letters. */
function isLetter(path: string): boolean {
  return ['a-aa', 'en/a-z'].includes(posix.dirname(path));
}

function languageLinks(page: Root): Element[] {
  return elementsOf(page).filter(({ tagName, properties }) => tagName === 'a' && properties.hrefLang !== undefined);
}

it('has every page of its own in both languages, and those of a programme once', () => {
  const own = [...pages.keys()].filter((path) => !path.startsWith('programmer/') && !isLetter(path));
  expect(own.filter((path) => path.startsWith('en/')).length * 2).toBe(own.length);
  expect([...pages.keys()].filter((path) => path.startsWith('en/programme'))).toEqual([]);
});

it('lists each programme on both front pages in its own language', () => {
  const rows = ['index.html', 'en/index.html'].map((path) =>
    elementsOf(pages.get(path) as Root)
      .filter(({ tagName, properties }) => tagName === 'li' && properties.lang === 'da' && !('hrefLang' in properties))
      .map((row) => wordsOf(row, 'da')),
  );
  expect(rows[1]).toHaveLength(ids.length);
  expect(rows[1]).toEqual(rows[0]);
});

describe('a site in one language', () => {
  const only = pagesOf({ ...siteOf([english]), languages: ['da'] });

  it('has an English programme between a Danish frame, and says so', () => {
    const page = only.find(({ path }) => path.endsWith('/1-goals.html'));
    const tree = parsePage(page?.render() ?? '');
    expect(elementCalled(tree, 'html')?.properties.lang).toBe('da');
    expect(elementCalled(tree, 'main')?.properties.lang).toBe('en');
    expect(languageLinks(tree)).toEqual([]);
  });
});
