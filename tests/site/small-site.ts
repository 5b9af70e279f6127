// The pages of one programme made of texts, without building a site.

import { pagesOf } from '../../site/site.ts';
import type { Checked } from '../../src/check/check-programme.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { day, schema } from '../support.ts';

/** A checked programme as a build would publish it. */
export function published(checked: Checked): Published {
  if (checked.programme === undefined) throw new Error('not assembled');
  return { ...checked, programme: checked.programme };
}

/** The data of an internal site of these programmes. */
export function siteOf(programmes: Published[]): SiteData {
  const { models, profiles, catalogues } = schema;
  return {
    audience: 'internal',
    languages: ['da', 'en'],
    day,
    config: {},
    programmes,
    models: [...models.values()],
    profiles: [...profiles.values()],
    catalogues: [...catalogues.values()],
  };
}

/** The HTML of a page of one programme's site. Throws if there is none at that path. */
export function pageAt(checked: Checked, path: string): string {
  const page = pagesOf(siteOf([published(checked)])).find((each) => each.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page.render();
}
