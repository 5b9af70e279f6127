// axe on the pages of programmes: every kind of page, and all of the programmes that are made to be awkward.
import { inject } from 'vitest';
import { itPassesAxe } from './axe-of.ts';
import { firstOfEachKind } from './page-kinds.ts';
import { pagePaths } from './pages.ts';

const all = pagePaths(inject('site'));
const of = (id: string) => all.filter((path) => path.startsWith(`programmer/${id}/`));

/** Pages whose layout depends on how much there is. */
const measured = (path: string) => /(?:overblik|ansvar|plan)\.html$|\/rolle\//.test(path);

itPassesAxe([
  ...firstOfEachKind(of('eksempel-angst-og-depression')),
  ...of('lettilgaengeligt-tilbud-koebenhavn')
    .filter((path) => path.includes('/kapitel/'))
    .slice(0, 3),
  ...['tomt', 'vaerst', 'stort'].flatMap((id) => firstOfEachKind(of(id))),
  ...firstOfEachKind(of('lille')).filter(measured),
  ...firstOfEachKind(of('in-english')).slice(0, 3),
]);
