// "I am …": the roles of a programme, each leading to its page, by the kind of party that they work for.

import type { ElementContent } from 'hast';
import { rolesOf, type Role } from '../../src/publish/role.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { inLanguage, pathOf, valueWord, type Content, type PageContext } from '../context.ts';
import { capital } from './capital.ts';

/** The roles below the kinds of party, in the order in which the programme first names each; those of none last. */
export function roleLinks(published: Published, context: PageContext): ElementContent {
  const { programme } = published;
  const groups = new Map<string, Role[]>();
  const roles = rolesOf(programme);
  for (const role of roles) {
    const kinds = kindsOf(role, published);
    for (const kind of kinds) groups.set(kind, [...(groups.get(kind) ?? []), role]);
  }
  const loose = roles.filter((role) => kindsOf(role, published).length === 0);
  const shown = [
    ...[...groups].map(([kind, members]) => ({ title: capital(valueWord(context, kind)), members })),
    ...(loose.length === 0 ? [] : [{ title: context.t('site.role.others'), members: loose }]),
  ];
  return (
    <div class="roles">
      {shown.map(({ title, members }) => (
        <div>
          {shown.length === 1 ? null : <p class="caption">{title}</p>}
          <ul>
            {members.map(({ id, name }) => (
              <li>
                <a href={context.link(pathOf.role(programme.id, id))}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  ) as ElementContent;
}

/** The roles of every programme on the front page: of one alone in sight, of several behind the title of each. */
export function rolesOnFront(programmes: readonly Published[], context: PageContext): Content {
  const { t } = context;
  const withRoles = programmes.filter(({ programme }) => rolesOf(programme).length > 0);
  if (withRoles.length === 0) return null;
  return [
    <h2 id="roller">{t('site.role.i-am')}</h2>,
    withRoles.map((published) => {
      const { head } = published.programme;
      const own = inLanguage(context, head.language);
      const count = rolesOf(published.programme).length;
      return (
        <details class="roles-of" lang={head.language} open={withRoles.length === 1}>
          <summary>
            <span>{head.title}</span>{' '}
            <span class="quiet">{own.t(count === 1 ? 'site.role.count.one' : 'site.role.count.other', { count })}</span>
          </summary>
          {roleLinks(published, own)}
        </details>
      );
    }),
  ];
}

/** The kinds of party that somebody works for; none for the citizen. */
function kindsOf({ actor }: Role, { programme }: Published): string[] {
  const named = [actor.party ?? []].flat();
  const kinds = programme.head.parties.filter(({ id }) => named.includes(id)).map(({ kind }) => kind);
  return [...new Set([...kinds, ...(actor['party-kind'] === undefined ? [] : [actor['party-kind']])])];
}
