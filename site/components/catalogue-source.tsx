// Which document, or which page outside the documents, an entry of a catalogue rests on.

import type { ElementContent } from 'hast';
import type { CatalogueReference, OutsideSource } from '../../src/generated/types.ts';
import type { PageContext } from '../context.ts';

/** Title and chapter of a document. */
export function documentWords({ document, chapter }: CatalogueReference, { site, t, language }: PageContext): string {
  const documents = site.catalogues.find(({ id }) => id === 'documents')?.entries ?? [];
  return t('site.source', {
    document: documents.find(({ id }) => id === document)?.title[language] ?? document,
    chapter,
  });
}

/** A page outside the documents, with a link if it has an address. */
export function outsideLink({ name, url }: OutsideSource, { t }: PageContext): ElementContent {
  return (
    <>
      {t('site.law.source')} {url === undefined || !/^https?:/.test(url) ? name : <a href={url}>{name}</a>}
    </>
  ) as ElementContent;
}
