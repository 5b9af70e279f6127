// What readers choose programmes by, in words: target group, profile, region and status.

import { isMessageKey } from '../../src/locales/locales.ts';
import type { ListedProgrammes, ProgrammeChoice, ProgrammeFilter } from '../../src/publish/list-programmes.ts';
import type { PageContext } from '../context.ts';
import { capital } from './capital.ts';
import type { FilterRow } from './filter-rows.tsx';

/** What a page shows; undefined for all programmes. */
export type Chosen = { filter: ProgrammeFilter; choice: ProgrammeChoice } | undefined;

/** A row for each filter. */
export function programmeFilterRows(listed: ListedProgrammes, chosen: Chosen, context: PageContext): FilterRow[] {
  const { t, link, paths } = context;
  const all = {
    href: link(paths.front, 'programmer'),
    word: t('site.filter.all'),
    count: listed.programmes.length,
    current: chosen === undefined,
  };
  return listed.filters.map((filter) => ({
    key: filter.key,
    label: t(`site.filter.${filter.key}`),
    links: [
      all,
      ...filter.choices.map((choice) => ({
        href: link(paths.chosen(filter.key, choice.value)),
        ...choiceWords(filter, choice, context),
        count: choice.programmes.length,
        current: chosen?.choice === choice,
      })),
    ],
  }));
}

/** What readers call a choice: a region by its own name, which is of its programme's language. */
export function choiceWords(
  { key }: ProgrammeFilter,
  { value, written, programmes }: ProgrammeChoice,
  { t, site, language }: PageContext,
): { word: string; language?: string | undefined } {
  if (value === undefined) return { word: t(`site.filter.${key}.none`) };
  if (key === 'region') {
    const own = programmes[0]?.programme.head.language;
    return { word: written, language: own === language ? undefined : own };
  }
  if (key === 'profile') return { word: site.profiles.find(({ id }) => id === written)?.title[language] ?? written };
  const word = key === 'ages' ? `site.ages.${written}` : `status.${written}`;
  return { word: capital(isMessageKey(word) ? t(word) : written) };
}
