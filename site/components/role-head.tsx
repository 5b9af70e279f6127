// Below the name of a role: the party, what it is there for, its phases and levels, and who it is at each party.

import type { ElementContent } from 'hast';
import { rowsOf } from '../../src/check/shape-rows.ts';
import type { Level } from '../../src/generated/types.ts';
import { isMessageKey } from '../../src/locales/locales.ts';
import { tasksOf, transitionsOf, type Role } from '../../src/publish/role.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { pathOf, type Content, type PageContext } from '../context.ts';
import { pairList, type Pair } from './blocks.tsx';
import { columnOf, rowSchemas } from './columns.ts';
import { namesOf } from './names.ts';
import { inLine } from './role-names.tsx';
import { showValue } from './value.tsx';

export function roleHead(role: Role, published: Published, context: PageContext): Content {
  const { actor } = role;
  const nameOf = namesOf(published, context);
  const told = (key: 'role') => {
    const { schema } = columnOf(rowSchemas('actors'), key, context);
    return showValue(actor[key], schema, context, nameOf);
  };
  const at = workplace(role, published, context);
  const what = told('role');
  return [
    at === undefined ? null : <p class="lead">{at}</p>,
    what.length === 0 ? null : <p class="text">{what}</p>,
    <div class="role-facts">{pairList(pairs(role, published, context))}</div>,
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

function pairs(role: Role, published: Published, context: PageContext): Pair[] {
  const { programme } = published;
  const { t, link } = context;
  const nameOf = namesOf(published, context);
  const { own, shared } = tasksOf(programme, role.id);
  const { into, out, others } = transitionsOf(programme, role.id);
  const rows = [...own, ...shared, ...into, ...out, ...others].map(({ value }) => value);
  const phases = new Set(rows.flatMap(({ phase = [] }) => phase));
  const named = new Set([...own, ...shared].flatMap(({ value }) => value.levels ?? []));
  const known = rowsOf<Level>(programme.fields, 'levels').flatMap(({ value }) => value.id ?? []);
  const levels = new Set([...known, ...named].filter((id) => named.has(id)));
  const text = (value: string): ElementContent[] => [{ type: 'text', value }];
  const list = (label: string, items: readonly ElementContent[][]): Pair[] =>
    items.length === 0 ? [] : [{ label, nodes: inLine(items, context) }];
  return [
    ...list(
      t('site.phases'),
      programme.phases.filter(({ id }) => phases.has(id)).map(({ name }) => text(name)),
    ),
    ...list(
      t('site.role.levels'),
      [...levels].map((id) => {
        const name = nameOf('level', id);
        return name?.href === undefined
          ? text(name?.text ?? id)
          : [(<a href={name.href}>{name.text}</a>) as ElementContent];
      }),
    ),
    ...list(
      t('site.role.locally'),
      role.locals.flatMap(({ party, name }) => {
        const at = programme.head.parties.find(({ id }) => id === party)?.name ?? party;
        const plan = <a href={link(pathOf.plan(programme.id, party))}>{at}</a>;
        return [
          name === undefined ? [plan as ElementContent] : [...text(`${name} (`), plan as ElementContent, ...text(')')],
        ];
      }),
    ),
  ];
}
