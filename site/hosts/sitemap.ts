// sitemap.xml: every page that a search engine may show, with the day of the version that a programme's pages show.

import type { Page } from '../../src/publish/site-data.ts';
import { escapeXml } from '../../src/report/xml.ts';
import { addressOf, type KnownSite } from './address.ts';

/** The sitemap of these pages. */
export function sitemap(site: KnownSite, pages: readonly Page[]): string {
  const days = new Map(site.programmes.map(({ programme: { id, head } }) => [id, dayOf(head)]));
  const lines = pages
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path }) => {
      const day = days.get(/^programmer\/([^/]+)\//.exec(path)?.[1] ?? '');
      const modified = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
      return `  <url><loc>${escapeXml(addressOf(site, path))}</loc>${modified}</url>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>\n',
  ].join('\n');
}

/** When the version was made that the pages show; nothing where the programme does not say. */
function dayOf({ version, revisions = [] }: KnownSite['programmes'][number]['programme']['head']): string | undefined {
  return version === undefined ? undefined : revisions.find((each) => each.version === version)?.date;
}
