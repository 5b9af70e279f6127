// The form of the search: it leads to the search page, from any page and without script.

import type { ElementContent } from 'hast';
import type { PageContext } from '../context.ts';

/** The name under which the words stand in the address of the search page. */
export const queryName = 'q';

/** The form for the page's language. A page has one: the field's id is the same everywhere. */
export function searchForm({ t, link, paths }: PageContext): ElementContent {
  return (
    <form class="search" role="search" method="get" action={link(paths.search)}>
      <label for="search-words">{t('site.search.label')}</label>
      <div class="search-row">
        <input type="search" id="search-words" name={queryName} autocomplete="off" enterkeyhint="search" />
        <button type="submit">{t('site.search.button')}</button>
      </div>
    </form>
  ) as ElementContent;
}
