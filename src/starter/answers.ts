// What has to be known of a programme or repository before its files can be written.

import type { Language } from '../locales/locales.ts';

export interface NewParty {
  id: string;
  name: string;
  kind: string;
}

export interface Ages {
  from?: number;
  to?: number;
}

export interface NewProgramme {
  id: string;
  title: string;
  language: Language;
  /** `<id>@<version>`. */
  model: string;
  profiles: readonly string[];
  ages: Ages | undefined;
  region: string | undefined;
  parties: readonly NewParty[];
  illustrative: boolean;
}

export interface NewRepository {
  /** Name of its folder. */
  name: string;
  /** Of the programme that it begins with. */
  programme: string;
  title: string;
  language: Language;
  /** The version of forloeb that it is checked and built with. */
  version: string;
}
