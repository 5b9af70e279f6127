// A chapter in the planner's order, with the list of chapters beside it.

import { linkTargets } from '../../src/programme/assemble.ts';
import type { Chapter } from '../../src/programme/programme.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { chapterList } from '../components/chapter-list.tsx';
import { anchor, showChapter } from '../components/chapter-parts.tsx';
import { chapterTurn } from '../components/chapter-turn.tsx';
import { facts } from '../components/programme-facts.tsx';
import { programmePage } from '../components/programme-frame.tsx';
import { pathOf } from '../context.ts';
import { pageOf } from '../page.ts';
import { glanceLinks } from './lists/at-a-glance.tsx';

export function chapterPage(chapter: Chapter, published: Published, site: SiteData) {
  const { programme } = published;
  return pageOf(pathOf.chapter(programme.id, chapter.file), site, (page) =>
    programmePage(published, page, { title: chapter.title }, (context) => {
      const shown = showChapter(chapter, published, linkTargets(programme), context);
      return (
        <div class="with-side">
          {chapterList(chapter, shown.outline, glanceLinks(published, context), published, context)}
          <article class="text">
            <h1>
              {shown.titleAnchors.map(anchor)}
              {chapter.title}
            </h1>
            {facts(published, context)}
            {shown.nodes}
            {chapterTurn(chapter, published, context)}
          </article>
        </div>
      );
    }),
  );
}
