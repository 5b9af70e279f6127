// The rows of a programme as data: each with its full id and the page that shows it.

import type { SiteRow } from '../../src/generated/types.ts';
import type { Chapter, Field, Row } from '../../src/programme/programme.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { rowSchemas } from '../components/columns.ts';
import { filePath, type PageContext } from '../context.ts';
import { knownParts } from './known-parts.ts';

/** All rows of a shape in reading order, those of local plans last. What is wholly at fault is left out. */
export function rowsAsData(shape: string, published: Published, { link }: PageContext): SiteRow[] {
  const { fields, chapters, localPlans } = published.programme;
  const anchors = anchorsOf([...chapters, ...localPlans.map(({ chapter }) => chapter)]);
  const rowsIn = (lists: Iterable<Field>, party?: string) =>
    [...lists]
      .filter((field) => field.shape === shape)
      .flatMap((field) => field.rows.map((row) => ({ field, row })))
      .filter(({ row }) => row.value !== undefined)
      .map(({ field, row }) => ({
        id: row.id === undefined ? field.id : `${field.id}.${row.id}`,
        list: field.id,
        ...(party === undefined ? {} : { party }),
        page: link(filePath(published, row.file), anchors.get(row)),
        value: knownParts(row.value, rowSchemas(shape)) as SiteRow['value'],
      }));
  return [
    ...rowsIn(fields.values()),
    ...localPlans.flatMap((plan) => rowsIn([plan.actors, ...plan.fields.values()], plan.party)),
  ];
}

/** Where pages show each row: its own anchor, else that of its list. */
function anchorsOf(chapters: readonly Chapter[]): Map<Row, string> {
  const anchors = new Map<Row, string>();
  for (const part of chapters.flatMap(({ parts }) => parts)) {
    if (part.kind !== 'data') continue;
    for (const row of part.rows) {
      const anchor = part.rowAnchors.get(row) ?? part.anchor;
      if (anchor !== undefined && !anchors.has(row)) anchors.set(row, anchor);
    }
  }
  return anchors;
}
