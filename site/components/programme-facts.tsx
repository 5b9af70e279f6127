// Status, version and next revision of a programme, as every page of it and every list shows them.

import type { ElementContent } from 'hast';
import { dateIn, isMessageKey } from '../../src/locales/locales.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { PageContext } from '../context.ts';
import { capital } from './capital.ts';
import { mark } from './marks.tsx';

/** True when the day of the next revision has passed. */
export function isOverdue({ programme }: Published, { site }: PageContext): boolean {
  const next = programme.head['next-revision'];
  return next !== undefined && next < site.day.slice(0, next.length);
}

/** The programme's status as a mark. One that is for illustration only says so first; an overdue revision is a mark after it. */
export function statusMarks(published: Published, context: PageContext): ElementContent[] {
  const { status, illustrative } = published.programme.head;
  const key = `status.${status}`;
  const word = isMessageKey(key) ? capital(context.t(key)) : status;
  return [
    ...(illustrative === true ? [mark('illustrative', context.t('site.illustrative'))] : []),
    mark(status, word),
    ...(isOverdue(published, context) ? [mark('changed', context.t('site.overdue'))] : []),
  ];
}

/** Status, version and next revision on a line. */
export function facts(published: Published, context: PageContext): ElementContent {
  return (
    <p class="facts">{[...statusAndVersion(published, context), ...dates(published, context)]}</p>
  ) as ElementContent;
}

/** Status and version alone, for a page that has its dates elsewhere. */
export function statusLine(published: Published, context: PageContext): ElementContent {
  return (<p class="facts">{statusAndVersion(published, context)}</p>) as ElementContent;
}

/** From when the programme holds, and when it is looked at again. */
export function datesLine(published: Published, context: PageContext): ElementContent {
  return (<p class="facts">{dates(published, context)}</p>) as ElementContent;
}

function statusAndVersion(published: Published, context: PageContext): ElementContent[] {
  const { t } = context;
  const { version } = published.programme.head;
  return [
    ...statusMarks(published, context),
    fact(version === undefined ? t('site.no-version') : t('site.version', { version })),
  ];
}

function dates({ programme: { head } }: Published, { t, language }: PageContext): ElementContent[] {
  const [from, next] = [head['valid-from'], head['next-revision']];
  return [
    ...(from === undefined ? [] : [fact(t('site.valid-from', { date: dateIn(language, from) }))]),
    fact(next === undefined ? t('site.no-revision') : t('site.next-revision', { date: dateIn(language, next) })),
  ];
}

function fact(words: string): ElementContent {
  return (<span>{words}</span>) as ElementContent;
}
