// Links to the chapters before and after.

import type { ElementContent } from 'hast';
import type { Chapter } from '../../src/programme/programme.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { pathOf, type PageContext } from '../context.ts';

/** Null for a programme's only chapter. */
export function chapterTurn(
  chapter: Chapter,
  { programme }: Published,
  { t, link }: PageContext,
): ElementContent | null {
  const index = programme.chapters.indexOf(chapter);
  const [before, after] = [programme.chapters[index - 1], programme.chapters[index + 1]];
  if (before === undefined && after === undefined) return null;
  return (
    <nav class="turn" aria-label={t('site.turn')}>
      {before === undefined ? null : (
        <a class="previous" href={link(pathOf.chapter(programme.id, before.file))}>
          {t('site.previous', { title: before.title })}
        </a>
      )}
      {after === undefined ? null : (
        <a class="next" href={link(pathOf.chapter(programme.id, after.file))}>
          {t('site.next', { title: after.title })}
        </a>
      )}
    </nav>
  ) as ElementContent;
}
