// Makes a page of a path and what draws it.

import type { Element } from 'hast';
import type { Page, SiteData } from '../src/publish/site-data.ts';
import { contextOf, type PageContext } from './context.ts';
import { documentOf } from './document.ts';

/** The page at `path`; it is drawn when it is written. */
export function pageOf(path: string, site: SiteData, draw: (context: PageContext) => Element): Page {
  return { path, render: () => documentOf(draw(contextOf(site, path))) };
}
