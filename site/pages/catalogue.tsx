// A catalogue: its entries with texts and sources.

import type { CatalogueSource } from '../../src/generated/types.ts';
import type { SiteData } from '../../src/publish/site-data.ts';
import { layout } from '../components/layout.tsx';
import { pathOf } from '../context.ts';
import { pageOf } from '../page.ts';

export function cataloguePage(catalogue: CatalogueSource, site: SiteData) {
  return pageOf(pathOf.catalogue(catalogue.id), site, (context) => {
    const { t, language } = context;
    const documents = site.catalogues.find(({ id }) => id === 'documents')?.entries ?? [];
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
          const document = documents.find(({ id }) => id === entry.source?.document);
          const source =
            entry.source === undefined
              ? [entry.publisher?.[language], entry.year].filter((part) => part !== undefined).join(', ')
              : t('site.source', {
                  document: document?.title[language] ?? entry.source.document,
                  chapter: entry.source.chapter,
                });
          return (
            <section class="text" id={entry.id}>
              <h2>{entry.title[language]}</h2>
              <p>{entry.text[language]}</p>
              {source === '' ? null : <p class="quiet">{source}</p>}
              {entry.url === undefined || !/^https?:/.test(entry.url) ? null : (
                <p>
                  <a href={entry.url}>{entry.url}</a>
                </p>
              )}
            </section>
          );
        }),
      ],
    );
  });
}
