// A catalogue: its entries with texts and sources.

import type { CatalogueEntry, CatalogueSource } from '../../src/generated/types.ts';
import type { SiteData } from '../../src/publish/site-data.ts';
import { legislationOf } from '../../src/schema/catalogue-ids.ts';
import { actFacts, actParagraphs } from '../components/act.tsx';
import { documentWords } from '../components/catalogue-source.tsx';
import { layout } from '../components/layout.tsx';
import { flat, pathOf, type PageContext } from '../context.ts';
import { pageOf } from '../page.ts';

export function cataloguePage(catalogue: CatalogueSource, site: SiteData) {
  return pageOf(pathOf.catalogue(catalogue.id), site, (context) => {
    const { t, language } = context;
    const legislation = legislationOf(new Map([[catalogue.id, catalogue]]));
    return layout(
      context,
      {
        title: catalogue.title[language],
        trail: [{ title: t('site.menu.programmes'), path: 'index.html' }],
        section: 'models',
      },
      [
        <h1>{catalogue.title[language]}</h1>,
        <p class="lead">{catalogue.text[language]}</p>,
        catalogue.entries.map((entry) => {
          const source = sourceWords(entry, context);
          const act = legislation?.entries.find(({ id }) => id === entry.id);
          return (
            <section class="text" id={entry.id}>
              <h2>{entry.title[language]}</h2>
              {legislation && act ? flat(actFacts(act, legislation, context)) : null}
              <p>{entry.text[language]}</p>
              {source === '' ? null : <p class="quiet">{source}</p>}
              {entry.url === undefined || !/^https?:/.test(entry.url) ? null : (
                <p>
                  <a href={entry.url}>{entry.url}</a>
                </p>
              )}
              {legislation && act ? flat(actParagraphs(act, legislation, context)) : null}
            </section>
          );
        }),
      ],
    );
  });
}

function sourceWords({ source, publisher, year }: CatalogueEntry, context: PageContext): string {
  if (source !== undefined) return documentWords(source, context);
  return [publisher?.[context.language], year].filter((part) => part !== undefined).join(', ');
}
