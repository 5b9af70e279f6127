// The front page: the programmes, and what they are held against.

import type { SiteData } from '../../src/publish/site-data.ts';
import { facts } from '../components/programme-frame.tsx';
import { layout } from '../components/layout.tsx';
import { pathOf } from '../context.ts';
import { pageOf } from '../page.ts';

export function frontPage(site: SiteData) {
  return pageOf('index.html', site, (context) => {
    const { t, link, language } = context;
    return layout(context, { title: site.config.title ?? t('site.title'), trail: [] }, [
      <h1>{t('site.front.title')}</h1>,
      <p class="lead">{t('site.front.lead')}</p>,
      <h2 id="programmer">{t('site.menu.programmes')}</h2>,
      site.programmes.length === 0 ? (
        <p>{t('site.front.none')}</p>
      ) : (
        <ul class="cards">
          {site.programmes.map((published) => (
            <li class="card" lang={published.programme.head.language}>
              <h3>
                <a href={link(pathOf.programme(published.programme.id))}>{published.programme.head.title}</a>
              </h3>
              <p>{published.programme.head['target-group']?.text ?? t('site.no-target-group')}</p>
              {facts(published, context)}
            </li>
          ))}
        </ul>
      ),
      <h2 id="model">{t('site.front.models')}</h2>,
      <ul>
        {site.models.map(({ id, title }) => (
          <li>
            <a href={link(pathOf.model(id))}>{title[language]}</a>
          </li>
        ))}
        {site.profiles.map(({ id, title }) => (
          <li>
            <a href={link(pathOf.profile(id))}>{title[language]}</a>
          </li>
        ))}
      </ul>,
      <h2 id="kataloger">{t('site.front.catalogues')}</h2>,
      <ul>
        {site.catalogues.map(({ id, title }) => (
          <li>
            <a href={link(pathOf.catalogue(id))}>{title[language]}</a>
          </li>
        ))}
      </ul>,
    ]);
  });
}
