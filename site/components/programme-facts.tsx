// What a reader has to know of a programme before working by it: status, version, validity, next revision, and who stands behind it.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isOverdue } from '../../src/check/checks/revision-overdue.ts';
import { dateIn, isMessageKey, listOf } from '../../src/locales/locales.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { pathOf, type PageContext } from '../context.ts';
import { capital } from './capital.ts';
import { mark } from './marks.tsx';
import { partiesInShort } from './parties-in-short.ts';

/** Where the parties stand on a programme's own page. */
export const partiesAnchor = 'parter';

/** The programme's status as a mark. One that is for illustration only says so first; an overdue revision is a mark after it. */
export function statusMarks(published: Published, context: PageContext): ElementContent[] {
  const { status, illustrative } = published.programme.head;
  const key = `status.${status}`;
  const word = isMessageKey(key) ? capital(context.t(key)) : status;
  return [
    ...(illustrative === true ? [mark('illustrative', context.t('site.illustrative'))] : []),
    mark(status, word),
    ...(isOverdue(published.programme.head, context.site.day) ? [mark('changed', context.t('site.overdue'))] : []),
  ];
}

/** On each page of the programme. */
export function facts(published: Published, context: PageContext): ElementContent {
  return line(statusAndVersion(published, context), dates(published, context), [parties(published, context)]);
}

/** In a list of programmes. */
export function listedFacts(published: Published, context: PageContext): ElementContent {
  return line(statusAndVersion(published, context), dates(published, context));
}

/** Status and version alone, for a page that has the rest elsewhere. */
export function statusLine(published: Published, context: PageContext): ElementContent {
  return line(statusAndVersion(published, context));
}

/** What a page with a status line says of the programme further down. */
export function datesLine(published: Published, context: PageContext): ElementContent {
  return line(dates(published, context), [parties(published, context)]);
}

function line(...parts: ElementContent[][]): ElementContent {
  return (<p class="facts">{parts.flat()}</p>) as ElementContent;
}

function statusAndVersion(published: Published, context: PageContext): ElementContent[] {
  const { t } = context;
  const { version } = published.programme.head;
  return [
    ...statusMarks(published, context),
    version === undefined ? unsaid(t('site.no-version')) : fact(t('site.version', { version })),
  ];
}

function dates(published: Published, context: PageContext): ElementContent[] {
  const { t, language, site } = context;
  const { head } = published.programme;
  const valid = validityOf(published, context);
  const next = head['next-revision'];
  if (valid === undefined && next === undefined) return [unsaid(t('site.no-dates'))];
  const revision = isOverdue(head, site.day) ? 'site.revision-was-due' : 'site.next-revision';
  return [
    valid === undefined ? unsaid(t('site.validity-unsaid')) : fact(valid),
    next === undefined ? unsaid(t('site.no-revision')) : fact(t(revision, { date: unbroken(dateIn(language, next)) })),
  ];
}

/** They lead to where they are named. */
function parties({ programme: { head, id } }: Published, context: PageContext): ElementContent {
  const { t, link, language } = context;
  if (head.parties.length === 0) return unsaid(t('site.no-parties'));
  return (
    <span>
      <span class="hidden">{t('site.parties')}: </span>
      <a href={link(pathOf.programme(id), partiesAnchor)}>{listOf(language, partiesInShort(head.parties, context))}</a>
    </span>
  ) as ElementContent;
}

function fact(words: string): ElementContent {
  return h('span', words);
}

function unsaid(words: string): ElementContent {
  return h('span', { class: 'unsaid' }, words);
}

/** From when to when a programme is valid; undefined where it does not say. */
export function validityOf({ programme }: Published, { t, language }: PageContext): string | undefined {
  const { 'valid-from': from, 'valid-to': to } = programme.head;
  const date = (day: string) => unbroken(dateIn(language, day));
  if (from !== undefined && to !== undefined) return t('site.valid.both', { from: date(from), to: date(to) });
  if (from !== undefined) return t('site.valid-from', { date: date(from) });
  return to === undefined ? undefined : t('site.valid.to', { date: date(to) });
}

/** A date stays on one line. */
function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}
