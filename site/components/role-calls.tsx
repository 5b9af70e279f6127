// Whom a role calls: at each party the actors that it works with, by the names and numbers that local plans give them.

import type { ElementContent } from 'hast';
import { worksFor } from '../../src/check/task-actors.ts';
import type { Contact, Party } from '../../src/generated/types.ts';
import { colleaguesOf, type Role } from '../../src/publish/role.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { pathOf, type Content, type PageContext } from '../context.ts';
import { showContact } from './contact.tsx';

interface Line {
  name: string;
  href: string | undefined;
  /** Who it is at the party, where that is another name. */
  local: string | undefined;
  contact: Contact | undefined;
}

interface Card {
  title: string;
  contact: Contact | undefined;
  lines: Line[];
}

/** A card for each party, and one for whoever is at none. */
export function roleCalls(role: Role, published: Published, context: PageContext): Content {
  const { t } = context;
  const { programme } = published;
  const colleagues = colleaguesOf(programme, role.id);
  const cards = programme.head.parties.flatMap((party) => {
    const there = colleagues.filter(({ actor }) => worksFor(actor, party));
    return there.length === 0 ? [] : [cardOf(party, there, published, context)];
  });
  const placed = (each: Role) => programme.head.parties.some((party) => worksFor(each.actor, party));
  // Somebody at no party is called only if there is a number: the citizen is in the room.
  const rest = colleagues.filter((each) => !placed(each) && each.actor.contact !== undefined);
  const loose = rest.map((each): Card => ({
    title: each.name,
    contact: each.actor.contact,
    lines: [],
  }));
  const all = [...cards, ...loose];
  const more = (
    <p>
      <a href={context.link(pathOf.programme(programme.id), 'kontakter')}>{t('site.role.programme-contacts')}</a>
    </p>
  );
  if (all.length === 0) return [<p class="unsaid">{t('site.role.no-calls', { name: role.name })}</p>, more];
  return [
    <ul class="contacts calls">
      {all.map(({ title, contact, lines }) => (
        <li>
          <strong>{title}</strong>
          {contact === undefined ? null : showContact(contact)}
          {lines.map((line) => showLine(line, context))}
        </li>
      ))}
    </ul>,
    <div class="screen-only">{more}</div>,
  ];
}

function showLine({ name, href, local, contact }: Line, { t }: PageContext): ElementContent {
  return (
    <div class="call">
      {href === undefined ? name : <a href={href}>{name}</a>}
      {local === undefined ? null : <span class="contact-line">{local}</span>}
      {contact === undefined ? <span class="contact-line unsaid">{t('site.no-contact')}</span> : showContact(contact)}
    </div>
  ) as ElementContent;
}

/** A party's own contact stands first where somebody there has none. */
function cardOf(party: Party, there: readonly Role[], { programme }: Published, context: PageContext): Card {
  const lines = there.map(({ id, name, actor, locals }): Line => {
    const local = locals.find((each) => each.party === party.id);
    return {
      name,
      href: context.link(pathOf.role(programme.id, id)),
      local: local?.name === name ? undefined : local?.name,
      contact: local?.contact ?? actor.contact,
    };
  });
  const functions = (programme.head.contacts ?? [])
    .filter((each) => each.party === party.id)
    .map((each): Line => ({ name: each.function, href: undefined, local: undefined, contact: each.contact }));
  const lacking = lines.some(({ contact }) => contact === undefined);
  return { title: party.name, contact: lacking ? party.contact : undefined, lines: [...lines, ...functions] };
}
