// Shows what results can be chosen by: rows of plain links that keep the words, each with how many results it would leave.

import type { HandedOver } from '../search/handed-over.ts';
import { countsOf, type Ranked } from './choose.ts';
import { element, fill } from './elements.ts';
import { addressOf, filterNames, type FilterName, type Query } from './query.ts';

/** More values wait behind a disclosure. */
const mostOpen = 5;

/** Below this width the rows would fill the first screen: they wait behind a disclosure, unless something is chosen. */
const narrow = '(max-width: 47.99em)';

/** The rows; none for what leaves no choice. */
export function filterRows(results: readonly Ranked[], query: Query, page: HandedOver): Node[] {
  const rows = rowsOf(results, query, page);
  if (rows.length === 0 || !matchMedia(narrow).matches) return rows;
  const details = element('details', {}, element('summary', {}, page.words.filters), ...rows);
  details.open = Object.keys(query.chosen).length > 0;
  return [details];
}

function rowsOf(results: readonly Ranked[], query: Query, page: HandedOver): Node[] {
  return filterNames.flatMap((name) => {
    const counts = countsOf(results, name, query.chosen);
    const chosen = query.chosen[name];
    if (counts.length < 2 && chosen === undefined) return [];
    const link = (value: string | undefined, words: string) =>
      element(
        'li',
        {},
        element(
          'a',
          {
            href: addressOf({ text: query.text, chosen: withValue(query.chosen, name, value) }),
            'aria-current': value === chosen ? 'true' : undefined,
          },
          words,
        ),
      );
    const links = (values: typeof counts) =>
      values.map(([value, count]) => link(value, `${wordFor(name, value, page)} (${count})`));
    // What was chosen is always in sight, and one more takes no more room than a disclosure.
    const open = counts.length === mostOpen + 1 ? counts.length : mostOpen;
    const first = counts.filter(([value], place) => place < open || value === chosen);
    const rest = counts.filter((each) => !first.includes(each));
    const id = `filter-${name}`;
    return [
      element(
        'div',
        { class: 'filter', role: 'group', 'aria-labelledby': id },
        element('p', { id }, page.words[`filter.${name}`]),
        element('ul', {}, link(undefined, page.words.all), ...links(first)),
        ...(rest.length === 0
          ? []
          : [
              element(
                'details',
                {},
                element('summary', {}, fill(page.words['other-filters'], { count: rest.length })),
                element('ul', {}, ...links(rest)),
              ),
            ]),
      ),
    ];
  });
}

function withValue(chosen: Query['chosen'], name: FilterName, value: string | undefined): Query['chosen'] {
  const { [name]: _own, ...others } = chosen;
  return value === undefined ? others : { ...others, [name]: value };
}

function wordFor(name: FilterName, value: string, { programmes, sections }: HandedOver): string {
  if (name === 'programme') return programmes[value]?.title ?? value;
  return name === 'section' ? (sections[value] ?? value) : value;
}
