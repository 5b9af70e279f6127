// The head of the page of a role: whose it is, where they work, and the programme's status. It is short: the first task belongs on
// the first screen of a phone.

import { isMessageKey } from '../../src/locales/locales.ts';
import type { Role } from '../../src/publish/role.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { Content, PageContext } from '../context.ts';
import { statusLine } from './programme-facts.tsx';

export function roleHead(role: Role, published: Published, context: PageContext): Content {
  const { t } = context;
  const at = workplace(role, published, context);
  return [
    <p class="eyebrow">
      {t('site.role')}
      <span class="on-paper"> · {published.programme.head.title}</span>
    </p>,
    <h1>{role.name}</h1>,
    at === undefined ? null : <p class="lead">{at}</p>,
    statusLine(published, context),
  ];
}

/** The parties by name, or each party of a kind. */
function workplace({ actor }: Role, { programme }: Published, { t, language }: PageContext): string | undefined {
  const named = [actor.party ?? []]
    .flat()
    .map((id) => programme.head.parties.find((each) => each.id === id)?.name ?? id);
  if (named.length > 0) return new Intl.ListFormat(language).format(named);
  const each = `site.each.${actor['party-kind'] ?? ''}`;
  return isMessageKey(each) ? t(each) : undefined;
}
