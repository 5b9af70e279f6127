// Whom to tell that something is wrong, on the site or in a programme, as the pages about the site say it.

import type { ElementContent } from 'hast';
import type { PageContext } from '../context.ts';
import { showContact } from './write-to.tsx';

/** The editors of the site where the configuration names them; of a programme, its own contacts. */
export function whomToTell(context: PageContext): ElementContent {
  const { t, site } = context;
  const { contact } = site.config;
  return (
    <div>
      <p class="text">
        {t('site.tell')} {contact === undefined ? t('site.tell.programme') : showContact(contact, context)}
      </p>
      <p class="text">{t('site.tell.no-persons')}</p>
    </div>
  ) as ElementContent;
}
