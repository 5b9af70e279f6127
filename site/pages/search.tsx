// The search page. Its script finds and shows; without it the page leads to the index from A to Å.

import type { ElementContent } from 'hast';
import type { Page, SiteData } from '../../src/publish/site-data.ts';
import { rolesOf } from '../../src/publish/role.ts';
import { layout } from '../components/layout.tsx';
import { searchForm } from '../components/search-form.tsx';
import type { PageContext } from '../context.ts';
import { inEachLanguage } from '../page.ts';
import { handOver } from '../search/hand-over.ts';

export function searchPage(site: SiteData): Page[] {
  return inEachLanguage(site, {
    at: (paths) => paths.search,
    draw: (context) => {
      const { t } = context;
      return layout(
        context,
        { title: t('site.search.title'), trail: [], section: 'search', script: 'assets/search.js' },
        [
          <h1>{t('site.search.title')}</h1>,
          searchForm(context),
          <div id="search" class="search-results" data-page={JSON.stringify(handOver(context))}>
            <p class="search-status" role="status" />
            <div class="search-help" data-when="without">
              <p>{t('site.search.without')}</p>
              {elsewhere(context)}
            </div>
            <div class="search-help" data-when="failed" hidden>
              <p>{t('site.search.failed')}</p>
              {elsewhere(context)}
            </div>
            <div class="search-help" data-when="none" hidden>
              <p>{t('site.search.none-help')}</p>
              {elsewhere(context)}
            </div>
            <nav class="filters" aria-label={t('site.search.filters')} hidden />
            <ol class="results" />
            <button type="button" class="more" hidden />
          </div>,
        ],
      );
    },
  });
}

/** Other ways to what is looked for. */
function elsewhere({ t, link, paths, site }: PageContext): ElementContent {
  const hasRoles = site.programmes.some(({ programme }) => rolesOf(programme).length > 0);
  return (
    <ul class="bare">
      <li>
        <a href={link(paths.alphabet())}>{t('site.search.to-alphabet')}</a>
      </li>
      {hasRoles ? (
        <li>
          <a href={link(paths.front, 'roller')}>{t('site.search.to-roles')}</a>
        </li>
      ) : null}
      <li>
        <a href={link(paths.front, 'programmer')}>{t('site.search.to-programmes')}</a>
      </li>
    </ul>
  ) as ElementContent;
}
