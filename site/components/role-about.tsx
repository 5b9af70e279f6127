// What a role is there for, the phases and levels that it takes part in, who it is at each party, and how long this holds.

import type { ElementContent } from 'hast';
import { rowsOf } from '../../src/check/shape-rows.ts';
import type { Level } from '../../src/generated/types.ts';
import { tasksOf, transitionsOf, type Role } from '../../src/publish/role.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { pathOf, type Content, type PageContext } from '../context.ts';
import { pairList, type Pair } from './blocks.tsx';
import { columnOf, rowSchemas } from './columns.ts';
import { inLine } from './in-line.ts';
import { namesOf } from './names.ts';
import { datesLine } from './programme-facts.tsx';
import { showValue } from './value.tsx';

export function roleAbout(role: Role, published: Published, context: PageContext): Content {
  const { schema } = columnOf(rowSchemas('actors'), 'role', context);
  const purpose = showValue(role.actor.role, schema, context, namesOf(published, context));
  const pairs = [
    pair(context.t('site.phases'), phasesOf(role, published), context),
    pair(context.t('site.role.levels'), levelsOf(role, published, context), context),
    pair(context.t('site.role.locally'), localNames(role, published, context), context),
  ];
  return [purpose.length === 0 ? null : <p>{purpose}</p>, pairList(pairs.flat()), datesLine(published, context)];
}

type Item = readonly ElementContent[];

/** A label with its values in one line; none without values. */
function pair(label: string, items: readonly Item[], context: PageContext): Pair[] {
  return items.length === 0 ? [] : [{ label, nodes: inLine(items, context) }];
}

/** The phases of the role's tasks and transitions, in the programme's order. */
function phasesOf({ id }: Role, { programme }: Published): Item[] {
  const { own, shared } = tasksOf(programme, id);
  const { into, out, others } = transitionsOf(programme, id);
  const phases = new Set([...own, ...shared, ...into, ...out, ...others].flatMap(({ value }) => value.phase ?? []));
  return programme.phases.filter((phase) => phases.has(phase.id)).map(({ name }) => text(name));
}

/** The levels of the role's tasks, each leading to where it is described; those that the programme has none of last. */
function levelsOf({ id }: Role, published: Published, context: PageContext): Item[] {
  const { programme } = published;
  const nameOf = namesOf(published, context);
  const { own, shared } = tasksOf(programme, id);
  const named = new Set([...own, ...shared].flatMap(({ value }) => value.levels ?? []));
  const known = rowsOf<Level>(programme.fields, 'levels').flatMap(({ value }) => value.id ?? []);
  const levels = new Set([...known, ...named].filter((level) => named.has(level)));
  return [...levels].map((level) => {
    const name = nameOf('level', level);
    return name?.href === undefined
      ? text(name?.text ?? level)
      : [(<a href={name.href}>{name.text}</a>) as ElementContent];
  });
}

/** The role's name at each party that gives it one, with the party's local plan. */
function localNames({ locals }: Role, { programme }: Published, { link }: PageContext): Item[] {
  return locals.map(({ party, name }) => {
    const at = programme.head.parties.find(({ id }) => id === party)?.name ?? party;
    const plan = (<a href={link(pathOf.plan(programme.id, party))}>{at}</a>) as ElementContent;
    return name === undefined ? [plan] : [...text(`${name} (`), plan, ...text(')')];
  });
}

function text(value: string): ElementContent[] {
  return [{ type: 'text', value }];
}
