// robots.txt: what search engines may read. The internal edition is nobody's to find.

import type { SiteData } from '../../src/publish/site-data.ts';
import { addressOf, isKnown } from './address.ts';

/** The file's text. */
export function robots(site: SiteData, sitemapPath: string): string {
  if (site.audience === 'internal') return 'User-agent: *\nDisallow: /\n';
  const named = isKnown(site) ? `\nSitemap: ${addressOf(site, sitemapPath)}\n` : '';
  return `User-agent: *\nAllow: /\n${named}`;
}
