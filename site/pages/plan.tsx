// A party's local implementation plan.

import { linkTargets } from '../../src/programme/assemble.ts';
import type { LocalPlan } from '../../src/programme/programme.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { anchor, showChapter } from '../components/chapter-parts.tsx';
import { facts } from '../components/programme-facts.tsx';
import { programmePage } from '../components/programme-frame.tsx';
import { pathOf } from '../context.ts';
import { pageOf } from '../page.ts';

export function planPage(plan: LocalPlan, published: Published, site: SiteData) {
  const { programme } = published;
  const party = programme.head.parties.find(({ id }) => id === plan.party)?.name ?? plan.party;
  return pageOf(pathOf.plan(programme.id, plan.party), site, (context) => {
    const shown = showChapter(plan.chapter, published, linkTargets(programme), context);
    const title = plan.chapter.title === party ? context.t('site.plan-of', { party }) : plan.chapter.title;
    return programmePage(
      published,
      context,
      { title },
      <article class="text">
        <h1>
          {shown.titleAnchors.map(anchor)}
          {title}
        </h1>
        {title.includes(party) ? null : <p class="lead">{context.t('site.plan-of', { party })}</p>}
        {facts(published, context)}
        {shown.nodes}
      </article>,
    );
  });
}
