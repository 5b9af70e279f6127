// The frame of every page: head, skip link, header, breadcrumb, main and footer.

import type { Element, ElementContent } from 'hast';
import { dateIn } from '../../src/locales/locales.ts';
import { flat, type Content, type PageContext } from '../context.ts';
import { hasTheme, themePath } from '../theme.ts';
import { headData } from './head-data.tsx';
import { footerLinks } from './footer-links.tsx';
import { reportFault, type ReportedPage } from './report-fault.tsx';
import { siteName, siteTitle } from './site-name.tsx';

export interface LayoutOptions {
  title: string;
  /** What the page is, in one sentence, for search engines and shared links; what the site is if left out. */
  description?: string | undefined;
  /** Steps from the front page to this one, itself left out. */
  trail: readonly { title: string; path: string }[];
  /** Below the header: what state the programme is in. */
  banner?: ElementContent | undefined;
  /** Which entry of the menu this page belongs to. */
  section?: 'programmes' | 'models' | 'catalogues' | 'search' | undefined;
  /** Language of the content, if it is not the chrome's. */
  contentLanguage?: string | undefined;
  /** For a page that stands at any address: what its links start from. A link to a place in the page would leave it. */
  base?: string | undefined;
  /** False for a page that no search engine is to show. */
  isFindable?: boolean | undefined;
  /** What somebody writes about who finds a fault; the page itself if left out. */
  reported?: ReportedPage | undefined;
  /** What a sheet of paper says it was printed from. */
  source?: string | undefined;
  /** Path of the page's script, if it has one. */
  script?: string | undefined;
}

/** Everything comes from the site itself; compiled code (the search) may run, code from text may not. */
const contentSecurityPolicy = [
  "default-src 'none'",
  ...['style-src', 'font-src', 'img-src', 'connect-src', 'form-action', 'base-uri'].map((name) => `${name} 'self'`),
  "script-src 'self' 'wasm-unsafe-eval'",
].join('; ');

/** A page's `<html>` element. */
export function layout(context: PageContext, options: LayoutOptions, content: Content): Element {
  const { t, link, site, language, paths } = context;
  const ofSite = siteTitle(context);
  const menu = [
    { name: 'programmes', title: t('site.menu.programmes'), href: link(paths.front) },
    { name: 'models', title: t('site.menu.models'), href: link(paths.front, 'model') },
    { name: 'catalogues', title: t('site.menu.catalogues'), href: link(paths.catalogues) },
    { name: 'search', title: t('site.search.title'), href: link(paths.search) },
  ];
  const foot = [options.source ?? [], t('site.as-of', { date: dateIn(language, site.day) })].flat().join(' · ');
  return (
    <html lang={language} dataFoot={foot}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {options.base === undefined ? null : <base href={options.base} />}
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
        <title>{options.title === ofSite ? ofSite : `${options.title} – ${ofSite}`}</title>
        <link rel="stylesheet" href={link('assets/style.css')} />
        {hasTheme(site.config) ? <link rel="stylesheet" href={link(themePath)} /> : null}
        <link rel="icon" href={link('assets/favicon.svg')} type="image/svg+xml" />
        {headData(context, { ...options, description: options.description ?? t('site.front.lead') })}
        {options.script === undefined ? null : <script type="module" src={link(options.script)} />}
      </head>
      <body class={`audience-${site.audience}`}>
        {options.base === undefined ? (
          <a class="skip" href="#indhold">
            {t('site.skip')}
          </a>
        ) : null}
        <header class="site-header">
          <div class="wrap">
            {siteName(context)}
            <nav aria-label={t('site.menu')}>
              <ul>
                {menu.map(({ name, title, href }) => (
                  <li>
                    <a href={href} {...(options.section === name ? { ariaCurrent: 'true' } : {})}>
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        {options.banner ?? null}
        <div class="wrap">
          {options.trail.length === 0 ? null : (
            <nav class="trail" aria-label={t('site.trail')}>
              <ol>
                {options.trail.map(({ title, path }) => (
                  <li>
                    <a href={link(path)}>{title}</a>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <main
            id="indhold"
            {...(options.contentLanguage === undefined || options.contentLanguage === language
              ? {}
              : { lang: options.contentLanguage })}
          >
            {flat(content)}
          </main>
        </div>
        <footer class="site-footer">
          <div class="wrap">
            {reportFault(options.reported ?? { title: options.title }, context)}
            {footerLinks(context)}
            <p class="screen-only">{t('site.footer')}</p>
            <p class="foot">{foot}</p>
          </div>
        </footer>
      </body>
    </html>
  ) as Element;
}
