// The checklist of a programme: every criterion with its outcome, and where it stands or why not.

import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { brokenList } from '../components/broken-list.tsx';
import { checklistItem } from '../components/checklist-item.tsx';
import { countsList } from '../components/counts.tsx';
import { facts } from '../components/programme-facts.tsx';
import { programmePage } from '../components/programme-frame.tsx';
import { pathOf } from '../context.ts';
import { pageOf } from '../page.ts';

export function checklistPage(published: Published, site: SiteData) {
  const { programme } = published;
  const { sections } = programme.requirements;
  return pageOf(pathOf.checklist(programme.id), site, (page) =>
    programmePage(published, page, { title: ({ t }) => t('site.checklist') }, (context) => {
      const { t, language } = context;
      return [
        <h1>{t('site.checklist-of', { title: programme.head.title })}</h1>,
        facts(published, context),
        countsList(published.outcomes.values(), context),
        <p class="text quiet">
          <strong>{t('site.checklist.met')}</strong> {t('site.checklist.met-means')}
        </p>,
        brokenList(published, context),
        <nav class="jump" aria-label={t('site.sections')}>
          <ul>
            {sections.map(({ id, number, title }) => (
              <li>
                <a href={`#${id}`}>{`${number} ${title[language]}`}</a>
              </li>
            ))}
          </ul>
        </nav>,
        sections.map(({ id, number, title, items }) => [
          <h2 id={id}>{`${number} ${title[language]}`}</h2>,
          items.map((item, index) => checklistItem(item, `${number}.${index + 1}`, published, context)),
        ]),
      ];
    }),
  );
}
