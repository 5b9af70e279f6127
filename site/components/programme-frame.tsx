// The frame of every page of a programme: its banner and its place in the site.

import type { Element, ElementContent } from 'hast';
import { isOverdue } from '../../src/check/checks/revision-overdue.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { contextFor, inLanguage, pathOf, type Content, type PageContext } from '../context.ts';
import { layout } from './layout.tsx';
import { icon } from './marks.tsx';

export interface ProgrammePageOptions {
  /** The programme's own words, or the site's in the programme's language. */
  title: string | ((context: PageContext) => string);
  /** True for the programme's own page. */
  isFront?: boolean;
}

/** A page of a programme speaks the programme's language; its frame does where the site has that language. */
export function programmePage(
  published: Published,
  page: PageContext,
  options: ProgrammePageOptions,
  content: (context: PageContext) => Content,
): Element {
  const { head, id } = published.programme;
  const { isFront = false } = options;
  const context = contextFor(published, page);
  const own = inLanguage(context, head.language);
  const title = typeof options.title === 'string' ? options.title : options.title(own);
  const trail = [
    { title: context.t('site.menu.programmes'), path: context.paths.front },
    ...(isFront ? [] : [{ title: head.title, path: pathOf.programme(id) }]),
  ];
  return layout(
    context,
    {
      title: isFront ? title : `${title} – ${head.title}`,
      description: head['target-group']?.text,
      trail,
      banner: banner(published, context),
      section: 'programmes',
      contentLanguage: head.language,
      reported: { title, published },
      source: [...(isFront ? [] : [title]), printedFrom(published, context)].join(' · '),
    },
    content(own),
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
function bannerState({ programme: { head } }: Published, { site }: PageContext) {
  const { status, illustrative } = head;
  if (status === 'withdrawn') return 'withdrawn';
  if (illustrative === true) return 'illustrative';
  if (status === 'draft') return 'draft';
  if (status === 'consultation' || status === 'political-approval') return 'consultation';
  return isOverdue(head, site.day) ? 'overdue' : undefined;
}
