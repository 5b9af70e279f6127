// The files that web hosts, search engines and feed readers ask for.

import type { Page, SiteData } from '../../src/publish/site-data.ts';
import { isKnown } from './address.ts';
import { feed, feedPath } from './feed.ts';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

const sitemapPath = 'sitemap.xml';

/** @param pages what the sitemap names */
export function hostPages(site: SiteData, pages: readonly Page[]): Page[] {
  return [
    { path: 'robots.txt', render: () => robots(site, sitemapPath) },
    ...(isKnown(site)
      ? [
          { path: sitemapPath, render: () => sitemap(site, pages) },
          { path: feedPath, render: () => feed(site) },
        ]
      : []),
  ];
}
