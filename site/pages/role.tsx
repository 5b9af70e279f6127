// The page of a role: what somebody does, when and with whom, whom they call, what comes in and goes out, and the rules on consent.

import { rowsOf, type ShapeRow } from '../../src/check/shape-rows.ts';
import type { Level, Transition } from '../../src/generated/types.ts';
import { tasksOf, transitionsOf, type Role } from '../../src/publish/role.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { jumpLinks, showPart, type Jump, type PagePart } from '../components/page-parts.tsx';
import { programmePage } from '../components/programme-frame.tsx';
import { roleAbout } from '../components/role-about.tsx';
import { roleCalls } from '../components/role-calls.tsx';
import { roleHead } from '../components/role-head.tsx';
import { roleNames } from '../components/role-names.ts';
import { roleSharing } from '../components/role-sharing.tsx';
import { roleTasks } from '../components/role-tasks.tsx';
import { transitionNumbers } from '../components/transition-rows.ts';
import { showTransitions } from '../components/transitions.tsx';
import { pathOf, type PageContext } from '../context.ts';
import { pageOf } from '../page.ts';

/** A part of the page. */
interface RolePart extends PagePart {
  /** How the jump links name it: in fewer words than its title where that is long; not at all what stands just below them. */
  jump?: Omit<Jump, 'id'>;
}

export function rolePage(role: Role, published: Published, site: SiteData) {
  return pageOf(pathOf.role(published.programme.id, role.id), site, (page) =>
    programmePage(published, page, { title: role.name }, (context) => {
      const tasks = taskParts(role, published, context);
      const side = sideParts(role, published, context);
      const transitions = transitionParts(role, published, context);
      const jumps = [...tasks, ...side, ...transitions].flatMap(({ id, jump }) =>
        jump === undefined ? [] : [{ id, ...jump }],
      );
      return [
        roleHead(role, published, context),
        jumpLinks(jumps, context),
        <div class="role">
          <div class="role-tasks">{tasks.map(show)}</div>
          <div class="role-side">{side.map(show)}</div>
          <div class="role-transitions">{transitions.map(show)}</div>
        </div>,
      ];
    }),
  );
}

function show(part: PagePart) {
  return showPart(part, 'role');
}

function taskParts(role: Role, published: Published, context: PageContext): RolePart[] {
  const { t, link } = context;
  const { programme } = published;
  const { own, shared } = tasksOf(programme, role.id);
  const nameOf = roleNames(role.id, published, context);
  const phases = programme.phases.map(({ id }) => id);
  const allLevels = rowsOf<Level>(programme.fields, 'levels').flatMap(({ value }) => value.id ?? []);
  const table = (tasks: typeof own, ofOthers: boolean, caption: string) =>
    roleTasks({ tasks, role: role.id, ofOthers, caption, phases, allLevels, context, nameOf });
  const title = t('site.role.tasks');
  const ofOthers = t('site.role.shared');
  const none = (key: 'site.role.no-tasks' | 'site.role.no-own') => <p class="unsaid">{t(key, { name: role.name })}</p>;
  if (own.length === 0 && shared.length === 0)
    return [
      {
        id: 'opgaver',
        title,
        content: [
          none('site.role.no-tasks'),
          <p>
            <a href={link(pathOf.programme(programme.id), 'kontakter')}>{t('site.role.ask')}</a>
          </p>,
        ],
      },
    ];
  const others = shared.length === 0 ? null : table(shared, true, ofOthers);
  if (own.length === 0) return [{ id: 'med', title: ofOthers, content: [others, none('site.role.no-own')] }];
  return [
    { id: 'opgaver', title, content: table(own, false, title) },
    ...(others === null
      ? []
      : [{ id: 'med', title: ofOthers, content: others, jump: { title: t('site.role.shared.short') } }]),
  ];
}

/** What stands beside the tasks where there is room, and after them on a phone and on paper. */
function sideParts(role: Role, published: Published, context: PageContext): RolePart[] {
  const { t } = context;
  const call = t('site.role.call');
  return [
    { id: 'ring', title: call, content: roleCalls(role, published, context), jump: { title: call, icon: 'phone' } },
    { id: 'om', title: t('site.role.about'), content: roleAbout(role, published, context) },
    {
      id: 'samtykke',
      title: t('site.role.sharing'),
      content: roleSharing(published, context),
      jump: { title: t('site.role.sharing.short') },
    },
  ];
}

interface PartOptions {
  /** What is handed over, in the words of the role. */
  handed?: string;
  /** What the jump link says, if not the title. */
  short?: string;
}

function transitionParts(role: Role, published: Published, context: PageContext): RolePart[] {
  const { t } = context;
  const { programme } = published;
  const { into, out, others } = transitionsOf(programme, role.id);
  const nameOf = roleNames(role.id, published, context);
  const part = (id: string, title: string, rows: readonly ShapeRow<Transition>[], options: PartOptions): RolePart[] => {
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
      labels: options.handed === undefined ? {} : { 'hands-over': options.handed },
      context,
      nameOf,
    });
    return [{ id, title, content, jump: { title: options.short ?? title } }];
  };
  const parts = [
    ...part('ind', t('site.role.into'), into, { handed: t('site.role.you-get') }),
    ...part('fra', t('site.role.out'), out, { handed: t('site.role.you-give') }),
    ...part('overgange', t('site.role.other-transitions'), others, { short: t('site.role.transitions') }),
  ];
  if (parts.length > 0) return parts;
  const none = <p class="unsaid">{t('site.role.no-transitions', { name: role.name })}</p>;
  const title = t('site.role.transitions');
  return [{ id: 'overgange', title, content: none, jump: { title } }];
}
