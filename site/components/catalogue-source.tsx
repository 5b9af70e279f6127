// Which document, or which page outside the documents, an entry of a catalogue rests on.

import type { ElementContent } from 'hast';
import type { CatalogueSources, OutsideSource } from '../../src/generated/types.ts';
import { sourceWords } from '../../src/schema/chapter-words.ts';
import type { PageContext } from '../context.ts';

/** Title and chapter of each document. */
export function documentWords(sources: CatalogueSources, { site, language }: PageContext): string {
  return sourceWords(sources, site.catalogues, language);
}

/** A page outside the documents, with a link if it has an address. */
export function outsideLink({ name, url }: OutsideSource, { t }: PageContext): ElementContent {
  return (
    <>
      {t('site.law.source')} {url === undefined || !/^https?:/.test(url) ? name : <a href={url}>{name}</a>}
    </>
  ) as ElementContent;
}
