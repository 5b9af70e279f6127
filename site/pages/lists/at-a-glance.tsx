// The pages of a programme that have what staff look for in one place: the figure of the course, and the lists.

import { howToAnswer } from '../../../src/check/how-to-answer.ts';
import type { Published } from '../../../src/publish/site-data.ts';
import { linkRows, type LinkRow } from '../../components/link-rows.tsx';
import { pathOf, type Content, type PageContext } from '../../context.ts';
import { listsOf } from './index.ts';
import { countRows } from './list.ts';

/** Links to those that a programme has. */
export function glanceLinks({ programme }: Published, { t, link }: PageContext): LinkRow[] {
  return [
    { title: t('site.course.title'), about: t('site.course.about'), href: link(pathOf.overview(programme.id)) },
    ...listsOf(programme).there.map((list) => {
      const count = countRows(list, programme);
      return {
        title: t(`site.list.${list.id}`),
        about: t(count === 1 ? `site.list.${list.id}.one` : `site.list.${list.id}.other`, { count }),
        href: link(list.path(programme.id)),
      };
    }),
  ];
}

/** The links; and for planners what has no page because it is not written as data, with where to write it. */
export function atAGlance(published: Published, context: PageContext): Content {
  return [
    linkRows(glanceLinks(published, context)),
    context.site.audience === 'internal' ? lackingLists(published, context) : null,
  ];
}

function lackingLists(published: Published, { t, link }: PageContext): Content {
  const { programme, outcomes } = published;
  const asked = listsOf(programme).lacking.flatMap((list) => {
    const criterion = [...programme.requirements.criteria.values()].find(
      ({ id, shape, takesField }) =>
        takesField && shape === list.shape && outcomes.get(id)?.outcome !== 'not-applicable',
    );
    return criterion === undefined ? [] : [{ list, criterion }];
  });
  return asked.map(({ list, criterion }) => (
    <p class="quiet">
      {t(`site.list.${list.id}.lacking`)} {t('site.list.write-in')}{' '}
      <code>{howToAnswer(criterion, programme).words.path}</code>{' '}
      <a href={link(pathOf.checklist(programme.id), criterion.id)}>{t('site.to-checklist')}</a>
    </p>
  ));
}
