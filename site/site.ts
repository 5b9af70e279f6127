// PLACEHOLDER until the pages land.
import type { Page, SiteData } from '../src/publish/site-data.ts';
export const assets: readonly { path: string; source: string }[] = [];
export function pagesOf(_site: SiteData): Page[] { return []; }
