// The whole site: every page, and the files that stand beside them.

import type { Page, SiteData } from '../src/publish/site-data.ts';
import { dataPages } from './data/data-pages.ts';
import { hostPages } from './hosts/host-pages.ts';
import { aboutPage } from './pages/about.tsx';
import { accessibilityPage } from './pages/accessibility.tsx';
import { cataloguePages } from './pages/catalogue.tsx';
import { cataloguesPage } from './pages/catalogues.tsx';
import { alphabetPages } from './pages/alphabet.tsx';
import { chapterPage } from './pages/chapter.tsx';
import { checklistPage } from './pages/checklist.tsx';
import { frontPage } from './pages/front.tsx';
import { listsOf } from './pages/lists/index.ts';
import { listPage } from './pages/lists/list-page.tsx';
import { modelPage } from './pages/model.tsx';
import { notFoundPage } from './pages/not-found.tsx';
import { overviewPage } from './pages/overview.tsx';
import { planPage } from './pages/plan.tsx';
import { profilePage } from './pages/profile.tsx';
import { programmeChoicePages } from './pages/programme-choices.tsx';
import { programmeFront } from './pages/programme.tsx';
import { rolePage } from './pages/role.tsx';
import { searchPage } from './pages/search.tsx';
import { searchRecords } from './search/records.ts';
import { rolesOf } from '../src/publish/role.ts';

/** All files of a site: pages for people, the one for an address that is not there, then what programs and web hosts read. */
export function pagesOf(site: SiteData): Page[] {
  const pages = readersPages(site);
  return [...pages, notFoundPage(site, pages), ...dataPages(site), ...hostPages(site, pages)];
}

/** Checklists are for the internal edition. */
function readersPages(site: SiteData): Page[] {
  return [
    ...frontPage(site),
    ...searchPage(site),
    ...alphabetPages(searchRecords(site), site),
    ...programmeChoicePages(site),
    ...site.programmes.flatMap((published) => [
      programmeFront(published, site),
      overviewPage(published, site),
      ...listsOf(published.programme).there.map((list) => listPage(list, published, site)),
      ...published.programme.chapters.map((chapter) => chapterPage(chapter, published, site)),
      ...published.programme.localPlans.map((plan) => planPage(plan, published, site)),
      ...rolesOf(published.programme).map((role) => rolePage(role, published, site)),
      ...(site.audience === 'internal' ? [checklistPage(published, site)] : []),
    ]),
    ...site.models.flatMap((model) => modelPage(model, site)),
    ...site.profiles.flatMap((profile) => profilePage(profile, site)),
    ...cataloguesPage(site),
    ...site.catalogues.flatMap((catalogue) => cataloguePages(catalogue, site)),
    ...aboutPage(site),
    ...accessibilityPage(site),
  ];
}

export { searchable } from './search/records.ts';

/** Files that every site has: where they go, and where they stand in the package. */
export const assets: readonly { path: string; source: string }[] = [
  { path: 'assets/style.css', source: 'styles/style.css' },
  { path: 'assets/favicon.svg', source: 'styles/favicon.svg' },
  { path: 'assets/search.js', source: 'client/search.js' },
  ...['IBMPlexSans-Regular-Latin1.woff2', 'IBMPlexSans-SemiBold-Latin1.woff2', 'LICENSE.txt'].map((name) => ({
    path: `assets/fonts/${name}`,
    source: `fonts/${name}`,
  })),
];
