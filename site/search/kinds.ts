// What readers call the kinds of things that are found.

import { say, type Language } from '../../src/locales/locales.ts';
import type { SiteData } from '../../src/publish/site-data.ts';

const kinds = [
  'transition',
  'role',
  'task',
  'intervention',
  'level',
  'indicator',
  'goal',
  'chapter',
  'programme',
] as const;

/** The word for each kind; the entries of a catalogue are called by its title. */
export function kindWords(site: SiteData, language: Language): Record<string, string> {
  const own = kinds.map((kind) => [kind, say(language, `site.kind.${kind}`)] as const);
  return Object.fromEntries([
    ...own,
    ...site.catalogues.map(({ id, title }) => [`catalogue.${id}`, title[language]] as const),
  ]);
}
