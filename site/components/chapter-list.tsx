// The chapters of a programme beside the text: a list on a wide screen, a closed disclosure on a narrow one.

import type { ElementContent } from 'hast';
import type { Chapter } from '../../src/programme/programme.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { pathOf, type PageContext } from '../context.ts';
import type { ShownChapter } from './chapter-parts.tsx';
import type { LinkRow } from './link-rows.tsx';

/**
 * Both forms stand in the page and the style shows one, so that neither needs a script.
 * @param outline headings of the current chapter
 * @param glance pages that show the programme in another order than its chapters
 */
export function chapterList(
  current: Chapter,
  outline: ShownChapter['outline'],
  glance: readonly LinkRow[],
  { programme }: Published,
  { t, link }: PageContext,
): ElementContent {
  const list = () => (
    <ol>
      {programme.chapters.map((chapter) => (
        <li>
          <a
            href={link(pathOf.chapter(programme.id, chapter.file))}
            {...(chapter === current ? { ariaCurrent: 'page' } : {})}
          >
            {chapter.title}
          </a>
          {chapter === current && outline.length > 0 ? <ol>{outline.map(outlineLink)}</ol> : null}
        </li>
      ))}
    </ol>
  );
  const lists = () => (
    <div class="side-more">
      <p class="side-title">{t('site.glance')}</p>
      <ul>
        {glance.map(({ title, href }) => (
          <li>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <nav class="side" aria-label={t('site.chapters')}>
      <details class="narrow">
        <summary>{t('site.chapters-and-contents')}</summary>
        {list()}
        {lists()}
      </details>
      <div class="wide">
        <p class="side-title">{t('site.chapters')}</p>
        {list()}
        {lists()}
      </div>
    </nav>
  ) as ElementContent;
}

function outlineLink({ title, anchor }: ShownChapter['outline'][number]): ElementContent {
  return (
    <li>
      <a href={`#${encodeURIComponent(anchor)}`}>{title}</a>
    </li>
  ) as ElementContent;
}
