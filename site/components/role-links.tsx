// "I am …": the roles of a programme, each leading to its page, by the kind of party that they work for.

import type { ElementContent } from 'hast';
import { kindsOf, rolesOf, type Role } from '../../src/publish/role.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { pathOf, valueWord, type PageContext } from '../context.ts';
import { capital } from './capital.ts';

/** The roles below the kinds of party, in the order in which the programme first names each; those of none last. */
export function roleLinks(published: Published, context: PageContext): ElementContent {
  const { programme } = published;
  const groups = new Map<string, Role[]>();
  const roles = rolesOf(programme);
  for (const role of roles) {
    const kinds = kindsOf(role, programme);
    for (const kind of kinds) groups.set(kind, [...(groups.get(kind) ?? []), role]);
  }
  const loose = roles.filter((role) => kindsOf(role, programme).length === 0);
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
