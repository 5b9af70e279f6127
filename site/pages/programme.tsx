// A programme's own page: what it is, its chapters and course, whom it is for, who stands behind it.

import { rolesOf } from '../../src/publish/role.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { countsList } from '../components/counts.tsx';
import { linkRows } from '../components/link-rows.tsx';
import { jumpLinks, type PagePart } from '../components/page-parts.tsx';
import { programmeContacts } from '../components/programme-contacts.tsx';
import { facts } from '../components/programme-facts.tsx';
import { programmePage } from '../components/programme-frame.tsx';
import { programmeScope } from '../components/programme-scope.tsx';
import { revisionList, sourceList } from '../components/programme-sources.tsx';
import { programmeSummary } from '../components/programme-summary.ts';
import { roleLinks } from '../components/role-links.tsx';
import { pathOf, type Content, type PageContext } from '../context.ts';
import { pageOf } from '../page.ts';
import { atAGlance } from './lists/at-a-glance.tsx';

export function programmeFront(published: Published, site: SiteData) {
  const { head, id } = published.programme;
  return pageOf(pathOf.programme(id), site, (page) =>
    programmePage(published, page, { title: head.title, isFront: true }, (context) => {
      const parts = partsOf(published, context);
      return [
        <h1>{head.title}</h1>,
        facts(published, context),
        <div class="text summary">{programmeSummary(published, context)}</div>,
        jumpLinks(parts, context),
        parts.map((part) => [<h2 id={part.id}>{part.title}</h2>, part.content]),
      ];
    }),
  );
}

function partsOf(published: Published, context: PageContext): PagePart[] {
  const { t, link, site } = context;
  const { head, id, chapters, phases } = published.programme;
  const part = (anchor: string, title: string, content: Content, there = true): PagePart[] =>
    there ? [{ id: anchor, title, content }] : [];
  const toChapters = chapters.map((chapter) => ({
    title: chapter.title,
    href: link(pathOf.chapter(id, chapter.file)),
  }));
  return [
    ...part('roller', t('site.role.i-am'), roleLinks(published, context), rolesOf(published.programme).length > 0),
    ...part('paa-en-side', t('site.glance'), atAGlance(published, context)),
    ...part(
      'kapitler',
      t('site.chapters'),
      chapters.length === 0 ? <p class="unsaid">{t('site.no-chapters')}</p> : linkRows(toChapters, true),
    ),
    ...part('forloebet', t('site.course'), phaseList(published, context), phases.length > 0),
    ...part(
      'tjekliste',
      t('site.checklist'),
      [
        countsList(published.outcomes.values(), context),
        <p>
          <a href={link(pathOf.checklist(id))}>{t('site.to-checklist')}</a>
        </p>,
      ],
      site.audience === 'internal',
    ),
    ...part('gaelder', t('site.scope'), programmeScope(published, context)),
    ...part('kontakter', t('site.contacts'), programmeContacts(published, context)),
    ...part('kilder', t('site.sources'), sourceList(published), (head.sources ?? []).length > 0),
    ...part('aendringer', t('site.revisions'), revisionList(published, context), (head.revisions ?? []).length > 0),
  ];
}

/** The course: its phases in order, each leading to the first passage that describes it. */
function phaseList({ programme }: Published, { link }: PageContext) {
  return (
    <ol class="course">
      {programme.phases.map(({ id, name }) => {
        const passage = programme.passages.find(
          (each) => each.id === `phases.${id}` || each.id.startsWith(`phases.${id}.`),
        );
        if (passage === undefined) return <li>{name}</li>;
        return (
          <li>
            <a href={link(pathOf.chapter(programme.id, passage.file), passage.anchor)}>{name}</a>
          </li>
        );
      })}
    </ol>
  );
}
