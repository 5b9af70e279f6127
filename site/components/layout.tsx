// The frame of every page: head, skip link, header, breadcrumb, main and footer.

import type { Element, ElementContent } from 'hast';
import { flat, type Content, type PageContext } from '../context.ts';

export interface LayoutOptions {
  title: string;
  /** Steps from the front page to this one, itself left out. */
  trail: readonly { title: string; path: string }[];
  /** Below the header: what state the programme is in. */
  banner?: ElementContent | undefined;
  /** Which entry of the menu this page belongs to. */
  section?: 'programmes' | 'models' | undefined;
  /** Language of the content, if it is not the chrome's. */
  contentLanguage?: string | undefined;
}

/** A page's `<html>` element. */
export function layout(context: PageContext, options: LayoutOptions, content: Content): Element {
  const { t, link, site, language } = context;
  const siteTitle = site.config.title ?? t('site.title');
  const menu = [
    { name: 'programmes', title: t('site.menu.programmes'), href: link('index.html') },
    { name: 'models', title: t('site.menu.models'), href: link('index.html', 'model') },
  ];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{options.title === siteTitle ? siteTitle : `${options.title} – ${siteTitle}`}</title>
        <link rel="stylesheet" href={link('assets/style.css')} />
        <link rel="icon" href={link('assets/favicon.svg')} type="image/svg+xml" />
      </head>
      <body class={`audience-${site.audience}`}>
        <a class="skip" href="#indhold">
          {t('site.skip')}
        </a>
        <header class="site-header">
          <div class="wrap">
            <p class="site-title">
              <a href={link('index.html')}>{siteTitle}</a>
              {site.audience === 'internal' ? <span class="site-audience">{t('site.internal')}</span> : null}
            </p>
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
            {site.config.contact === undefined ? null : (
              <p>
                <strong>{t('site.wrong')}</strong> {contactLink(site.config.contact, t('site.write'))}
              </p>
            )}
            <p>{t('site.footer')}</p>
          </div>
        </footer>
      </body>
    </html>
  ) as Element;
}

function contactLink(contact: string, words: string): ElementContent {
  if (!/^[^\s@]+@[^\s@]+$/.test(contact)) return { type: 'text', value: contact };
  return (<a href={`mailto:${contact}`}>{words}</a>) as ElementContent;
}
