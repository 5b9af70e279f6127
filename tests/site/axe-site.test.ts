// axe on the site's own pages: every kind of them, in both languages.
import { inject } from 'vitest';
import { itPassesAxe } from './axe-of.ts';
import { firstOfEachKind } from './page-kinds.ts';
import { pagePaths } from './pages.ts';

const own = pagePaths(inject('site')).filter((path) => !/^programmer\/[^/]+\//.test(path));
/** Catalogues that are shown in a way of their own: a component, a table of counts, what stands in two. */
const catalogues = ['legislation', 'initiatives', 'initiatives/region-hovedstaden', 'glossary'];

itPassesAxe([...new Set([...firstOfEachKind(own), ...catalogues.map((name) => `katalog/${name}.html`)])]);
