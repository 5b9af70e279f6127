// The order of a programme's chapters.

import { finding, type Finding } from '../finding/finding.ts';
import { suggestFile } from '../finding/suggest.ts';
import { rangeAt, type DataMap } from '../parse/data.ts';
import type { ParsedFile } from '../parse/file.ts';
import { headName, naturalOrder } from '../read/programme-folder.ts';

/**
 * Chapters in the order of `chapters[]`, those not named there after them in natural order.
 * @param headData what `named` was read from
 * @param unread files that are there but cannot be read: that is told already
 */
export function orderChapters(
  named: readonly string[],
  headData: DataMap,
  files: ReadonlyMap<string, ParsedFile>,
  unread: ReadonlySet<string>,
  findings: Finding[],
): ParsedFile[] {
  const all = [...files.values()]
    .filter(({ file }) => file !== headName && !file.includes('/'))
    .sort((a, b) => naturalOrder(a.file, b.file));
  const names = all.map(({ file }) => file);
  const first = named.flatMap((name, index) => {
    const parsed = all.find(({ file }) => file.normalize('NFC') === name.normalize('NFC'));
    if (parsed === undefined && !unread.has(name)) {
      const path = ['chapters', index];
      const place = { file: headName, ...rangeAt(headData, path) };
      findings.push(
        finding('chapter-missing', 'broken', place, { file: name, suggestions: suggestFile(name, names) }, { path }),
      );
    }
    return parsed === undefined ? [] : [parsed];
  });
  return [...new Set([...first, ...all])];
}
