// The course of a programme on one page: the figure with its tables, from the tasks and transitions that stand as data.

import { listOf } from '../../src/locales/locales.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { jumpLinks } from '../components/page-parts.tsx';
import { facts } from '../components/programme-facts.tsx';
import { programmePage } from '../components/programme-frame.tsx';
import { pathOf, type Content, type PageContext } from '../context.ts';
import { courseFigure } from '../course/course-figure.tsx';
import { courseTable, transitionTable } from '../course/course-tables.tsx';
import { courseOf, type Course } from '../course/course.ts';
import { fitsSheet, layoutCourse } from '../course/layout/layout-course.ts';
import { pageOf } from '../page.ts';

export function overviewPage(published: Published, site: SiteData) {
  const { head, id } = published.programme;
  return pageOf(pathOf.overview(id), site, (page) =>
    programmePage(published, page, { title: ({ t }) => t('site.course.title') }, (context) => [
      <h1>{context.t('site.course.title-of', { title: head.title })}</h1>,
      facts(published, context),
      content(courseOf(published, context), context),
    ]),
  );
}

function content(course: Course, context: PageContext): Content {
  const { t, language } = context;
  if (course.items.length === 0) return <p class="text unsaid">{t('site.course.nothing')}</p>;
  const transitions = course.items.filter(({ kind }) => kind === 'transition');
  const tiers = layoutCourse(course, { receives: t('site.course.receives'), empty: t('site.course.empty') });
  const empty = course.columns.filter(({ id }) => !course.items.some(({ column }) => column === id));
  const fitsPaper = tiers.every(fitsSheet);
  return [
    jumpLinks(
      [
        { id: 'opgaver', title: t('site.course.table') },
        ...(transitions.length === 0 ? [] : [{ id: 'overgange', title: t('site.course.transitions') }]),
      ],
      context,
    ),
    <figure class={fitsPaper ? 'course-figures fits-paper' : 'course-figures'}>
      {courseFigure(tiers, context)}
      <figcaption class="quiet">
        {t('site.course.legend')} <a href="#opgaver">{t('site.course.as-table')}</a>
      </figcaption>
    </figure>,
    <section>
      <h2 id="opgaver">{t('site.course.table')}</h2>
      {courseTable(course, context)}
      {course.items.some(({ when }) => when !== undefined) ? null : (
        <p class="unsaid">{t('site.course.no-deadlines')}</p>
      )}
      {empty.length === 0 ? null : (
        <p class="unsaid">
          {t('site.course.empty-phases', {
            phases: listOf(
              language,
              empty.map((each) => each.title),
            ),
          })}
        </p>
      )}
      {course.idle.length === 0 ? null : (
        <p class="unsaid">{t('site.course.idle', { actors: listOf(language, course.idle) })}</p>
      )}
    </section>,
    transitions.length === 0
      ? null
      : [<h2 id="overgange">{t('site.course.transitions')}</h2>, transitionTable(course, context)],
  ];
}
