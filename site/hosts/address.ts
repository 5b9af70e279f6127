// Whole addresses of the site's pages, for those who are not on one of them: search engines, feed readers, other sites.

import type { SiteData } from '../../src/publish/site-data.ts';

/** What search engines and others are told: only of the public edition, and only where its address is known. */
export type KnownSite = SiteData & { config: { url: string } };

/** True where the site has an address to give to others. */
export function isKnown(site: SiteData): site is KnownSite {
  return site.audience === 'public' && site.config.url !== undefined;
}

/** The whole address of a path of the site. That of a folder's `index.html` is the folder's. */
export function addressOf({ config }: KnownSite, path: string): string {
  const root = config.url.endsWith('/') ? config.url : `${config.url}/`;
  const steps = path.replace(/(^|\/)index\.html$/, '$1').split('/');
  return new URL(steps.map(encodeURIComponent).join('/'), root).href;
}

/** Where the site stands on its host, for a page that the host shows at any address: its root, as far as is known. */
export function basePath({ config }: SiteData): string {
  const { pathname } = new URL(config.url ?? 'https://unknown.invalid/');
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
