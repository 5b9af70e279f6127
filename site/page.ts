// Makes pages of a path and what draws them.

import type { Element } from 'hast';
import type { Language } from '../src/locales/locales.ts';
import type { Page, SiteData } from '../src/publish/site-data.ts';
import { contextOf, type PageContext } from './context.ts';
import { documentOf } from './document.ts';
import { sitePaths, type SitePaths } from './site-paths.ts';

/** The page at `path`, which the site has once; it is drawn when it is written. */
export function pageOf(path: string, site: SiteData, draw: (context: PageContext) => Element): Page {
  return { path, render: () => documentOf(draw(contextOf(site, path))) };
}

/** What draws a page, and where it stands by the paths of any language. */
interface TwinPage {
  at: (paths: SitePaths) => string;
  draw: (context: PageContext) => Element;
}

/** A page of the site's own, in one of its languages; by `at` it leads to the others. */
export function pageIn(language: Language, site: SiteData, { at, draw }: TwinPage): Page {
  const path = at(sitePaths(language, site));
  return { path, render: () => documentOf(draw({ ...contextOf(site, path, language), twin: at })) };
}

/** A page of the site's own in each of its languages. */
export function inEachLanguage(site: SiteData, page: TwinPage): Page[] {
  return site.languages.map((language) => pageIn(language, site, page));
}
