// Tasks and actors: who is responsible for what, and who takes part, a letter in each cell and its word beside it.

import type { ElementContent } from 'hast';
import { rowsOf, type ShapeRow } from '../../src/check/shape-rows.ts';
import { responsibleOf } from '../../src/check/task-actors.ts';
import type { Task } from '../../src/generated/types.ts';
import { actorsIn, partOf, taskParts, type TaskPart } from '../../src/publish/task-parts.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { PageContext } from '../context.ts';
import { columnOf, rowSchemas } from './columns.ts';
import type { DataOptions } from './data-options.ts';
import { showDeadline } from './deadline.tsx';
import { gridHead, gridLook } from './grid-head.tsx';
import type { NameOf } from './names.ts';
import { rowLink } from './row-link.ts';
import { showTable } from './table.tsx';
import { unsaidWords } from './unsaid.tsx';

export interface MatrixGroup {
  title: string | undefined;
  tasks: readonly ShapeRow<Task>[];
}

/** One table for all groups, with the actors that these name. */
export function taskMatrix(
  groups: readonly MatrixGroup[],
  caption: string,
  { rowAnchors, context, nameOf }: DataOptions,
  published: Published,
): ElementContent {
  const tasks = groups.flatMap((group) => group.tasks);
  const actors = actorsIn(
    tasks.map(({ value }) => value),
    published.programme,
  ).map((id) => ({ id, name: nameOf('actor', id) }));
  const names = actors.map(({ id, name }) => name?.text ?? id);
  const saysDeadlines = rowsOf<Task>(published.programme.fields, 'tasks').some(({ value }) => value.when !== undefined);
  return showTable({
    kind: `${gridLook(names)} rows-parts`,
    caption,
    captionHidden: true,
    columns: [
      { label: columnOf(rowSchemas('tasks'), 'task', context).label, name: 'task' },
      ...actors.map(({ name }, index) => {
        const label = names[index] ?? '';
        return { label, name: 'part', head: gridHead(label, name?.href) };
      }),
    ],
    groups: groups.map((group) => ({
      title: group.title,
      rows: group.tasks.map((each) => ({
        id: rowAnchors.get(each.row),
        cells: [
          taskCell(each, saysDeadlines, published, context, nameOf),
          ...actors.map(({ id }) => partCell(partOf(each.value, id), context)),
        ],
      })),
    })),
  });
}

/** What the letters mean. */
export function partsLegend({ t }: PageContext): ElementContent {
  return (
    <ul class="legend">
      {taskParts.map((part) => (
        <li>
          <strong>{t(`site.parts.${part}`)}</strong> {t(`site.parts.${part}.word`)}
        </li>
      ))}
      <li>
        <span class="quiet">·</span> {t('site.parts.none')}
      </li>
    </ul>
  ) as ElementContent;
}

function partCell(part: TaskPart | undefined, { t }: PageContext): ElementContent[] {
  if (part === undefined)
    return [
      (
        <span class="quiet">
          <span aria-hidden="true">·</span>
          <span class="hidden">{t('site.parts.none')}</span>
        </span>
      ) as ElementContent,
    ];
  return [
    (
      <span class={`part part-${part}`}>
        <span class="part-letter">{t(`site.parts.${part}`)}</span>{' '}
        <span class="part-word">{t(`site.parts.${part}.word`)}</span>
      </span>
    ) as ElementContent,
  ];
}

/**
 * The task, its deadline, and what no column can say: that nobody is responsible, others than actors, who decides.
 * @param saysDeadlines true if some task of the programme has a deadline: then one that has none says so
 */
function taskCell(
  each: ShapeRow<Task>,
  saysDeadlines: boolean,
  published: Published,
  context: PageContext,
  nameOf: NameOf,
): ElementContent[] {
  const { value } = each;
  const { t } = context;
  const href = rowLink(each.row, published, context);
  const when = value.when === undefined ? [] : showDeadline(value.when, context);
  const deadline = when.length > 0 || !saysDeadlines ? when : [unsaid(unsaidWords('tasks', 'when', context))];
  const responsible = responsibleOf(value);
  const decider =
    typeof value.responsible === 'object' && 'one-of' in value.responsible && value.responsible['decided-by'];
  const notes = [
    ...(responsible.length === 0 ? [unsaid(unsaidWords('tasks', 'responsible', context))] : []),
    ...otherWords(responsible).map((who) => t('site.parts.other.responsible', { who })),
    ...otherWords(value.involved ?? []).map((who) => t('site.parts.other.involved', { who })),
    ...(typeof decider === 'string'
      ? [t('site.parts.decided-by', { who: nameOf('actor', decider)?.text ?? decider })]
      : []),
  ];
  return [
    href === undefined
      ? { type: 'text', value: value.task ?? '' }
      : ((<a href={href}>{value.task}</a>) as ElementContent),
    ...[deadline, ...notes.map((note) => [note])]
      .filter((nodes) => nodes.length > 0)
      .map((nodes) => (<div class="detail">{nodes}</div>) as ElementContent),
  ];
}

/** Words that stand where an actor could. */
function otherWords(named: readonly (string | { other: string })[]): string[] {
  return named.flatMap((each) => (typeof each === 'string' ? [] : [each.other]));
}

function unsaid(words: string): ElementContent {
  return (<span class="unsaid">{words}</span>) as ElementContent;
}
