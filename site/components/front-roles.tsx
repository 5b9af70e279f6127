// "I am …": every role by workplace, straight to its page, or opening in place to the programmes that have it.

import type { ElementContent } from 'hast';
import { isMessageKey } from '../../src/locales/locales.ts';
import { listRoles, programmesOf, type NamedRole, type Workplace } from '../../src/publish/list-roles.ts';
import { pathOf, type Content, type PageContext } from '../context.ts';
import { icon } from './marks.tsx';

/** More of one workplace wait behind a disclosure: those that fewest programmes have. */
const mostShown = 8;

/** Nothing where no programme has a role. */
export function frontRoles(context: PageContext): Content {
  const { t, link, site, language, paths } = context;
  const workplaces = listRoles(site.programmes, language);
  if (workplaces.length === 0) return null;
  const bound = workplaces.filter(({ kind }) => kind !== undefined);
  const loose = workplaces.find(({ kind }) => kind === undefined);
  return [
    <h2 id="roller">{t('site.role.i-am')}</h2>,
    bound.length === 0 ? null : <div class="workplaces">{bound.map((each) => workplace(each, context))}</div>,
    <div class="workplaces">
      {loose === undefined ? null : (
        <details class="choice">
          <summary>
            <span class="choice-name">{t('site.role.citizen')}</span>
            {icon('chevron')}
          </summary>
          {roleRows(loose.roles, context)}
        </details>
      )}
      <a class="choice" href={link(paths.alphabet())}>
        <span class="choice-name">{t('site.role.all')}</span>
        {icon('arrow')}
      </a>
    </div>,
  ];
}

function workplace({ kind = '', roles }: Workplace, context: PageContext): ElementContent {
  const { t } = context;
  const key = `site.at.${kind}`;
  // One row is not worth a disclosure.
  const shown = roles.length > mostShown + 1 ? roles.slice(0, mostShown) : roles;
  const rest = roles.slice(shown.length);
  return (
    <section>
      <h3>{isMessageKey(key) ? t(key) : kind}</h3>
      {roleRows(shown, context)}
      {rest.length === 0 ? null : (
        <details class="choice">
          <summary>
            <span class="choice-name">{t('site.role.more', { count: rest.length })}</span>
            {icon('chevron')}
          </summary>
          {roleRows(byName(rest, context), context)}
        </details>
      )}
    </section>
  ) as ElementContent;
}

function byName(roles: readonly NamedRole[], { language }: PageContext): NamedRole[] {
  return roles.toSorted((a, b) => a.name.localeCompare(b.name, language));
}

function roleRows(roles: readonly NamedRole[], context: PageContext): ElementContent {
  return (
    <ul class="choices">
      {roles.map((role) => (
        <li>{roleRow(role, context)}</li>
      ))}
    </ul>
  ) as ElementContent;
}

function roleRow(named: NamedRole, context: PageContext): ElementContent {
  const { t, link } = context;
  const { name, places } = named;
  const lang = named.language === context.language ? undefined : named.language;
  const [only] = places;
  const count = programmesOf(named);
  if (only !== undefined && places.length === 1)
    return (
      <a class="choice" href={link(pathOf.role(only.published.programme.id, only.role.id))}>
        <span class="choice-name" lang={lang}>
          {name}
        </span>
        {icon('arrow')}
      </a>
    ) as ElementContent;
  return (
    <details class="choice">
      <summary>
        <span class="choice-words">
          <span class="choice-name" lang={lang}>
            {name}
          </span>{' '}
          <span class="quiet">
            {t(count === 1 ? 'site.programme.count.one' : 'site.programme.count.other', { count })}
          </span>
        </span>
        {icon('chevron')}
      </summary>
      <ul>
        {places.map(({ published: { programme }, role }) => {
          const { head } = programme;
          return (
            <li>
              <a href={link(pathOf.role(programme.id, role.id))} lang={head.language}>
                {head.title}
              </a>
              {head.status === 'in-force' ? null : <span class="quiet"> ({t(`status.${head.status}`)})</span>}
            </li>
          );
        })}
      </ul>
    </details>
  ) as ElementContent;
}
