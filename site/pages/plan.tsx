// A party's local implementation plan.

import { linkTargets } from '../../src/programme/assemble.ts';
import type { LocalPlan } from '../../src/programme/programme.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { anchor, showChapter } from '../components/chapter-parts.tsx';
import { showData } from '../components/data.tsx';
import { namesOf } from '../components/names.ts';
import { facts } from '../components/programme-facts.tsx';
import { programmePage } from '../components/programme-frame.tsx';
import { pathOf, type PageContext } from '../context.ts';
import { pageOf } from '../page.ts';

export function planPage(plan: LocalPlan, published: Published, site: SiteData) {
  const { programme } = published;
  const party = programme.head.parties.find(({ id }) => id === plan.party)?.name ?? plan.party;
  const titleIn = ({ t }: PageContext) =>
    plan.chapter.title === party ? t('site.plan-of', { party }) : plan.chapter.title;
  return pageOf(pathOf.plan(programme.id, plan.party), site, (page) =>
    programmePage(published, page, { title: titleIn }, (context) => {
      const shown = showChapter(plan.chapter, published, linkTargets(programme), context);
      const title = titleIn(context);
      return (
        <article class="text">
          <h1>
            {shown.titleAnchors.map(anchor)}
            {title}
          </h1>
          {title.includes(party) ? null : <p class="lead">{context.t('site.plan-of', { party })}</p>}
          {facts(published, context)}
          {shown.nodes}
          {localActors(plan, party, published, context)}
        </article>
      );
    }),
  );
}

/** Who to turn to at this party. Null when the plan does not say. */
function localActors({ actors }: LocalPlan, party: string, published: Published, context: PageContext) {
  if (actors.rows.length === 0) return null;
  const title = context.t('site.local-actors', { party });
  return [
    <h2>{title}</h2>,
    showData({
      field: actors,
      rows: actors.rows,
      anchor: actors.id,
      rowAnchors: new Map(),
      caption: title,
      captionHidden: true,
      level: 3,
      phases: [],
      numberOf: () => undefined,
      context,
      nameOf: namesOf(published, context),
    }),
  ];
}
