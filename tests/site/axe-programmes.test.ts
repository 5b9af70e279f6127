// axe on the pages of programmes: every kind of page, and all of the programmes that are made to be awkward.
import { inject } from 'vitest';
import { itPassesAxe } from './axe-of.ts';
import { firstOfEachKind } from './page-kinds.ts';
import { pagePaths } from './pages.ts';

const all = pagePaths(inject('site'));
const of = (id: string) => all.filter((path) => path.startsWith(`programmer/${id}/`));

itPassesAxe([
  ...firstOfEachKind(of('eksempel-angst-og-depression')),
  ...of('lettilgaengeligt-tilbud-koebenhavn')
    .filter((path) => path.includes('/kapitel/'))
    .slice(0, 5),
  ...['tomt', 'vaerst', 'stort', 'lille', 'in-english'].flatMap((id) => firstOfEachKind(of(id))),
]);
