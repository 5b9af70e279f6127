// Finds by Pagefind: loads the indexes at the first search and asks each of them. The one module that knows how Pagefind searches.

import { factsOf, type FactsFile } from '../../src/publish/facts-file.ts';
import { inOrder, type Ranked } from './choose.ts';
import { fitOf, queryWords } from './match.ts';

/** What readers see of a result, and the folded words that it is found by. */
export interface Shown {
  url: string;
  title: string;
  strong: string | undefined;
  lead: string | undefined;
  lines: string[];
  content: string;
}

export interface Result extends Ranked {
  fetch: () => Promise<Shown>;
}

export interface Found {
  results: Result[];
  /** Whether results have all the words, some of them, or words that begin as they do. */
  fit: 'all' | 'some' | 'near';
}

/** What we use of Pagefind, which has no types for browsers. */
interface Pagefind {
  createInstance: (options: object) => {
    search: (words: string) => Promise<{ results: { id: string; score: number; data: () => Promise<Fragment> }[] }>;
  };
}

interface Fragment {
  raw_url: string;
  raw_content: string;
  meta: { title: string; lines?: string; strong?: string; lead?: string };
}

type Identified = Result & { id: string };

type Index = (words: string) => Promise<Identified[]>;

/** What is shown weighs nothing: the words of the title stand beside it, folded. */
const ranking = { metaWeights: { title: 0, lines: 0, lead: 0, strong: 0, words: 6 } };

/** Shorter words alone say nothing. */
const shortestAlone = 3;

/** @param folders of the indexes; from those after the first only what belongs to a programme is found */
export function finder(folders: readonly string[]): (text: string) => Promise<Found> {
  let opened: Promise<Index[]> | undefined;
  return async (text) => {
    opened ??= Promise.all(folders.map((folder, place) => open(folder, place > 0)));
    const indexes = await opened;
    const words = queryWords(text);
    const whole = await askAll(indexes, words);
    if (whole.all.length > 0) return { results: inOrder(whole.all), fit: 'all' };
    if (words.length === 1) return { results: inOrder(whole.near), fit: 'near' };
    const alone = words.filter((word) => word.length >= shortestAlone);
    const answers = await Promise.all(alone.map(async (word) => (await askAll(indexes, [word])).all));
    return { results: inOrder(joined(answers)), fit: 'some' };
  };
}

/**
 * Asks every index. Of a word that no text has Pagefind takes ever fewer letters, down to one: what an index answers is as good as
 * the best of its results, since it is the same beginning in all of them.
 */
async function askAll(
  indexes: readonly Index[],
  words: readonly string[],
): Promise<Record<'all' | 'near', Identified[]>> {
  const found: Record<'all' | 'near', Identified[]> = { all: [], near: [] };
  for (const results of await Promise.all(indexes.map((index) => index(words.join(' '))))) {
    const best = results.toSorted((a, b) => b.score - a.score)[0];
    const fit = best === undefined ? undefined : fitOf((await best.fetch()).content, words);
    if (fit !== undefined) found[fit].push(...results);
  }
  return found;
}

/** Each result once: those that have most of the words, whatever they weigh. */
function joined(answers: readonly Identified[][]): Result[] {
  const byId = new Map<string, { result: Result; count: number; score: number }>();
  for (const result of answers.flat()) {
    const known = byId.get(result.id);
    byId.set(result.id, { result, count: (known?.count ?? 0) + 1, score: (known?.score ?? 0) + result.score });
  }
  const most = Math.max(0, ...[...byId.values()].map(({ count }) => count));
  return [...byId.values()].filter(({ count }) => count === most).map(({ result, score }) => ({ ...result, score }));
}

async function open(folder: string, programmesOnly: boolean): Promise<Index> {
  const [{ createInstance }, facts] = await Promise.all([
    import(`${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}records.json`).then((response) => response.json() as Promise<FactsFile>),
  ]);
  const instance = createInstance({ noWorker: true, ranking });
  return async (words) => {
    const { results } = await instance.search(words);
    return results.flatMap(({ id, score, data }) => {
      const own = factsOf(facts, id);
      if (own === undefined || (programmesOnly && own.programme === undefined)) return [];
      return [{ id, score, facts: own, fetch: async () => shownOf(await data()) }];
    });
  };
}

function shownOf({ raw_url: url, raw_content: content, meta: { title, lines = '', lead, strong } }: Fragment): Shown {
  return { url, title, strong, lead, lines: lines === '' ? [] : lines.split('\n'), content };
}
