// Which entries of catalogues a programme points to, by a field or by a link in text, and where a reader finds each.

import type { Range } from '../finding/place.ts';
import type { Path } from '../parse/data.ts';
import { entryIds } from '../schema/catalogue-ids.ts';
import { linkTargets, pagesOf } from './assemble.ts';
import { targetOf } from './links.ts';
import type { Field, Part, Passage, Programme, Row } from './programme.ts';

/** One place where a programme points to an entry. */
export interface CatalogueUse {
  catalogue: string;
  /** Id of the entry. */
  entry: string;
  /** Of the entry the part that is pointed to, such as a paragraph of an act. */
  part: string | undefined;
  by: 'field' | 'link';
  /** Where it is written. */
  file: string;
  range: Range;
  /** The file on whose page readers see it: a table may show rows of another file. */
  page: string;
  /** The nearest place on that page that a link can lead to; undefined at its top. */
  anchor: string | undefined;
  /** Full ids of the criteria that it stands in the answer to. */
  criteria: string[];
  /** The id of the row that it stands in. */
  row: string | undefined;
}

/** Where readers see something. */
export type Seen = Pick<CatalogueUse, 'page' | 'anchor'>;

/** Every place where a programme and its local plans point to an entry that there is: fields first, then links. */
export function catalogueUses(programme: Programme): CatalogueUse[] {
  return [...fieldUses(programme), ...linkUses(programme)];
}

function fieldUses(programme: Programme): CatalogueUse[] {
  const known = new Map([...programme.catalogues].map(([id, catalogue]) => [id, new Set(entryIds(catalogue))]));
  const rows = rowsByPath(programme);
  const seen = rowsSeen(programme);
  return programme.references.flatMap(({ refers, id, file, range, path }): CatalogueUse[] => {
    const catalogue = refers.map(catalogueOf).find((each) => known.get(each ?? '')?.has(id));
    if (catalogue === undefined) return [];
    const found = path
      .map((_, index) => rows.get(keyOf(file, path.slice(0, index + 1))))
      .find((each) => each !== undefined);
    return [
      {
        ...entryOf(catalogue, id),
        by: 'field',
        file,
        range,
        ...((found && seen.get(found.row)) ?? { page: file, anchor: undefined }),
        criteria: found !== undefined && programme.requirements.criteria.has(found.field.id) ? [found.field.id] : [],
        row: found?.row.id,
      },
    ];
  });
}

function catalogueOf(refers: string): string | undefined {
  return refers.startsWith('catalogue/') ? refers.slice('catalogue/'.length) : undefined;
}

function entryOf(catalogue: string, target: string): Pick<CatalogueUse, 'catalogue' | 'entry' | 'part'> {
  const [entry = '', part] = target.split('/', 2);
  return { catalogue, entry, part };
}

function keyOf(file: string, path: Path): string {
  return JSON.stringify([file, ...path]);
}

/** Every row by where it stands. */
function rowsByPath({ fields, localPlans }: Programme): Map<string, { field: Field; row: Row }> {
  const all = [...fields.values(), ...localPlans.flatMap((plan) => [...plan.fields.values(), plan.actors])];
  return new Map(all.flatMap((field) => field.rows.map((row) => [keyOf(row.file, row.path), { field, row }] as const)));
}

/** The page and the anchor where each row is seen first; where it has its own anchor, if it has one. */
export function rowsSeen(programme: Programme): Map<Row, Seen> {
  const seen = new Map<Row, Seen>();
  for (const { file, parts } of pagesOf(programme)) {
    let above: string | undefined;
    for (const part of parts) {
      above = anchorOf(part) ?? above;
      if (part.kind !== 'data') continue;
      for (const row of part.rows) {
        const own = part.rowAnchors.get(row);
        if (own !== undefined || !seen.has(row)) seen.set(row, { page: file, anchor: own ?? above });
      }
    }
  }
  return seen;
}

function anchorOf(part: Part): string | undefined {
  if (part.kind === 'text') return undefined;
  return part.kind === 'data' ? part.anchor : part.anchors[0];
}

function linkUses(programme: Programme): CatalogueUse[] {
  const targets = linkTargets(programme);
  const summary = { file: programme.headFile.file, parsed: programme.headFile, parts: [] as Part[] };
  const passages = [...programme.passages, ...programme.localPlans.flatMap((plan) => plan.passages)];
  return [summary, ...pagesOf(programme)].flatMap(({ file, parsed, parts }) =>
    parsed.body.links.flatMap((link) => {
      const target = targetOf(link, file, targets);
      if (target.kind !== 'catalogue') return [];
      return link.shownAt.map((offset): CatalogueUse => ({
        ...entryOf(target.catalogue, target.entry),
        by: 'link',
        file,
        range: link.range,
        page: file,
        anchor: anchorAbove(parts, offset),
        criteria: criteriaAt(passages, file, offset),
        row: undefined,
      }));
    }),
  );
}

/** Of what has an anchor on a page, the last before a place in its file. Data stand where they are shown, not where they are written. */
function anchorAbove(parts: readonly Part[], offset: number): string | undefined {
  const last = parts.findLastIndex((part) => hasPlace(part) && part.block.range.start <= offset);
  return parts
    .slice(0, last + 1)
    .flatMap((part) => (part.kind === 'data' ? [] : (anchorOf(part) ?? [])))
    .at(-1);
}

function hasPlace(part: Part): part is Extract<Part, { block: unknown }> {
  return part.kind === 'heading' || part.kind === 'text';
}

function criteriaAt(passages: readonly Passage[], file: string, offset: number): string[] {
  const ids = passages
    .filter((passage) => passage.file === file)
    .filter(({ blocks }) => blocks.some(({ range }) => range.start <= offset && offset < range.end))
    .map(({ id }) => id);
  return [...new Set(ids)];
}
