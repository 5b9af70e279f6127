// Everything that readers of a site look for, as its search finds it and its index from A to Å lists it.

import type { Language } from '../../src/locales/locales.ts';
import type { Searchable, SearchRecord } from '../../src/publish/search-record.ts';
import type { SiteData } from '../../src/publish/site-data.ts';
import { rolesOf } from '../../src/publish/role.ts';
import { synonymsOf } from '../../src/publish/synonyms.ts';
import { chapterRecords } from './chapter-records.ts';
import { entryRecords } from './entry-records.ts';
import { programmeRecord, roleRecords } from './programme-records.ts';
import { rowRecords } from './row-records.ts';

const bySite = new WeakMap<SiteData, readonly SearchRecord[]>();

/** The records of the programmes, each in its own language, and of what the site itself has, in each language of the site. */
export function searchRecords(site: SiteData): readonly SearchRecord[] {
  const records = bySite.get(site) ?? collect(site);
  bySite.set(site, records);
  return records;
}

function collect(site: SiteData): SearchRecord[] {
  return [
    ...site.programmes.flatMap((published) => [
      programmeRecord(published, site),
      ...roleRecords(published, site),
      ...rowRecords(published, site),
      ...chapterRecords(published, site),
    ]),
    ...site.languages.flatMap((language) => entryRecords(site, language)),
  ];
}

/** What is indexed. */
export function searchable(site: SiteData): Searchable {
  return { records: searchRecords(site), synonyms: { da: synonymsIn(site, 'da'), en: synonymsIn(site, 'en') } };
}

/** Groups of words with one meaning: of the catalogues, and the names of the programmes' roles and interventions. */
export function synonymsIn(site: SiteData, language: Language): string[][] {
  const names = site.programmes
    .filter(({ programme }) => programme.head.language === language)
    .flatMap(({ programme }) => rolesOf(programme).map(({ name }) => name));
  return synonymsOf(site.catalogues, names, language);
}
