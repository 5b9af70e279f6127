// Links at the foot of every page: about the site, how accessible it is, and the same page in another language.

import type { ElementContent } from 'hast';
import { say } from '../../src/locales/locales.ts';
import type { PageContext } from '../context.ts';
import { sitePaths } from '../site-paths.ts';

/** The links. A page that stands once leads to the front page in another language. */
export function footerLinks({ site, paths, twin, link, t }: PageContext): ElementContent {
  const statement = site.config['accessibility-statement'];
  const others = site.languages.filter((each) => each !== paths.language);
  return (
    <ul class="footer-links">
      <li>
        <a href={link(paths.alphabet())}>{t('site.search.to-alphabet')}</a>
      </li>
      <li>
        <a href={link(paths.about)}>{t('site.about')}</a>
      </li>
      <li>
        <a href={link(paths.accessibility)}>{t('site.accessibility')}</a>
      </li>
      {statement === undefined ? null : (
        <li>
          <a href={statement}>{t('site.accessibility.statement')}</a>
        </li>
      )}
      {others.map((each) => (
        <li>
          <a href={link(twin(sitePaths(each, site)))} lang={each} hreflang={each}>
            {say(each, 'site.in-this-language')}
          </a>
        </li>
      ))}
    </ul>
  ) as ElementContent;
}
