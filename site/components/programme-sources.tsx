// The documents that a programme rests on, and how it has changed.

import type { ElementContent } from 'hast';
import { dateIn } from '../../src/locales/locales.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { PageContext } from '../context.ts';

export function sourceList({ programme }: Published): ElementContent {
  return (
    <ul class="text-list">
      {(programme.head.sources ?? []).map(({ document, chapter, url }) => (
        <li>
          {url !== undefined && /^https?:/.test(url) ? <a href={url}>{document}</a> : document}
          {chapter === undefined ? null : `, ${chapter}`}
        </li>
      ))}
    </ul>
  ) as ElementContent;
}

export function revisionList({ programme }: Published, { t, language }: PageContext): ElementContent {
  return (
    <dl class="pairs">
      {(programme.head.revisions ?? []).map(({ version, date, text }) => (
        <div>
          <dt>{t('site.version', { version })}</dt>
          <dd>
            {date === undefined ? null : <span class="contact-line quiet">{dateIn(language, date)}</span>}
            {text ?? <span class="unsaid">{t('site.no-revision-text')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  ) as ElementContent;
}
