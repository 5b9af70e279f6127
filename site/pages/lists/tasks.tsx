// Who has which part in which task: a matrix, or one for each phase where the actors are too many for one.

import { rowsOf } from '../../../src/check/shape-rows.ts';
import type { Task } from '../../../src/generated/types.ts';
import { listOf } from '../../../src/locales/locales.ts';
import { rolesOf } from '../../../src/publish/role.ts';
import type { Published } from '../../../src/publish/site-data.ts';
import { actorsIn } from '../../../src/publish/task-parts.ts';
import { isObjectRow } from '../../components/columns.ts';
import type { DataOptions } from '../../components/data-options.ts';
import type { PagePart } from '../../components/page-parts.tsx';
import { partsLegend, taskMatrix, type MatrixGroup } from '../../components/task-matrix.tsx';
import { groupByPhase, showTasks } from '../../components/tasks.tsx';
import { pathOf, type Content, type PageContext } from '../../context.ts';
import { listRows } from './list-rows.tsx';
import type { List } from './list.ts';

const shape = 'tasks';

/** So many actors can be told apart in a table of the whole programme; in that of a phase somewhat more find room. */
const mostActors = { inAll: 12, inPhase: 16 };

export const tasksList: List = {
  id: 'tasks',
  path: pathOf.responsibilities,
  shape,
  parts: (published, context) => {
    const options = listRows(shape, published, context);
    const tasks = rowsOf<Task>(published.programme.fields, shape);
    const byRow = new Map(tasks.map((task) => [task.row, task]));
    const groups = groupByPhase(options.rows.filter(isObjectRow), options).map(
      ({ title, tasks: rows }): MatrixGroup => ({ title, tasks: rows.flatMap((row) => byRow.get(row) ?? []) }),
    );
    const one = actorsOf(groups, published).length <= mostActors.inAll;
    const parts = one
      ? [{ title: context.t('site.list.tasks.each'), groups }]
      : groups.map(({ title, tasks: own }) => ({
          title: title ?? context.t('site.list.tasks.each'),
          groups: [{ title: undefined, tasks: own }],
        }));
    return [
      ...parts.map(({ title, groups: own }, index): PagePart => ({
        id: `opgaver-${index + 1}`,
        title,
        content: matrixOrWords(own, title, options, published),
      })),
      ...lackingParts(groups, published, context),
    ];
  },
};

/** Where even the actors of a phase are too many for a matrix, its tasks name them in words. */
function matrixOrWords(
  groups: readonly MatrixGroup[],
  caption: string,
  options: DataOptions,
  published: Published,
): Content {
  if (actorsOf(groups, published).length > mostActors.inPhase)
    return showTasks({ ...options, caption, rows: groups.flatMap(({ tasks }) => tasks.map(({ row }) => row)) });
  return [partsLegend(options.context), taskMatrix(groups, caption, options, published)];
}

/** What the agreement does not say of tasks: nothing if it says it all. */
function lackingParts(groups: readonly MatrixGroup[], published: Published, { t, language }: PageContext): PagePart[] {
  const named = actorsOf(groups, published);
  const idle = rolesOf(published.programme).filter(({ id }) => !named.includes(id));
  const hasDeadline = groups.some(({ tasks }) => tasks.some(({ value }) => value.when !== undefined));
  const said = [
    ...(hasDeadline ? [] : [t('site.no-deadlines')]),
    ...(idle.length === 0
      ? []
      : [
          t('site.parts.idle', {
            actors: listOf(
              language,
              idle.map(({ name }) => name),
            ),
          }),
        ]),
  ];
  if (said.length === 0) return [];
  return [
    { id: 'ikke-aftalt', title: t('site.parts.lacking'), content: said.map((each) => <p class="text">{each}</p>) },
  ];
}

function actorsOf(groups: readonly MatrixGroup[], { programme }: Published): string[] {
  return actorsIn(
    groups.flatMap(({ tasks }) => tasks.map(({ value }) => value)),
    programme,
  );
}
