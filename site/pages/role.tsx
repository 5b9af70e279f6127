// The page of a role: what somebody does, when and with whom, whom they call, what comes in and goes out, and the rules on consent.

import { rowsOf, type ShapeRow } from '../../src/check/shape-rows.ts';
import type { Level, Transition } from '../../src/generated/types.ts';
import { tasksOf, transitionsOf, type Role } from '../../src/publish/role.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { jumpLinks, showPart, type PagePart } from '../components/page-parts.tsx';
import { facts } from '../components/programme-facts.tsx';
import { programmePage } from '../components/programme-frame.tsx';
import { roleCalls } from '../components/role-calls.tsx';
import { roleHead } from '../components/role-head.tsx';
import { roleNames } from '../components/role-names.tsx';
import { roleSharing } from '../components/role-sharing.tsx';
import { roleTasks } from '../components/role-tasks.tsx';
import { transitionNumbers } from '../components/transition-rows.ts';
import { showTransitions } from '../components/transitions.tsx';
import { pathOf, type PageContext } from '../context.ts';
import { pageOf } from '../page.ts';

export function rolePage(role: Role, published: Published, site: SiteData) {
  return pageOf(pathOf.role(published.programme.id, role.id), site, (page) =>
    programmePage(published, page, { title: role.name }, (context) => {
      const { t } = context;
      const tasks = taskParts(role, published, context);
      const calls = { id: 'ring', title: t('site.role.call'), content: roleCalls(role, published, context) };
      const rest = [
        ...transitionParts(role, published, context),
        { id: 'samtykke', title: t('site.role.sharing'), content: roleSharing(published, context) },
      ];
      return [
        <p class="eyebrow">
          {t('site.role')}
          <span class="on-paper"> · {published.programme.head.title}</span>
        </p>,
        <h1>{role.name}</h1>,
        roleHead(role, published, context),
        facts(published, context),
        jumpLinks([...tasks, calls, ...rest], context),
        <div class="role">
          <div class="role-tasks">{tasks.map(show)}</div>
          <div class="role-calls">{show(calls)}</div>
          <div class="role-rest">{rest.map(show)}</div>
        </div>,
      ];
    }),
  );
}

function show(part: PagePart) {
  return showPart(part, 'role');
}

function taskParts(role: Role, published: Published, context: PageContext): PagePart[] {
  const { t, link } = context;
  const { programme } = published;
  const { own, shared } = tasksOf(programme, role.id);
  const nameOf = roleNames(role.id, published, context);
  const phases = programme.phases.map(({ id }) => id);
  const allLevels = rowsOf<Level>(programme.fields, 'levels').flatMap(({ value }) => value.id ?? []);
  const table = (tasks: typeof own, ofOthers: boolean, caption: string) =>
    roleTasks({ tasks, role: role.id, ofOthers, caption, phases, allLevels, context, nameOf });
  const blanks = { name: role.name };
  const none = [
    <p class="unsaid">{t(shared.length === 0 ? 'site.role.no-tasks' : 'site.role.no-own', blanks)}</p>,
    <p>
      <a href={link(pathOf.programme(programme.id), 'kontakter')}>{t('site.role.ask')}</a>
    </p>,
  ];
  const title = t('site.role.tasks');
  const with_ = t('site.role.shared');
  return [
    { id: 'opgaver', title, content: own.length === 0 ? none : table(own, false, title) },
    ...(shared.length === 0 ? [] : [{ id: 'med', title: with_, content: table(shared, true, with_) }]),
  ];
}

function transitionParts(role: Role, published: Published, context: PageContext): PagePart[] {
  const { t } = context;
  const { programme } = published;
  const { into, out, others } = transitionsOf(programme, role.id);
  const nameOf = roleNames(role.id, published, context);
  const part = (id: string, title: string, rows: readonly ShapeRow<Transition>[], handed?: string): PagePart[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const content = showTransitions({
      field: first.field,
      rows: rows.map(({ row }) => row),
      anchor: undefined,
      rowAnchors: new Map(),
      caption: title,
      captionHidden: true,
      level: 3,
      phases: [],
      numberOf: transitionNumbers(programme),
      labels: handed === undefined ? {} : { 'hands-over': handed },
      context,
      nameOf,
    });
    return [{ id, title, content: <div class="role-transitions">{content}</div> }];
  };
  const parts = [
    ...part('ind', t('site.role.into'), into, t('site.role.you-get')),
    ...part('fra', t('site.role.out'), out, t('site.role.you-give')),
    ...part('overgange', t('site.role.other-transitions'), others),
  ];
  if (parts.length > 0) return parts;
  const none = <p class="unsaid">{t('site.role.no-transitions', { name: role.name })}</p>;
  return [{ id: 'overgange', title: t('site.role.transitions'), content: none }];
}
