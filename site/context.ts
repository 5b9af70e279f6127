// What every component may ask: the language, the paths from this page, and the names behind ids.

import type { Nodes } from 'hast';
import { isMessageKey, say, type Blank, type Language, type MessageKey } from '../src/locales/locales.ts';
import type { Published, SiteData } from '../src/publish/site-data.ts';
import { sitePaths, type SitePaths } from './site-paths.ts';

/** What a component may give back: nodes, texts, nothing, or lists of them. */
export type Content = Nodes | string | number | null | undefined | readonly Content[];

/** Content as one list, as JSX takes it. */
export function flat(content: Content): (Nodes | string | number)[] {
  if (Array.isArray(content)) return (content as readonly Content[]).flatMap(flat);
  return content === null || content === undefined ? [] : [content as Nodes | string | number];
}

export interface PageContext {
  site: SiteData;
  /** Of the words around: the page's; within a programme's own content that programme's. */
  language: Language;
  /** Where the site's own pages stand in the page's language. */
  paths: SitePaths;
  /** Where the same page stands by another language's paths: its front page, unless the page is the site's own. */
  twin: (paths: SitePaths) => string;
  /** Path of the page in the site. */
  path: string;
  /** Words in that language. */
  t: (key: MessageKey, blanks?: Readonly<Record<string, Blank>>) => string;
  /** A relative link from this page to another path of the site. */
  link: (path: string, anchor?: string) => string;
}

/** The context of the page at `path`: in the site's first language, unless another of its languages is given. */
export function contextOf(site: SiteData, path: string, language = site.languages[0]): PageContext {
  return {
    site,
    language,
    paths: sitePaths(language, site),
    twin: ({ front }) => front,
    path,
    t: (key, blanks) => say(language, key, blanks),
    link: (target, anchor) => relativeLink(path, target, anchor),
  };
}

/** The context of a page of a programme: around it stands the programme's language, where the site has it. */
export function contextFor({ programme }: Published, { site, path, language }: PageContext): PageContext {
  return contextOf(site, path, site.languages.find((each) => each === programme.head.language) ?? language);
}

/** The same page with words of another language. */
export function inLanguage(context: PageContext, language: Language): PageContext {
  return { ...context, language, t: (key, blanks) => say(language, key, blanks) };
}

/** A link from one page to another that names its file, percent-encoded. */
export function relativeLink(from: string, to: string, anchor?: string): string {
  const fragment = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
  if (from === to && fragment !== '') return fragment;
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = here.slice(shared).map(() => '..');
  return [...up, ...there.slice(shared).map(encodeURIComponent)].join('/') + fragment;
}

/** The word for a value of an enumeration, else the value. */
export function valueWord(context: PageContext, value: string): string {
  const key = `site.value.${value}`;
  return isMessageKey(key) ? context.t(key) : value;
}

/** Paths of a programme's pages: each stands once, in the language of the programme. */
export const pathOf = {
  /** The site's root: what records of the search are relative to. */
  root: 'index.html',
  programme: (id: string) => `programmer/${id}/index.html`,
  chapter: (id: string, file: string) => `programmer/${id}/kapitel/${file.replace(/\.md$/, '')}.html`,
  plan: (id: string, party: string) => `programmer/${id}/lokal/${party}.html`,
  role: (id: string, actor: string) => `programmer/${id}/rolle/${actor}.html`,
  overview: (id: string) => `programmer/${id}/overblik.html`,
  transitions: (id: string) => `programmer/${id}/overgange.html`,
  levels: (id: string) => `programmer/${id}/niveauer.html`,
  interventions: (id: string) => `programmer/${id}/indsatser.html`,
  responsibilities: (id: string) => `programmer/${id}/ansvar.html`,
  indicators: (id: string) => `programmer/${id}/indikatorer.html`,
  timetable: (id: string) => `programmer/${id}/plan.html`,
  checklist: (id: string) => `programmer/${id}/tjekliste.html`,
  programmesData: 'programmes.json',
  programmeData: (id: string) => `programmer/${id}/programme.json`,
  schema: (name: string) => `schema/${name}.schema.json`,
  download: (id: string, file: string) => `programmer/${id}/${file}`,
};

/** The page of a file of a programme. */
export function filePath({ programme }: Published, file: string): string {
  if (file === 'programme.md') return pathOf.programme(programme.id);
  if (file.startsWith('local/')) return pathOf.plan(programme.id, file.slice('local/'.length, -'.md'.length));
  return pathOf.chapter(programme.id, file);
}
