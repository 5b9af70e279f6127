// Whom to call: the programme's contacts and those of its parties. A party without one says so.

import type { ElementContent } from 'hast';
import type { Contact } from '../../src/generated/types.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { PageContext } from '../context.ts';
import { showContact } from './contact.tsx';

interface ContactCard {
  name: string;
  party: string | undefined;
  contact: Contact | undefined;
}

/** Null when the programme names no contact at all: then the page says so once. */
export function programmeContacts(published: Published, { t }: PageContext): ElementContent {
  const { head } = published.programme;
  const partyName = (party: unknown) =>
    typeof party === 'string' ? (head.parties.find(({ id }) => id === party)?.name ?? party) : undefined;
  const cards: ContactCard[] = [
    ...(head.contacts ?? []).map((each) => ({
      name: each.function,
      party: partyName(each.party),
      contact: each.contact,
    })),
    ...head.parties.map(({ name, contact }) => ({ name, party: undefined, contact })),
  ];
  if (cards.every(({ contact }) => contact === undefined))
    return (<p class="unsaid">{t('site.no-contacts')}</p>) as ElementContent;
  return (
    <ul class="contacts">
      {cards.map(({ name, party, contact }) => (
        <li>
          <strong>{name}</strong>
          {party === undefined ? null : <span class="contact-line quiet">{party}</span>}
          {contact === undefined ? (
            <span class="contact-line unsaid">{t('site.no-contact')}</span>
          ) : (
            showContact(contact)
          )}
        </li>
      ))}
    </ul>
  ) as ElementContent;
}
