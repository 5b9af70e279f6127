// A programme and its roles as a search finds them.

import { rowsOf } from '../../src/check/shape-rows.ts';
import { rolesOf, tasksOf } from '../../src/publish/role.ts';
import type { SearchRecord } from '../../src/publish/search-record.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { contextOf, inLanguage, pathOf, relativeLink } from '../context.ts';
import { asSentence, sentencesOf } from './text-of.ts';

/** The programme by its target group. */
export function programmeRecord({ programme: { id, head } }: Published, site: SiteData): SearchRecord {
  const { t } = inLanguage(contextOf(site, pathOf.root), head.language);
  return {
    language: head.language,
    kind: 'programme',
    url: relativeLink(pathOf.root, pathOf.programme(id)),
    title: head.title,
    lines: sentencesOf(head['target-group']?.text ?? t('site.no-target-group'), head.language),
    programme: id,
  };
}

/** A role is found by its tasks, those it is responsible for first. */
export function roleRecords({ programme }: Published, site: SiteData): SearchRecord[] {
  const { language } = programme.head;
  const { t } = inLanguage(contextOf(site, pathOf.root), language);
  const section = rowsOf(programme.fields, 'actors')[0]?.field.id.split('.')[0];
  return rolesOf(programme).map(({ id, name }) => {
    const { own, shared } = tasksOf(programme, id);
    const tasks = [...own, ...shared].flatMap(({ value }) => value.task ?? []);
    return {
      language,
      kind: 'role',
      url: relativeLink(pathOf.root, pathOf.role(programme.id, id)),
      title: name,
      lines: tasks.length === 0 ? [t('site.role.no-tasks', { name })] : tasks.map(asSentence),
      programme: programme.id,
      section,
      roles: [name],
    };
  });
}
