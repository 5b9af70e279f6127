// The front page: the programmes, and what they are held against.

import type { SiteData } from '../../src/publish/site-data.ts';
import { layout } from '../components/layout.tsx';
import { linkRows } from '../components/link-rows.tsx';
import { facts } from '../components/programme-facts.tsx';
import { rolesOnFront } from '../components/role-links.tsx';
import { siteTitle } from '../components/site-name.tsx';
import { inLanguage, pathOf } from '../context.ts';
import { inEachLanguage } from '../page.ts';

export function frontPage(site: SiteData) {
  return inEachLanguage(site, {
    at: (paths) => paths.front,
    draw: (context) => {
      const { t, link, language, paths } = context;
      return layout(context, { title: siteTitle(context), trail: [], section: 'programmes' }, [
        <h1>{t('site.front.title')}</h1>,
        <p class="lead">{t('site.front.lead')}</p>,
        rolesOnFront(site.programmes, context),
        <h2 id="programmer">{t('site.menu.programmes')}</h2>,
        site.programmes.length === 0 ? (
          <p>{t('site.front.none')}</p>
        ) : (
          <ul class="programmes">
            {site.programmes.map((published) => {
              const { head, id } = published.programme;
              const own = inLanguage(context, head.language);
              return (
                <li lang={head.language}>
                  <div>
                    <h3>
                      <a href={link(pathOf.programme(id))}>{head.title}</a>
                    </h3>
                    <p>{head['target-group']?.text ?? own.t('site.no-target-group')}</p>
                  </div>
                  {facts(published, own)}
                </li>
              );
            })}
          </ul>
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
