// The plan of a programme on one page: its milestones and those of the local plans in time, and what the local plans answer.

import { allRows } from '../../../src/check/shape-rows.ts';
import { dateIn } from '../../../src/locales/locales.ts';
import type { Programme } from '../../../src/programme/programme.ts';
import type { Published } from '../../../src/publish/site-data.ts';
import { planCoverage } from '../../components/plan-coverage.tsx';
import { pathOf, type Content, type PageContext } from '../../context.ts';
import { layOutTimeline } from '../../timeline/lay-out-timeline.ts';
import { timelineOf } from '../../timeline/milestones.ts';
import { timelineFigure } from '../../timeline/timeline-figure.tsx';
import { timelineInWords } from '../../timeline/timeline-table.tsx';
import { linkedNames } from './list-rows.tsx';
import type { List } from './list.ts';

const shape = 'milestones';

export const planList: List = {
  id: 'plan',
  path: pathOf.timetable,
  shape,
  count: (programme: Programme) => allRows(programme, shape).length + programme.localPlans.length,
  parts: (published, context) => {
    const { t } = context;
    const coverage = planCoverage(published, context);
    return [
      { id: 'tidsplan', title: t('site.timeline.title'), content: timeline(published, context) },
      ...(coverage === null ? [] : [{ id: 'lokale-planer', title: t('site.local-plans'), content: coverage }]),
    ];
  },
};

function timeline(published: Published, context: PageContext): Content {
  const { t, language, site } = context;
  const groups = timelineOf(published, context);
  if (groups.length === 0) return <p class="text unsaid">{t('site.timeline.none')}</p>;
  const layout = layOutTimeline(groups, site.day, {
    today: t('site.timeline.today', { date: dateIn(language, site.day) }),
    month: (month) =>
      new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month))),
  });
  return [
    layout === undefined ? null : <figure class="course-figures">{timelineFigure(layout, context)}</figure>,
    timelineInWords(groups, t('site.timeline.title'), published, context, linkedNames(published, context)),
  ];
}
