// Tells of keys that stand twice by their ids: when a file is parsed nobody knows yet what its words stand for.

import type { Finding } from '../finding/finding.ts';
import type { Data, DataEntry, DataMap } from '../parse/data.ts';
import type { Programme } from './programme.ts';

/** The findings with the id of each key that stands twice; its message keeps the word that was written. */
export function nameDuplicates(findings: readonly Finding[], programme: Programme): Finding[] {
  const chapters = [...programme.chapters, ...programme.localPlans.map(({ chapter }) => chapter)];
  const heads = new Map([programme.headFile, ...chapters.map(({ parsed }) => parsed)].map((each) => [each.file, each]));
  return findings.map((each) => {
    const head = each.code === 'duplicate-key' ? heads.get(each.place.file)?.head : undefined;
    const first = head && entryAround(head, each.place.start, String(each.args['key']));
    if (first === undefined || first.key === first.written) return each;
    return { ...each, args: { ...each.args, key: first.key }, words: { ...each.words, key: first.written } };
  });
}

/** The entry with that key in the innermost map around an offset that has one. */
function entryAround(map: DataMap, offset: number, written: string): DataEntry | undefined {
  for (const { value } of map.entries.values()) {
    const inner = mapsIn(value).find(({ range }) => range.start <= offset && offset < range.end);
    const found = inner && entryAround(inner, offset, written);
    if (found !== undefined) return found;
  }
  return [...map.entries.values()].find((entry) => entry.written === written);
}

function mapsIn(data: Data): DataMap[] {
  if (data.kind === 'list') return data.items.flatMap(mapsIn);
  return data.kind === 'map' ? [data] : [];
}
