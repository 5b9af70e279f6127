// What the pages of a site are made from.

import type { Checked } from '../check/check-programme.ts';
import type { CatalogueSource, Configuration, ModelSource, ProfileSource } from '../generated/types.ts';
import type { Language } from '../locales/locales.ts';
import type { Programme } from '../programme/programme.ts';

export type Audience = 'public' | 'internal';

/** A programme that has pages. */
export interface Published extends Checked {
  programme: Programme;
}

export interface SiteData {
  audience: Audience;
  /** Those that the site's own pages stand in: the first at its root, each other in a folder of its own. */
  languages: readonly [Language, ...Language[]];
  /** YYYY-MM-DD: the one day of the run. */
  day: string;
  config: NonNullable<Configuration['site']>;
  programmes: Published[];
  models: ModelSource[];
  profiles: ProfileSource[];
  catalogues: CatalogueSource[];
}

/** One file of the site. */
export interface Page {
  /** Path from the site's root with forward slashes, such as `programmer/x/index.html`. */
  path: string;
  /** The whole document. */
  render(): string;
}
