// A contact: text, phone, mail and web, each as something to press, and when it is open.

import type { ElementContent } from 'hast';
import { h, type Child } from 'hastscript';
import type { Contact } from '../../src/generated/types.ts';
import { icon } from './marks.tsx';

const noBreakSpace = '\u00a0';
const phoneNumber = /^\+?[\d\s().-]{3,}$/;
const mailAddress = /^[^\s@<>]+@[^\s@<>]+$/;

/** The nodes of a contact; none for one that says nothing. */
export function showContact(contact: Contact): ElementContent[] {
  if (typeof contact === 'string') return [line(contact)];
  const { text, phone, email, url, hours } = contact;
  return [
    ...(text === undefined ? [] : [line(text)]),
    ...(phone === undefined ? [] : [phoneLine(phone)]),
    ...(email === undefined ? [] : [line(mailAddress.test(email) ? <a href={`mailto:${email}`}>{email}</a> : email)]),
    ...(url === undefined ? [] : [line(/^https?:\/\//.test(url) ? <a href={url}>{url}</a> : url)]),
    ...(hours === undefined ? [] : [(<span class="contact-line quiet">{hours}</span>) as ElementContent]),
  ];
}

function line(content: Child): ElementContent {
  return h('span', { class: 'contact-line' }, content);
}

function phoneLine(phone: string): ElementContent {
  if (!phoneNumber.test(phone.trim())) return line(phone);
  return (
    <a class="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {icon('phone')}
      <span>{phone.replaceAll(' ', noBreakSpace)}</span>
    </a>
  ) as ElementContent;
}
