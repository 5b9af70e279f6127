// The frame of every page of a programme: its banner and its place in the site.

import type { Element, ElementContent } from 'hast';
import type { Published } from '../../src/publish/site-data.ts';
import { inLanguage, pathOf, type Content, type PageContext } from '../context.ts';
import { layout } from './layout.tsx';
import { icon } from './marks.tsx';
import { isOverdue } from './programme-facts.tsx';

export interface ProgrammePageOptions {
  title: string;
  /** True for the programme's own page. */
  isFront?: boolean;
  /** True for a page whose words are the site's own, not the programme's. */
  inSiteLanguage?: boolean;
}

/** A page of a programme: the frame speaks the site's language, the content the language that it says it has. */
export function programmePage(
  published: Published,
  context: PageContext,
  { title, isFront = false, inSiteLanguage = false }: ProgrammePageOptions,
  content: (context: PageContext) => Content,
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
      contentLanguage: inSiteLanguage ? undefined : head.language,
      source: [...(isFront ? [] : [title]), printedFrom(published, context)].join(' · '),
    },
    content(inSiteLanguage ? context : inLanguage(context, head.language)),
  );
}

/** The programme with its state, as it stands at the foot of a sheet of paper. */
function printedFrom({ programme: { head } }: Published, { t }: PageContext): string {
  const version = head.version === undefined ? '' : ` ${head.version}`;
  return [
    head.title,
    ...(head.illustrative === true ? [t('site.illustrative')] : []),
    t(`status.${head.status}`) + version,
  ].join(' · ');
}

/** One sentence on what the programme's state means for a reader; none for one that is in force. */
function banner(published: Published, context: PageContext): ElementContent | undefined {
  const { t } = context;
  const state = bannerState(published, context);
  if (state === undefined) return undefined;
  return (
    <aside class="banner" aria-label={t('site.banner')}>
      <p class="wrap">
        {icon(state === 'overdue' ? 'changed' : state === 'illustrative' ? state : published.programme.head.status)}
        <span>
          <strong>{t(`site.banner.${state}`)}</strong> {t(`site.banner.${state}.means`)}
        </span>
      </p>
    </aside>
  ) as ElementContent;
}

/** The weightiest thing to say: withdrawn before illustrative before draft before consultation before overdue. */
function bannerState(published: Published, context: PageContext) {
  const { status, illustrative } = published.programme.head;
  if (status === 'withdrawn') return 'withdrawn';
  if (illustrative === true) return 'illustrative';
  if (status === 'draft') return 'draft';
  if (status === 'consultation' || status === 'political-approval') return 'consultation';
  return isOverdue(published, context) ? 'overdue' : undefined;
}
