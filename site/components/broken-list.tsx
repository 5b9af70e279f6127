// What is broken in a programme, with file and line: it has to be mended before anything else counts.

import type { ElementContent } from 'hast';
import { positionAt } from '../../src/finding/place.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { clean, describeFinding } from '../../src/report/describe.ts';
import type { PageContext } from '../context.ts';

/** Null when nothing is broken. */
export function brokenList(
  { findings, lines, programme }: Published,
  { t, language }: PageContext,
): ElementContent | null {
  const broken = findings.filter(({ weight }) => weight === 'broken');
  if (broken.length === 0) return null;
  return (
    <section class="broken" aria-labelledby="fejl">
      <h2 id="fejl">{t('site.broken')}</h2>
      <ul>
        {broken.map((finding) => {
          const { file, start } = finding.place;
          const { line, column } = positionAt(lines.get(file) ?? [0], start);
          const { found, mend } = describeFinding(finding, language, programme.requirements);
          return (
            <li>
              <code>{`${clean(file)}:${line}:${column}`}</code> {found} {mend}
            </li>
          );
        })}
      </ul>
    </section>
  ) as ElementContent;
}
