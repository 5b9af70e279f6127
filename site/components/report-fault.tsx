// Whom to tell that a page is wrong: a link that writes the letter's head, so that page and version come along.

import type { ElementContent } from 'hast';
import type { Contact } from '../../src/generated/types.ts';
import { dateIn, say } from '../../src/locales/locales.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { PageContext } from '../context.ts';
import { addressOf, isKnown } from '../hosts/address.ts';

const mailAddress = /^[^\s@<>?&]+@[^\s@<>?&]+$/;

/** The page that somebody writes about. */
export interface ReportedPage {
  title: string;
  /** The programme that it is of. */
  published?: Published | undefined;
}

/** Null when there is nobody to write to. A contact that is no address is shown as it is. */
export function reportFault(page: ReportedPage, context: PageContext): ElementContent | null {
  const { t, site } = context;
  const keeper = page.published === undefined ? undefined : keeperOf(page.published);
  const contact = keeper?.email ?? site.config.contact;
  if (contact === undefined) return null;
  const address = mailAddress.test(contact) ? contact : undefined;
  return (
    <p>
      <strong>{t('site.wrong')}</strong>{' '}
      {address === undefined ? (
        contact
      ) : (
        <>
          <span class="screen-only">
            <a href={letterTo(address, page, context)}>
              {keeper === undefined ? t('site.write') : t('site.write-to', { who: keeper.function })}
            </a>
            {t('site.write.comes-along')}
          </span>
          <span class="print-only">{t('site.write.on-paper', { address })}</span>
        </>
      )}
    </p>
  ) as ElementContent;
}

/** Who keeps the programme, by the function of one of its contacts: a ward's line is not for misprints. */
function keeperOf({ programme: { head } }: Published): { function: string; email: string } | undefined {
  const words = say(head.language, 'site.write.keepers').split(', ');
  return (head.contacts ?? []).flatMap(({ function: what, contact }) => {
    const email = emailOf(contact);
    const isKeeper = words.some((word) => what.toLocaleLowerCase(head.language).includes(word));
    return isKeeper && email !== undefined ? [{ function: what, email }] : [];
  })[0];
}

function emailOf(contact: Contact | undefined): string | undefined {
  const email = typeof contact === 'string' ? contact : contact?.email;
  return email !== undefined && mailAddress.test(email) ? email : undefined;
}

function letterTo(address: string, { title, published }: ReportedPage, context: PageContext): string {
  const { t, site, path } = context;
  const head = published?.programme.head;
  const lines = [
    t('site.letter.write-here'),
    t('site.letter.no-persons'),
    '',
    '',
    t('site.letter.page', { title }),
    t('site.letter.address', { address: isKnown(site) ? addressOf(site, path) : path }),
    ...(head === undefined
      ? []
      : [
          t('site.letter.programme', { title: head.title }),
          head.version === undefined ? t('site.no-version') : t('site.version', { version: head.version }),
          t('site.letter.status', { status: t(`status.${head.status}`) }),
        ]),
    t('site.as-of', { date: dateIn(context.language, site.day) }),
  ];
  const version = head?.version === undefined ? '' : ` ${head.version}`;
  const about = head === undefined || head.title === title ? title : `${title} – ${head.title}`;
  const subject = t('site.letter.subject', { page: `${about}${version}` });
  // RFC 6068: lines of a letter end with both characters.
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
