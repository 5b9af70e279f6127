// Whose site it is, at the top of every page: its logo, title and subtitle as the configuration has them.

import type { ElementContent } from 'hast';
import type { SiteWords } from '../../src/generated/types.ts';
import type { Language } from '../../src/locales/locales.ts';
import type { PageContext } from '../context.ts';
import { logoPath } from '../theme.ts';

/** The title of the whole site. */
export function siteTitle({ site, language, t }: PageContext): string {
  return wordsIn(language, site.config.title) ?? t('site.title');
}

/** The name leads to the front page. */
export function siteName(context: PageContext): ElementContent {
  const { site, language, t, link, paths } = context;
  const { logo, subtitle } = site.config;
  const title = siteTitle(context);
  const below = wordsIn(language, subtitle);
  return (
    <p class="site-name">
      <a href={link(paths.front)}>
        {logo === undefined ? null : (
          <img class="site-logo" src={link(logoPath(logo.file))} alt={logo.text[language]} />
        )}
        <span>
          {site.audience === 'internal' ? `${title}, ${t('site.internal')}` : title}
          {below === undefined ? null : <span class="site-subtitle"> {below}</span>}
        </span>
      </a>
    </p>
  ) as ElementContent;
}

function wordsIn(language: Language, words: SiteWords | undefined): string | undefined {
  return typeof words === 'object' ? words[language] : words;
}
