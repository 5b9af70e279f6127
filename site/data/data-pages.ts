// The files that other programs read: programmes.json, a programme.json for each programme, and the schemas that they are held to.

import type { SiteProgramme, SiteProgrammes } from '../../src/generated/types.ts';
import { schemas } from '../../src/generated/schemas.ts';
import { rolesOf } from '../../src/publish/role.ts';
import type { Page, Published, SiteData } from '../../src/publish/site-data.ts';
import { jsonText } from '../../src/report/json.ts';
import { siteTitle } from '../components/site-name.tsx';
import { contextOf, filePath, pathOf, type PageContext } from '../context.ts';
import { outcomesAsData } from './outcomes.ts';
import { plainSchema, schemasFor } from './plain-schema.ts';
import { programmeHead } from './programme-head.ts';
import { rowsAsData } from './rows.ts';

/** Version of the form of both. */
const form = 1;
/** Names of their schemas. */
const forms = { programmes: 'site-programmes', programme: 'site-programme' };

/** All files for other programs. */
export function dataPages(site: SiteData): Page[] {
  return [
    jsonPage(pathOf.programmesData, site, (context) => programmesData(context)),
    ...site.programmes.map((published) =>
      jsonPage(pathOf.programmeData(published.programme.id), site, (context) => programmeData(published, context)),
    ),
    ...schemasFor(Object.values(forms)).map((name) => jsonPage(pathOf.schema(name), site, () => plainSchema(name))),
  ];
}

function jsonPage(path: string, site: SiteData, make: (context: PageContext) => object): Page {
  return { path, render: () => jsonText(make(contextOf(site, path))) };
}

function programmesData(context: PageContext): SiteProgrammes {
  return {
    ...edition(forms.programmes, context),
    title: siteTitle(context),
    programmes: context.site.programmes.map((published) => programmeHead(published, context)),
  };
}

function programmeData(published: Published, context: PageContext): SiteProgramme {
  const { link, site } = context;
  const { id, chapters, localPlans } = published.programme;
  // The schema says which shapes there are.
  const shapes = Object.keys(schemas[forms.programme]?.properties?.['data']?.properties ?? {});
  const rows = shapes.map((shape) => [shape, rowsAsData(shape, published, context)]);
  return {
    ...edition(forms.programme, context),
    programme: programmeHead(published, context),
    chapters: chapters.map(({ title, file }) => ({ title, page: link(filePath(published, file)) })),
    plans: localPlans.map(({ party }) => ({ party, page: link(pathOf.plan(id, party)) })),
    roles: rolesOf(published.programme).map((role) => ({
      id: role.id,
      name: role.name,
      page: link(pathOf.role(id, role.id)),
    })),
    data: Object.fromEntries(rows) as SiteProgramme['data'],
    ...(site.audience === 'internal' ? { outcomes: outcomesAsData(published, context) } : {}),
  };
}

/** What both say first: their form, and of which edition and day they are. */
function edition(name: string, { site: { audience, day }, link }: PageContext) {
  return { $schema: link(pathOf.schema(name)), form, audience, day } as const;
}
