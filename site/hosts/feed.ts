// feed.xml: the versions of the programmes as an Atom feed (RFC 4287), newest first.

import type { Revision } from '../../src/generated/types.ts';
import { say } from '../../src/locales/locales.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { attributesOf, escapeXml } from '../../src/report/xml.ts';
import { siteTitle } from '../components/site-name.tsx';
import { contextOf, pathOf } from '../context.ts';
import { addressOf, type KnownSite } from './address.ts';

export const feedPath = 'feed.xml';

type DatedRevision = Revision & { date: string };

/** The feed. A version without a date is not in it: it could not be put in order. */
export function feed(site: KnownSite): string {
  const [language] = site.languages;
  const title = siteTitle(contextOf(site, feedPath));
  const versions = site.programmes
    .flatMap((published) => versionsOf(published).map((revision) => ({ published, revision })))
    .sort((a, b) => order(momentOf(b.revision.date), momentOf(a.revision.date)));
  const newest = momentOf(versions[0]?.revision.date ?? site.day);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed${attributesOf({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language })}>`,
    `  <title>${escapeXml(say(language, 'site.feed.title', { title }))}</title>`,
    `  <id>${escapeXml(addressOf(site, feedPath))}</id>`,
    `  <updated>${newest}</updated>`,
    `  <author><name>${escapeXml(title)}</name></author>`,
    `  <link${attributesOf({ rel: 'self', type: 'application/atom+xml', href: addressOf(site, feedPath) })}/>`,
    `  <link${attributesOf({ rel: 'alternate', type: 'text/html', href: addressOf(site, 'index.html') })}/>`,
    ...versions.flatMap(({ published, revision }) => entry(site, published, revision)),
    '</feed>\n',
  ].join('\n');
}

/** Those with a date, the one that was listed last first: of two on one day it is the newer. */
function versionsOf({ programme: { head } }: Published): DatedRevision[] {
  return (head.revisions ?? []).filter((each): each is DatedRevision => each.date !== undefined).reverse();
}

function entry(
  site: KnownSite,
  { programme: { id, head } }: Published,
  { version, date, text }: DatedRevision,
): string[] {
  const { language, title } = head;
  const page = addressOf(site, pathOf.programme(id));
  const said = [
    ...(head.illustrative === true ? [`${say(language, 'site.illustrative')}.`] : []),
    ...(text === undefined ? [] : [text]),
  ];
  return [
    `  <entry${attributesOf({ 'xml:lang': language })}>`,
    `    <title>${escapeXml(say(language, 'site.feed.version', { title, version }))}</title>`,
    `    <id>${escapeXml(`${page}#${encodeURIComponent(`version-${version}`)}`)}</id>`,
    `    <updated>${momentOf(date)}</updated>`,
    `    <link${attributesOf({ rel: 'alternate', type: 'text/html', href: page })}/>`,
    ...(said.length === 0 ? [] : [`    <summary>${escapeXml(said.join(' '))}</summary>`]),
    '  </entry>',
  ];
}

/** The first moment of a day, month or year: Atom knows moments only. */
function momentOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`;
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
