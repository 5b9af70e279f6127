// Where the pages stand that are the site's own and not a programme's: once in each language, the first one's at the root.

import { slug } from 'github-slugger';
import { say, type Language } from '../src/locales/locales.ts';
import type { SiteData } from '../src/publish/site-data.ts';

/** Paths of the site's own pages in one language. */
export interface SitePaths {
  language: Language;
  front: string;
  search: string;
  about: string;
  accessibility: string;
  /** The index of everything by its first letter: all of it, or the page of one letter. */
  alphabet: (letter?: string) => string;
  /** The programmes with one value of what readers choose by; of those that do not say if there is none. */
  chosen: (key: string, value: string | undefined) => string;
  model: (id: string) => string;
  profile: (id: string) => string;
  catalogues: string;
  catalogue: (id: string) => string;
  /** The entries of a catalogue with one value of a property. */
  filtered: (id: string, property: string, value: string) => string;
}

/** The paths in a language that the site has. Their words are that language's. */
export function sitePaths(language: Language, { languages }: Pick<SiteData, 'languages'>): SitePaths {
  const home = language === languages[0] ? '' : `${language}/`;
  const catalogue = home + say(language, 'site.path.catalogue');
  const alphabet = home + say(language, 'site.path.alphabet');
  return {
    language,
    front: `${home}index.html`,
    search: `${home}${say(language, 'site.path.search')}.html`,
    about: `${home}${say(language, 'site.path.about')}.html`,
    accessibility: `${home}${say(language, 'site.path.accessibility')}.html`,
    alphabet: (letter) => (letter === undefined ? `${alphabet}.html` : `${alphabet}/${letter}.html`),
    chosen: (key, value) =>
      `${home}${say(language, 'site.path.list')}/${value === undefined ? key : `${key}-${value}`}.html`,
    model: (id) => `${home}${say(language, 'site.path.model')}/${id}.html`,
    profile: (id) => `${home}${say(language, 'site.path.profile')}/${id}.html`,
    catalogues: `${catalogue}/index.html`,
    // No id ends with a hyphen.
    catalogue: (id) => `${catalogue}/${id === 'index' ? 'index-' : id}.html`,
    filtered: (id, property, value) => `${catalogue}/${id}/${property}-${slug(value)}.html`,
  };
}
