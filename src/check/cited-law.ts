// Reads which acts and paragraphs a value cites: by id, or in words such as "servicelovens §§ 50-52" or "§ 50 i serviceloven".

import type { Act } from '../generated/types.ts';

/** An act, and the paragraphs of it that are cited; none where the act is cited as a whole. */
export interface Citation {
  act: Act;
  paragraphs: string[];
}

/** What a value cites, in the order of the acts. */
export function citedIn(value: string, acts: readonly Act[]): Citation[] {
  const [id, paragraph] = value.split('/', 2);
  const byId = acts.find((act) => act.id === id);
  if (byId !== undefined) return [{ act: byId, paragraphs: paragraph === undefined ? [] : [paragraph] }];
  const mentions = mentionsIn(value, acts);
  const clusters = clustersIn(value).map((cluster) => ({ ...cluster, act: actOf(cluster, mentions, value) }));
  return acts
    .filter((act) => mentions.some((mention) => mention.act === act))
    .map((act) => ({
      act,
      paragraphs: (act.paragraphs ?? [])
        .map(({ id: own }) => own)
        .filter((own) => clusters.some((cluster) => cluster.act === act && cluster.ranges.some(holds(own)))),
    }));
}

interface Span {
  start: number;
  end: number;
}

interface Mention extends Span {
  act: Act;
}

/** Where acts are named, in any case, also in the genitive. */
function mentionsIn(text: string, acts: readonly Act[]): Mention[] {
  return acts.flatMap((act) =>
    namesOf(act).flatMap((name) =>
      [...text.matchAll(name)].map(({ index, 0: match }) => ({ act, start: index, end: index + match.length })),
    ),
  );
}

/** Expressions are costly to make, and each act is looked for in every value. */
const made = new WeakMap<Act, readonly RegExp[]>();

/** An act's title, full title and other names. */
function namesOf(act: Act): readonly RegExp[] {
  const known = made.get(act);
  if (known !== undefined) return known;
  const titles = [act.title, act['full-title']].flatMap((title) => (title === undefined ? [] : [title.da, title.en]));
  const names = [...new Set([...titles, ...(act.names ?? [])])].map(
    (name) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}['’]?s?(?![\\p{L}\\p{N}])`, 'giu'),
  );
  made.set(act, names);
  return names;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}

/** Paragraphs that stand together after one sign or the word for it, as they are written. */
interface Cluster extends Span {
  ranges: [from: string, to: string][];
}

// "§ 50 i" is followed by the name of an act; no paragraph is called so.
const number = String.raw`\d+(?:(?:[a-zæøå]|\s[a-hj-zæøå])(?![\p{L}\p{N}]))?`;
// Numbers of subsections are none of paragraphs.
const within = String.raw`(?:,?\s*(?:stk|nr|pkt|litra|subsection|no)\.?\s*\d+)*`;
const item = String.raw`${number}(?:\s*(?:-|–|til|to)\s*(?:§\s*)?${number})?${within}`;
const sign = String.raw`(?:§{1,2}|(?<!\p{L})(?:paragraf(?:ferne|fer)?|sections?))\s*`;
const cluster = new RegExp(
  String.raw`${sign}${item}(?:\s*(?:,|og|and|eller|or|samt)\s*(?:og\s|and\s)?\s*(?:${sign})?${item})*`,
  'giu',
);
const inItem = new RegExp(String.raw`(${number})(?:\s*(?:-|–|til|to)\s*(?:§\s*)?(${number}))?${within}`, 'giu');

function clustersIn(text: string): Cluster[] {
  return [...text.matchAll(cluster)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    ranges: [...match.matchAll(inItem)].map(([, from = '', to = from]) => [plain(from), plain(to)]),
  }));
}

function plain(written: string): string {
  return written.replace(/\s/g, '').toLowerCase();
}

/** True for a range that a paragraph lies in. */
function holds(id: string): (range: readonly [string, string]) => boolean {
  return ([from, to]) =>
    id === from ||
    id === to ||
    (from !== to && Number.parseInt(from) <= Number.parseInt(id) && Number.parseInt(id) < Number.parseInt(to));
}

/** An act that the catalogue may not have: what stands after it is not of the act before it. */
const anyAct = /\p{L}(?:lov|loven|lovens|love|bekendtgørelsen?s?)(?!\p{L})|(?<!\p{L})(?:lov|acts?)(?!\p{L})/iu;

/** Whose paragraphs they are: of the act that they are said to be in, else of the one named last before them. */
function actOf({ start, end }: Span, mentions: readonly Mention[], text: string): Act | undefined {
  const after = mentions.find(
    (mention) =>
      mention.start >= end && /^\s*(?:i|efter|in|of|under)\s+(?:the\s+)?$/iu.test(text.slice(end, mention.start)),
  );
  if (after !== undefined) return after.act;
  const before = mentions
    .filter((mention) => mention.end <= start)
    .sort((one, other) => other.end - one.end)
    .at(0);
  return before !== undefined && !anyAct.test(text.slice(before.end, start)) ? before.act : undefined;
}
