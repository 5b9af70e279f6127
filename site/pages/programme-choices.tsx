// The programmes of one target group, profile, region or status: a page for each value that leaves a choice.

import { listProgrammes } from '../../src/publish/list-programmes.ts';
import type { Page, SiteData } from '../../src/publish/site-data.ts';
import { filterRows } from '../components/filter-rows.tsx';
import { layout } from '../components/layout.tsx';
import { choiceWords, programmeFilterRows } from '../components/programme-filters.ts';
import { programmeList } from '../components/programme-list.tsx';
import { pageIn } from '../page.ts';

export function programmeChoicePages(site: SiteData): Page[] {
  return site.languages.flatMap((language) => {
    const listed = listProgrammes(site.programmes, language);
    return listed.filters.flatMap((filter) =>
      filter.choices.map((choice) =>
        pageIn(language, site, {
          at: (paths) => paths.chosen(filter.key, choice.value),
          draw: (context) => {
            const { t, paths } = context;
            const { word, language: own } = choiceWords(filter, choice, context);
            const title = `${t('site.menu.programmes')}: ${word}`;
            const trail = [{ title: t('site.menu.programmes'), path: paths.front }];
            return layout(context, { title, trail, section: 'programmes' }, [
              <h1>
                {t('site.menu.programmes')}: <span lang={own}>{word}</span>
              </h1>,
              <p class="lead">
                {t('site.filter.chosen', { count: choice.programmes.length, all: listed.programmes.length })}
              </p>,
              filterRows(programmeFilterRows(listed, { filter, choice }, context), t('site.filter.programmes')),
              programmeList(choice.programmes, context, 2),
            ]);
          },
        }),
      ),
    );
  });
}
