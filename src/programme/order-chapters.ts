// The order of a programme's chapters.

import { finding, type Finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { valueAt } from '../parse/data.ts';
import type { ParsedFile } from '../parse/file.ts';
import { headName, naturalOrder } from '../read/programme-folder.ts';

/** Chapters in the order of `chapters[]`, those not named there after them in natural order. */
export function orderChapters(
  named: readonly string[] | undefined,
  headFile: ParsedFile,
  files: ReadonlyMap<string, ParsedFile>,
  findings: Finding[],
): ParsedFile[] {
  const all = [...files.values()]
    .filter(({ file }) => file !== headName && !file.includes('/'))
    .sort((a, b) => naturalOrder(a.file, b.file));
  const first = (Array.isArray(named) ? named : []).flatMap((name, index) => {
    const parsed = all.find(({ file }) => file === String(name).normalize('NFC') || file === String(name));
    if (parsed === undefined) {
      const range = (headFile.head && valueAt(headFile.head, ['chapters', index])?.range) ?? { start: 0, end: 0 };
      findings.push(
        finding(
          'chapter-missing',
          'broken',
          { file: headName, ...range },
          {
            file: String(name),
            suggestions: suggest(
              String(name),
              all.map(({ file }) => file),
            ),
          },
          { path: ['chapters', index] },
        ),
      );
    }
    return parsed === undefined ? [] : [parsed];
  });
  return [...new Set([...first, ...all])];
}
