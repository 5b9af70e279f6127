// Which document, or which page outside the documents, an entry of a catalogue rests on.

import type { ElementContent } from 'hast';
import type { CatalogueSources, OutsideSource } from '../../src/generated/types.ts';
import type { PageContext } from '../context.ts';

/** Title and chapter of each document. */
export function documentWords(sources: CatalogueSources, { site, t, language }: PageContext): string {
  const documents = site.catalogues.find(({ id }) => id === 'documents')?.entries ?? [];
  return [sources]
    .flat()
    .map(({ document, chapter }) =>
      t('site.source', { document: documents.find(({ id }) => id === document)?.title[language] ?? document, chapter }),
    )
    .join('; ');
}

/** A page outside the documents, with a link if it has an address. */
export function outsideLink({ name, url }: OutsideSource, { t }: PageContext): ElementContent {
  return (
    <>
      {t('site.law.source')} {url === undefined || !/^https?:/.test(url) ? name : <a href={url}>{name}</a>}
    </>
  ) as ElementContent;
}
