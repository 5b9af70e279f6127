// The rows of a shape as a page of their own shows them: each with an anchor to share and a way to its chapter.

import type { ElementContent } from 'hast';
import { rowsOf } from '../../../src/check/shape-rows.ts';
import { Anchors } from '../../../src/programme/anchors.ts';
import type { Row } from '../../../src/programme/programme.ts';
import type { Published } from '../../../src/publish/site-data.ts';
import type { DataOptions } from '../../components/data-options.ts';
import { namesOf, type NameOf } from '../../components/names.ts';
import { transitionNumbers } from '../../components/transition-rows.ts';
import { filePath, pathOf, type PageContext } from '../../context.ts';

/** What shows the rows of a shape on their own page, from every list that has them. Throws for a shape without rows. */
export function listRows(shape: string, published: Published, context: PageContext): DataOptions {
  const { programme } = published;
  const found = rowsOf(programme.fields, shape);
  const [first] = found;
  if (first === undefined) throw new Error(`no rows of ${shape}`);
  const anchors = new Anchors([]);
  const ids = new Map(found.map(({ row, field }) => [row, row.id === undefined ? undefined : `${field.id}.${row.id}`]));
  const rowAnchors = new Map<Row, string>();
  for (const [row, id] of ids) if (id !== undefined) rowAnchors.set(row, anchors.forId(id, ''));
  return {
    field: first.field,
    rows: found.map(({ row }) => row),
    anchor: undefined,
    rowAnchors,
    caption: '',
    captionHidden: true,
    level: 3,
    phases: programme.phases.map(({ id }) => id),
    numberOf: transitionNumbers(programme),
    home: (row) => chapterLink(row, ids.get(row), published, context),
    context,
    nameOf: linkedNames(published, context),
  };
}

/** Rows that have a page of their own: what points to one leads there. */
const pages: ReadonlyMap<string, { shape: string; path: (programme: string) => string }> = new Map([
  ['level', { shape: 'levels', path: pathOf.levels }],
  ['intervention', { shape: 'interventions', path: pathOf.interventions }],
]);

/** Names as on every page, but everybody who acts leads to their own page, and levels and interventions to the lists of them. */
export function linkedNames(published: Published, context: PageContext): NameOf {
  const { programme } = published;
  const nameOf = namesOf(published, context);
  return (refers, id) => {
    const name = nameOf(refers, id);
    if (name === undefined) return undefined;
    const page = pages.get(refers);
    const found = page && rowsOf(programme.fields, page.shape).find(({ row }) => row.id === id);
    if (page === undefined || found === undefined) return { ...name, everywhere: true };
    return { text: name.text, href: context.link(page.path(programme.id), `${found.field.id}.${id}`) };
  };
}

/** The chapter that shows a row, at the row. */
function chapterLink(row: Row, id: string | undefined, published: Published, { link }: PageContext): ElementContent[] {
  const { chapters, anchors } = published.programme;
  // A row may be shown on another chapter's page than the one that it stands in: its anchor knows.
  const home = id === undefined ? undefined : anchors.get(id);
  const file = home ?? row.file;
  const title = chapters.find((chapter) => chapter.file === file)?.title;
  if (title === undefined) return [];
  return [
    (<a href={link(filePath(published, file), home === undefined ? undefined : id)}>{title}</a>) as ElementContent,
  ];
}
