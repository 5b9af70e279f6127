// The script of the search page: searches while somebody types and when they ask, and keeps the address of the search.

import type { HandedOver } from '../search/handed-over.ts';
import { chosenOf } from './choose.ts';
import { element, fill } from './elements.ts';
import { finder, type Found, type Result } from './find.ts';
import { otherWords, queryWords } from './match.ts';
import { addressOf, cutText, mostLetters, readQuery, type Query } from './query.ts';
import { filterRows } from './show-filters.ts';
import { fetchResult, resultItem, type ShownResult } from './show-results.ts';

/** Results that are shown at once. */
const atOnce = 10;
/** Milliseconds without a key before what is written is searched for. */
const pause = 250;
/** Other words that are named. */
const mostNamed = 3;

const place = part('#search', document);
const page = JSON.parse(place.dataset['page'] ?? '') as HandedOver;
const field = part('#search-words', document) as HTMLInputElement;
const [status, filters, list, more] = ['.search-status', '.filters', '.results', '.more'].map((each) =>
  part(each, place),
) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
const find = finder(page.indexes.map((path) => new URL(page.root + path, location.href).href));
const siteTitle = document.title;

let query = readQuery(location.search);
/** Counts searches: an answer that comes after a later question is dropped. */
let asked = 0;
/** True when the search in the address was asked for, not on its way to being written: going back leads to it. */
let settled = true;

function part(selector: string, within: ParentNode): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing at ${selector}`);
  return found;
}

/** Shows the help for a state, and no other. */
function help(state: 'failed' | 'none' | undefined): void {
  for (const each of place.querySelectorAll<HTMLElement>('.search-help')) each.hidden = each.dataset['when'] !== state;
}

function clear(...words: (Node | string)[]): void {
  status.replaceChildren(...words);
  list.replaceChildren();
  filters.replaceChildren();
  filters.hidden = true;
  more.hidden = true;
  help(undefined);
}

async function show(): Promise<void> {
  const own = (asked += 1);
  const words = queryWords(query.text);
  document.title =
    query.text === '' ? siteTitle : fill(page.words['title-of'], { query: query.text, title: siteTitle });
  if (words.length === 0) {
    clear(query.text === '' ? '' : page.words['no-words']);
    return;
  }
  try {
    if (list.childElementCount === 0) status.replaceChildren(page.words.searching);
    const { results, fit } = await find(query.text);
    const chosen = chosenOf(results, query.chosen);
    const first = await Promise.all(chosen.slice(0, atOnce).map((each) => fetchResult(each, words)));
    if (own !== asked) return;
    clear(...statusWords(chosen.length, first, words, fit));
    filters.append(...filterRows(results, query, page));
    filters.hidden = filters.childElementCount === 0;
    list.append(...first.map((each) => resultItem(each, words, page)));
    showMore(chosen.slice(atOnce), words);
    if (chosen.length === 0) help('none');
  } catch {
    if (own !== asked) return;
    clear();
    help('failed');
  }
}

function statusWords(
  count: number,
  first: readonly ShownResult[],
  words: readonly string[],
  fit: Found['fit'],
): (Node | string)[] {
  const { words: said, language } = page;
  const blanks = { query: query.text };
  const rest = [
    ...(fit === 'all' || count === 0 ? [] : [said[`fit.${fit}`]]),
    ...(query.cut ? [fill(said.cut, { count: mostLetters })] : []),
  ];
  const after = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  if (count === 0) return [fill(said.none, blanks) + after];
  const shown = first.flatMap(({ shown: { title }, lines }) => [title, ...lines]);
  const contents = first.map(({ shown: { content } }) => content);
  const others = otherWords(words, shown, contents, page.synonyms).slice(0, mostNamed);
  const list_ = new Intl.ListFormat(language).format(others);
  const number = fill(count === 1 ? said['count.one'] : said['count.other'], { count: count.toLocaleString(language) });
  return [
    element('strong', {}, number),
    fill(others.length === 0 ? said.for : said['for-also'], { ...blanks, words: list_ }) + after,
  ];
}

/** The button for results that are not shown yet; the first of those it brings gets the focus. */
function showMore(rest: readonly Result[], words: readonly string[]): void {
  more.hidden = rest.length === 0;
  const next = rest.slice(0, atOnce);
  more.textContent = fill(page.words.more, { count: next.length });
  more.onclick = async () => {
    const own = asked;
    const items = (await Promise.all(next.map((each) => fetchResult(each, words)))).map((each) =>
      resultItem(each, words, page),
    );
    if (own !== asked) return;
    const before = list.childElementCount;
    list.append(...items);
    showMore(rest.slice(atOnce), words);
    list.children[before]?.querySelector('a')?.focus();
  };
}

/** Another text is another search: what was chosen among the results of the last goes with it. */
function ask(text: string): void {
  const next: Query = { ...cutText(text), chosen: query.text === cutText(text).text ? query.chosen : {} };
  const address = addressOf(next);
  if (address !== addressOf(query)) {
    if (settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    settled = false;
  }
  query = next;
  void show();
}

let timer: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => ask(field.value), pause);
});
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  ask(field.value);
  settled = true;
});
list.addEventListener('click', () => (settled = true));
addEventListener('popstate', () => {
  query = readQuery(location.search);
  field.value = query.text;
  settled = true;
  void show();
});

help(undefined);
field.value = query.text;
void show();
