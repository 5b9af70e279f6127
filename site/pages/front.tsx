// The front page: the programmes, and what they are held against.

import { listProgrammes } from '../../src/publish/list-programmes.ts';
import type { SiteData } from '../../src/publish/site-data.ts';
import { filterRows } from '../components/filter-rows.tsx';
import { frontRoles } from '../components/front-roles.tsx';
import { layout } from '../components/layout.tsx';
import { linkRows } from '../components/link-rows.tsx';
import { programmeFilterRows } from '../components/programme-filters.ts';
import { programmeList } from '../components/programme-list.tsx';
import { searchForm } from '../components/search-form.tsx';
import { siteTitle } from '../components/site-name.tsx';
import { inEachLanguage } from '../page.ts';

export function frontPage(site: SiteData) {
  return inEachLanguage(site, {
    at: (paths) => paths.front,
    draw: (context) => {
      const { t, link, language, paths } = context;
      const listed = listProgrammes(site.programmes, language);
      return layout(context, { title: siteTitle(context), trail: [], section: 'programmes' }, [
        <h1>{t('site.front.title')}</h1>,
        <p class="lead">{t('site.front.lead')}</p>,
        searchForm(context),
        frontRoles(context),
        <h2 id="programmer">{t('site.menu.programmes')}</h2>,
        site.programmes.length === 0 ? (
          <p>{t('site.front.none')}</p>
        ) : (
          [
            filterRows(programmeFilterRows(listed, undefined, context), t('site.filter.programmes')),
            programmeList(listed.programmes, context, 3),
          ]
        ),
        <h2 id="model">{t('site.front.models')}</h2>,
        linkRows([
          ...site.models.map(({ id, title }) => ({ title: title[language], href: link(paths.model(id)) })),
          ...site.profiles.map(({ id, title }) => ({ title: title[language], href: link(paths.profile(id)) })),
        ]),
        <h2 id="kataloger">{t('site.front.catalogues')}</h2>,
        <p class="text">{t('site.catalogues.lead')}</p>,
        linkRows([{ title: t('site.catalogues.all'), href: link(paths.catalogues) }]),
      ]);
    },
  });
}
