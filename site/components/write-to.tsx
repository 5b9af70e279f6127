// The editors of the site, as the configuration names them: an address is a link on the screen and written out on paper.

import type { ElementContent } from 'hast';
import type { PageContext } from '../context.ts';

/** The contact of the configuration. */
export function showContact(contact: string, { t }: PageContext): ElementContent {
  if (!/^[^\s@]+@[^\s@]+$/.test(contact)) return { type: 'text', value: contact };
  return (
    <span>
      <a class="screen-only" href={`mailto:${contact}`}>
        {t('site.write')}
      </a>
      <span class="print-only">{contact}</span>
    </span>
  ) as ElementContent;
}
