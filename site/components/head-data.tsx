// What a page's head says to search engines, feed readers and those who share a link.

import type { ElementContent } from 'hast';
import { addressOf, isKnown } from '../hosts/address.ts';
import { feedPath } from '../hosts/feed.ts';
import { flat, type PageContext } from '../context.ts';
import { sitePaths } from '../site-paths.ts';
import { siteTitle } from './site-name.tsx';

/** The names that Open Graph has for our languages. */
const locales = { da: 'da_DK', en: 'en_GB' } as const;

export interface HeadOptions {
  /** Of the page, without the site's. */
  title: string;
  /** One sentence on what the page is. */
  description: string;
  /** False for a page that no search engine is to show. */
  isFindable?: boolean | undefined;
}

/** Nodes for the head. */
export function headData(
  context: PageContext,
  { title, description, isFindable = true }: HeadOptions,
): ElementContent[] {
  const { site, path, t, paths } = context;
  const always = [
    <meta name="description" content={description} />,
    site.audience === 'internal' || !isFindable ? <meta name="robots" content="noindex" /> : null,
  ];
  if (!isKnown(site) || !isFindable) return flat(always) as ElementContent[];
  const address = addressOf(site, path);
  const shared = {
    'og:title': title,
    'og:description': description,
    'og:url': address,
    'og:type': 'website',
    'og:locale': locales[paths.language],
    'og:site_name': siteTitle(context),
  };
  return flat([
    always,
    <link rel="canonical" href={address} />,
    twins(context).map(({ language, at }) => <link rel="alternate" hreflang={language} href={addressOf(site, at)} />),
    <link
      rel="alternate"
      type="application/atom+xml"
      title={t('site.feed.title', { title: shared['og:site_name'] })}
      href={addressOf(site, feedPath)}
    />,
    Object.entries(shared).map(([property, content]) => <meta property={property} content={content} />),
  ]) as ElementContent[];
}

/** The page in each of the site's languages, itself too; none for a page that stands once. */
function twins({ site, path, paths, twin }: PageContext) {
  if (site.languages.length < 2 || twin(paths) !== path) return [];
  return site.languages.map((language) => ({ language, at: twin(sitePaths(language, site)) }));
}
