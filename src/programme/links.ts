// Where the links of a programme's files lead: to an anchor, a chapter, a download, a catalogue entry, or out of the site.

import { posix } from 'node:path';
import { finding, type Finding, type FindingCode } from '../finding/finding.ts';
import { findNamed, suggestNamed, tellNear, wordFor, wordsOf } from '../finding/named.ts';
import { suggestFile } from '../finding/suggest.ts';
import type { CatalogueSource } from '../generated/types.ts';
import type { Language } from '../locales/locales.ts';
import { entryTargets } from '../schema/catalogue-ids.ts';
import type { Link } from '../parse/inspect-body.ts';
import type { ParsedFile } from '../parse/file.ts';

/** Kinds of download that a browser does not run. */
const safeFile = /\.(?:png|jpe?g|gif|webp|avif|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|ics)$/i;
const outward = /^(?:https?:|mailto:|tel:)/i;

/** What links may lead to. */
export interface LinkTargets {
  /** Anchors that are ids of the programme, and the file whose page has each. */
  anchors: ReadonlyMap<string, string>;
  /** All anchors of each file's page. */
  own: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files that have a page. */
  pages: ReadonlySet<string>;
  downloads: ReadonlySet<string>;
  catalogues: ReadonlyMap<string, CatalogueSource>;
  /** Of the programme: names in it are read and told beside ids. */
  language: Language;
  /** The anchor that one in names stands for, itself if it holds none. */
  anchorOf: (written: string) => string;
  /** An anchor in the words of the programme's language. */
  anchorWord: (anchor: string) => string;
}

export type Target =
  | { kind: 'out'; url: string }
  | { kind: 'page'; file: string; anchor: string | undefined }
  | { kind: 'download'; file: string }
  | { kind: 'catalogue'; catalogue: string; entry: string }
  | { kind: 'dead'; code: FindingCode; args: Finding['args']; words: Finding['args'] };

/** Where a link in `file` leads. Never to a place outside the programme's folder but by http, mail or phone. */
export function targetOf(link: Pick<Link, 'url' | 'image'>, file: string, targets: LinkTargets): Target {
  const url = link.url.trim();
  const dead = (code: FindingCode, args: Finding['args'] = {}, words: Finding['args'] = {}): Target => ({
    kind: 'dead',
    code,
    args: { url: url.slice(0, 80), ...args },
    words,
  });
  if (url.toLowerCase().startsWith('katalog:')) return catalogueTarget(url.slice('katalog:'.length), targets, dead);
  if (outward.test(url)) return link.image ? dead('image-remote') : { kind: 'out', url };
  if (/^catalogue:/i.test(url))
    return dead('link-protocol', { suggestions: [url.replace(/^catalogue:/i, 'katalog:')] });
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return dead('link-protocol');

  let path: string;
  let anchor: string | undefined;
  try {
    const [before = '', after] = url.split('#', 2);
    path = decodeURIComponent(before).normalize('NFC');
    anchor = after === undefined ? undefined : decodeURIComponent(after);
  } catch {
    return dead('link-dead', { suggestions: [] });
  }
  if (url === '') return dead('link-dead', { suggestions: [] });
  if (/[\\\0]/.test(path) || path.startsWith('/')) return dead('link-outside');
  const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path));
  if (target.startsWith('../') || target === '..') return dead('link-outside');
  const page = nameOf(target, targets.pages);
  if (page !== undefined) {
    if (anchor === undefined || anchor === '') return { kind: 'page', file: page, anchor: undefined };
    const own = targets.own.get(page) ?? new Set();
    for (const each of new Set([anchor, targets.anchorOf(anchor)])) {
      const home = own.has(each) ? page : path === '' ? targets.anchors.get(each) : undefined;
      if (home !== undefined) return { kind: 'page', file: home, anchor: each };
    }
    const near = [...new Set(path === '' ? [...own, ...targets.anchors.keys()] : own)].map((id) => ({
      id,
      name: { da: targets.anchorWord(id) },
    }));
    const suggestions = suggestNamed(anchor, near, targets.language);
    return dead('anchor-dead', { anchor, suggestions }, { suggestions: wordsOf(suggestions, near, targets.language) });
  }
  const download = nameOf(target, targets.downloads);
  if (download !== undefined)
    return safeFile.test(download) ? { kind: 'download', file: download } : dead('link-file-type');
  // As they are written from where the link stands.
  const written = [...targets.pages, ...targets.downloads].map((each) => posix.relative(posix.dirname(file), each));
  return dead('link-dead', { suggestions: suggestFile(path, written) });
}

/** A file's name as the disk has it: some systems write `å` as a letter and a ring. */
function nameOf(file: string, names: ReadonlySet<string>): string | undefined {
  return names.has(file) ? file : [...names].find((name) => name.normalize('NFC') === file);
}

function catalogueTarget(
  rest: string,
  { catalogues, language }: LinkTargets,
  dead: (code: FindingCode, args?: Finding['args'], words?: Finding['args']) => Target,
): Target {
  const [written = '', ...steps] = plainUrl(rest).split('/');
  const writtenEntry = steps.join('/');
  const all = [...catalogues.values()];
  const catalogue = findNamed(all, written, language);
  if (catalogue === undefined) {
    const { args, words } = tellNear(written, all, language);
    return dead('catalogue-unknown', { value: written, ...args }, words);
  }
  if (writtenEntry === '')
    return dead('catalogue-without-entry', { catalogue: catalogue.id }, { catalogue: wordFor(catalogue, language) });
  const entries = entryTargets(catalogue);
  const entry = findNamed(entries, writtenEntry, language);
  if (entry !== undefined) return { kind: 'catalogue', catalogue: catalogue.id, entry: entry.id };
  const { args, words } = tellNear(writtenEntry, entries, language);
  return dead(
    'catalogue-entry-unknown',
    { value: writtenEntry, catalogue: catalogue.id, suggestions: args.suggestions },
    { catalogue: written, suggestions: words.suggestions },
  );
}

/** A target as it was meant: editors may write `æ` as `%C3%A6`, or as two signs. */
function plainUrl(url: string): string {
  try {
    return decodeURIComponent(url).normalize('NFC');
  } catch {
    return url.normalize('NFC');
  }
}

/** A broken finding for each link of a file that leads nowhere. */
export function deadLinks(parsed: ParsedFile, targets: LinkTargets): Finding[] {
  return parsed.body.links.flatMap((link) => {
    const target = targetOf(link, parsed.file, targets);
    return target.kind === 'dead'
      ? [finding(target.code, 'broken', { file: parsed.file, ...link.range }, target.args, { words: target.words })]
      : [];
  });
}
