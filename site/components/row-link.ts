// Where the rows of lists stand in full: the chapter or local plan whose page has each, and its anchor there.

import { pagesOf } from '../../src/programme/assemble.ts';
import type { Programme, Row } from '../../src/programme/programme.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { filePath, type PageContext } from '../context.ts';

export interface RowPlace {
  file: string;
  anchor: string;
}

const known = new WeakMap<Programme, Map<Row, RowPlace>>();

/** Where a row has its anchor; undefined for one that has no id. */
export function placeOfRow(row: Row, programme: Programme): RowPlace | undefined {
  const places = known.get(programme) ?? findPlaces(programme);
  known.set(programme, places);
  return places.get(row);
}

/** A link to a row where it stands in full. */
export function rowLink(row: Row, published: Published, context: PageContext): string | undefined {
  const place = placeOfRow(row, published.programme);
  return place && context.link(filePath(published, place.file), place.anchor);
}

function findPlaces(programme: Programme): Map<Row, RowPlace> {
  return new Map(
    pagesOf(programme).flatMap(({ file, parts }) =>
      parts.flatMap((part) =>
        part.kind === 'data' ? [...part.rowAnchors].map(([row, anchor]) => [row, { file, anchor }] as const) : [],
      ),
    ),
  );
}
