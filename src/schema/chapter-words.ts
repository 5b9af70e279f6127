// What readers are told of the chapter that something rests on: "kap. 4.2.4 og 4.3" or, where it has no number, what the document calls it.

import type { Basis, CatalogueSource, CatalogueSources, DocumentChapter, SourceDocument } from '../generated/types.ts';
import { say, type Language } from '../locales/locales.ts';

/** The documents that sources may name. */
export function documentsIn(catalogues: Iterable<CatalogueSource>): readonly SourceDocument[] {
  return [...catalogues].find(({ id }) => id === 'documents')?.entries ?? [];
}

/** The chapters that a source names, each as the catalogue of documents has it. */
export function chaptersIn(written: string): string[] {
  return written.split(/\s*;\s*/);
}

/** The chapters of a source in words. */
export function chapterWords(written: string, document: SourceDocument | undefined, language: Language): string {
  const numbers: string[] = [];
  const words: string[] = [];
  const tellNumbers = () => {
    if (numbers.length > 0) words.push(say(language, 'chapter', { numbers: numbers.splice(0) }));
  };
  for (const chapter of chaptersIn(written)) {
    const label = labelOf(chapter, document?.chapters);
    if (label === undefined && /^\d+(?:\.\d+)*$/.test(chapter)) numbers.push(chapter);
    else {
      tellNumbers();
      words.push(label?.[language] ?? chapter);
    }
  }
  tellNumbers();
  return words.join('; ');
}

/** Documents with their chapters: "Faglig ramme …, kap. 4.3; Generisk model …, bilag 6". */
export function sourceWords(
  sources: CatalogueSources,
  catalogues: Iterable<CatalogueSource>,
  language: Language,
): string {
  const documents = documentsIn(catalogues);
  return [sources]
    .flat()
    .map((source) => {
      const document = documents.find(({ id }) => id === source.document);
      return say(language, 'site.source', {
        document: document?.title[language] ?? source.document,
        chapter: chapterWords(source.chapter, document, language),
      });
    })
    .join('; ');
}

/**
 * Where a criterion is asked for, in words; undefined where the project asks for it.
 * @param own the document of the model or profile: only another one is named
 */
export function basisWords(
  basis: Basis,
  own: string,
  documents: readonly SourceDocument[],
  language: Language,
): string | undefined {
  if ('origin' in basis) return undefined;
  const id = basis.document ?? own;
  const document = documents.find((each) => each.id === id);
  const chapter = chapterWords(basis.chapter, document, language);
  return id === own ? chapter : say(language, 'site.source', { document: document?.title[language] ?? id, chapter });
}

function labelOf(chapter: string, chapters: readonly DocumentChapter[] = []): DocumentChapter['label'] {
  return chapters.find(({ id }) => id === chapter)?.label;
}
