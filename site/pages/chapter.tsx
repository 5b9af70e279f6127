// A chapter in the planner's order, with the list of chapters beside it.

import { linkTargets } from '../../src/programme/assemble.ts';
import type { Chapter } from '../../src/programme/programme.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { anchor, showChapter } from '../components/chapter-parts.tsx';
import { facts, programmePage } from '../components/programme-frame.tsx';
import { pathOf } from '../context.ts';
import { pageOf } from '../page.ts';

export function chapterPage(chapter: Chapter, published: Published, site: SiteData) {
  const { programme } = published;
  return pageOf(pathOf.chapter(programme.id, chapter.file), site, (context) => {
    const { t, link } = context;
    const shown = showChapter(chapter, published, linkTargets(programme), context);
    const index = programme.chapters.indexOf(chapter);
    const [before, after] = [programme.chapters[index - 1], programme.chapters[index + 1]];
    const list = (
      <ol>
        {programme.chapters.map((each) => (
          <li>
            <a
              href={link(pathOf.chapter(programme.id, each.file))}
              {...(each === chapter ? { ariaCurrent: 'page' } : {})}
            >
              {each.title}
            </a>
            {each === chapter && shown.outline.length > 0 ? (
              <ol>
                {shown.outline.map(({ title, anchor: id }) => (
                  <li>
                    <a href={`#${encodeURIComponent(id)}`}>{title}</a>
                  </li>
                ))}
              </ol>
            ) : null}
          </li>
        ))}
      </ol>
    );
    return programmePage(
      published,
      context,
      chapter.title,
      <div class="with-side">
        <nav class="side" aria-label={t('site.chapters')}>
          <details>
            <summary>{t('site.chapters')}</summary>
            {list}
          </details>
        </nav>
        <article class="text">
          <h1>
            {shown.titleAnchors.map(anchor)}
            {chapter.title}
          </h1>
          {facts(published, context)}
          {shown.nodes}
          {before === undefined && after === undefined ? null : (
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
          )}
        </article>
      </div>,
    );
  });
}
