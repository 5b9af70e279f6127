// What every page of a programme has: its banner, its facts and its place in the site.

import type { Element, ElementContent } from 'hast';
import { dateIn, isMessageKey } from '../../src/locales/locales.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { pathOf, type Content, type PageContext } from '../context.ts';
import { layout } from './layout.tsx';
import { icon, mark } from './marks.tsx';

/** A page of a programme. `trail`: steps between the programme and this page. */
export function programmePage(
  published: Published,
  context: PageContext,
  title: string,
  content: Content,
  isFront = false,
): Element {
  const { head, id } = published.programme;
  const trail = [
    { title: context.t('site.menu.programmes'), path: 'index.html' },
    ...(isFront ? [] : [{ title: head.title, path: pathOf.programme(id) }]),
  ];
  return layout(
    context,
    {
      title: isFront ? title : `${title} – ${head.title}`,
      trail,
      banner: banner(published, context),
      section: 'programmes',
      contentLanguage: head.language,
    },
    content,
  );
}

/** The programme's status as a mark. */
export function statusMark({ programme }: Published, { t }: PageContext): ElementContent {
  const key = `status.${programme.head.status}`;
  return mark(programme.head.status, isMessageKey(key) ? capital(t(key)) : programme.head.status);
}

/** Status, version and next revision on a line. */
export function facts(published: Published, context: PageContext): ElementContent {
  const { t, language } = context;
  const { head } = published.programme;
  const next = head['next-revision'];
  return (
    <p class="facts">
      {statusMark(published, context)}
      <span>{head.version === undefined ? t('site.no-version') : t('site.version', { version: head.version })}</span>
      {head['valid-from'] === undefined ? null : (
        <span>{t('site.valid-from', { date: dateIn(language, head['valid-from']) })}</span>
      )}
      <span>
        {next === undefined ? t('site.no-revision') : t('site.next-revision', { date: dateIn(language, next) })}
      </span>
    </p>
  ) as ElementContent;
}

/** One sentence on what the programme's state means for a reader; none for one that is in force. */
function banner({ programme }: Published, { t, site }: PageContext): ElementContent | undefined {
  const { head } = programme;
  const overdue =
    head['next-revision'] !== undefined && head['next-revision'] < site.day.slice(0, head['next-revision'].length);
  const state =
    head.status === 'withdrawn'
      ? 'withdrawn'
      : head.illustrative === true
        ? 'illustrative'
        : head.status === 'draft'
          ? 'draft'
          : head.status === 'consultation' || head.status === 'political-approval'
            ? 'consultation'
            : overdue
              ? 'overdue'
              : undefined;
  if (state === undefined) return undefined;
  return (
    <aside class="banner" aria-label={t('site.banner')}>
      <p class="wrap">
        {icon(state === 'overdue' ? 'changed' : head.status)} <strong>{t(`site.banner.${state}`)}</strong>{' '}
        {t(`site.banner.${state}.means`)}
      </p>
    </aside>
  ) as ElementContent;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
