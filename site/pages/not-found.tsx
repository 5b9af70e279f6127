// What a web host shows for an address that is not there, in every language of the site at once: nobody knows the reader's.

import type { ElementContent } from 'hast';
import type { Language } from '../../src/locales/locales.ts';
import type { Page, SiteData } from '../../src/publish/site-data.ts';
import { layout } from '../components/layout.tsx';
import { inLanguage, type PageContext } from '../context.ts';
import { basePath } from '../hosts/address.ts';
import { pageOf } from '../page.ts';
import { sitePaths } from '../site-paths.ts';

/** Hosts look for a page of this name. */
export const notFoundPath = '404.html';

/** @param pages that there are to go to */
export function notFoundPage(site: SiteData, pages: readonly Page[]): Page {
  const there = new Set(pages.map(({ path }) => path));
  return pageOf(notFoundPath, site, (context) => {
    const [first, ...others] = site.languages;
    return layout(context, { title: context.t('site.not-found'), base: basePath(site), isFindable: false, trail: [] }, [
      <h1>{context.t('site.not-found')}</h1>,
      ways(first, there, context),
      others.map((language) => {
        const other = inLanguage(context, language);
        return (
          <section lang={language}>
            <h2>{other.t('site.not-found')}</h2>
            {ways(language, there, other)}
          </section>
        );
      }),
    ]);
  });
}

/** What may have happened, and where to go from here. */
function ways(language: Language, there: ReadonlySet<string>, { t, link, site }: PageContext): ElementContent {
  const paths = sitePaths(language, site);
  const links = [
    { path: paths.front, words: t('site.not-found.front') },
    { path: paths.search, words: t('site.not-found.search') },
    { path: paths.alphabet(), words: t('site.not-found.alphabet') },
    { path: paths.catalogues, words: t('site.menu.catalogues') },
  ];
  return (
    <div>
      <p class="text">{t('site.not-found.why')}</p>
      <ul class="text">
        {links
          .filter(({ path }) => there.has(path))
          .map(({ path, words }) => (
            <li>
              <a href={link(path)}>{words}</a>
            </li>
          ))}
      </ul>
    </div>
  ) as ElementContent;
}
