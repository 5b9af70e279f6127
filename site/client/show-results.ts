// Shows results: each with its kind, title, the answer, and the programme with its state.

import type { HandedOver } from '../search/handed-over.ts';
import { element } from './elements.ts';
import type { Result, Shown } from './find.ts';
import { bestLines, partsOf } from './match.ts';

/** A result that was fetched. */
export interface ShownResult {
  result: Result;
  shown: Shown;
  /** The lines of the answer that were chosen. */
  lines: string[];
}

/** Lines of an answer that are shown. */
const mostLines = 2;

/** Fetches what readers see of a result. */
export async function fetchResult(result: Result, query: readonly string[]): Promise<ShownResult> {
  const shown = await result.fetch();
  const { lead, lines } = shown;
  if (lead === undefined) return { result, shown, lines: bestLines(lines, query, mostLines) };
  // Beside what is always told, only what has the words of the search.
  const others = lines.filter((line) => partsOf(line, query).some(({ hit }) => hit));
  return { result, shown, lines: [...bestLines([lead], query, 1), ...bestLines(others, query, mostLines - 1)] };
}

/** A result as a point of the list. */
export function resultItem({ result, shown, lines }: ShownResult, query: readonly string[], page: HandedOver): Node {
  const { kind, programme: id } = result.facts;
  const programme = id === undefined ? undefined : page.programmes[id];
  const lang = programme === undefined || programme.language === page.language ? undefined : programme.language;
  const answer = [
    ...(shown.strong === undefined ? [] : [element('strong', { class: 'deadline' }, shown.strong)]),
    ...lines.flatMap((line) => [' ', ...marked(line, query)]),
  ];
  // The title is in the programme's language, its state in that of the page.
  const title =
    programme === undefined || kind === 'programme' ? [] : [element('span', { lang }, programme.title), ', '];
  return element(
    'li',
    {},
    element('p', { class: 'quiet' }, page.kinds[kind] ?? kind),
    element('h2', { lang }, element('a', { href: page.root + shown.url }, shown.title)),
    ...(answer.length === 0 ? [] : [element('p', { lang }, ...answer)]),
    ...(programme === undefined ? [] : [element('p', { class: 'quiet' }, ...title, programme.state)]),
  );
}

function marked(text: string, query: readonly string[]): (Node | string)[] {
  return partsOf(text, query).map((part) => (part.hit ? element('mark', {}, part.text) : part.text));
}
