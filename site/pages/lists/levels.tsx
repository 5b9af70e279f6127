// The levels of a programme on one page: whom each is for, its degree of coordination, its interventions and its tasks.

import { rowsOf, type ShapeRow } from '../../../src/check/shape-rows.ts';
import type { Level, Task } from '../../../src/generated/types.ts';
import { levelInterventions, type LevelIntervention } from '../../../src/publish/level-interventions.ts';
import type { Published } from '../../../src/publish/site-data.ts';
import { homePair, pairList, type Pair } from '../../components/blocks.tsx';
import { columnOf, rowSchemas } from '../../components/columns.ts';
import type { DataOptions } from '../../components/data-options.ts';
import { interventionLevels } from '../../components/intervention-levels.tsx';
import type { PagePart } from '../../components/page-parts.tsx';
import { showTasks } from '../../components/tasks.tsx';
import { orUnsaid } from '../../components/unsaid.tsx';
import { showValue } from '../../components/value.tsx';
import { pathOf, valueWord, type Content } from '../../context.ts';
import { listRows } from './list-rows.tsx';
import type { List } from './list.ts';

const shape = 'levels';
const everyLevel = 'alle-niveauer';

export const levelsList: List = {
  id: 'levels',
  path: pathOf.levels,
  shape,
  parts: (published, context) => {
    const { t } = context;
    const options = listRows(shape, published, context);
    const tasks = tasksByLevel(published);
    const matrixTitle = t('site.list.levels.matrix');
    const matrix = interventionLevels(published, matrixTitle, options.nameOf, context);
    return [
      ...rowsOf<Level>(published.programme.fields, shape).map((level, index): PagePart => ({
        id: options.rowAnchors.get(level.row) ?? `niveau-${index + 1}`,
        title: level.value.name ?? level.row.id ?? '',
        content: levelContent(level, tasks, published, options),
      })),
      ...commonTasks(tasks, published, options),
      ...(matrix === null ? [] : [{ id: 'indsatser', title: matrixTitle, content: matrix }]),
    ];
  },
};

interface LevelTasks {
  /** On some levels, by the id of each. */
  own: Map<string, ShapeRow<Task>[]>;
  /** On every level of several: said once. */
  common: ShapeRow<Task>[];
  /** On no level that the agreement names. */
  loose: ShapeRow<Task>[];
}

function tasksByLevel({ programme: { fields } }: Published): LevelTasks {
  const levels = rowsOf<Level>(fields, shape).flatMap(({ row }) => row.id ?? []);
  const result: LevelTasks = { own: new Map(), common: [], loose: [] };
  for (const task of rowsOf<Task>(fields, 'tasks')) {
    const on = levels.filter((level) => task.value.levels?.includes(level));
    if (on.length === 0) result.loose.push(task);
    else if (on.length === levels.length && on.length > 1) result.common.push(task);
    else for (const level of on) result.own.set(level, [...(result.own.get(level) ?? []), task]);
  }
  return result;
}

function levelContent(
  { row, value }: ShapeRow<Level>,
  tasks: LevelTasks,
  published: Published,
  options: DataOptions,
): Content {
  const { context, nameOf } = options;
  const schemas = rowSchemas(shape);
  const pair = (key: 'criteria' | 'degree'): Pair => {
    const { label, schema } = columnOf(schemas, key, context);
    return { label, nodes: orUnsaid(showValue(value[key], schema, context, nameOf), shape, key, context) };
  };
  return [
    pairList([
      pair('criteria'),
      pair('degree'),
      ...interventionPairs(
        levelInterventions(published.programme).filter(({ level }) => level === row.id),
        options,
      ),
      ...homePair(row, options),
    ]),
    levelTasks(tasks.own.get(row.id ?? '') ?? [], tasks, options),
  ];
}

/** Nothing where the agreement ties no task to any level: that is said once, with the other tasks. */
function levelTasks(own: readonly ShapeRow<Task>[], { own: all, common }: LevelTasks, options: DataOptions): Content {
  const { t } = options.context;
  if (all.size === 0 && common.length === 0) return null;
  const title = t('site.list.levels.tasks');
  const none = own.length + common.length === 0;
  return [
    <h3>{title}</h3>,
    taskTable(own, title, options),
    none ? <p class="unsaid">{t('site.list.levels.no-tasks')}</p> : null,
    common.length === 0 ? null : (
      <p>
        <a href={`#${everyLevel}`}>
          {t(own.length > 0 ? 'site.list.levels.also' : 'site.list.levels.only', { count: common.length })}
        </a>
      </p>
    ),
  ];
}

/** The interventions of a level by their standard. */
function interventionPairs(pairs: readonly LevelIntervention[], { context, nameOf }: DataOptions): Pair[] {
  const { label, schema } = columnOf(rowSchemas(shape), 'interventions', context);
  if (pairs.length === 0) return [{ label, nodes: orUnsaid([], shape, 'interventions', context) }];
  const standards = [...new Set(pairs.map(({ standard }) => standard))];
  return standards.map((standard) => ({
    label: standard === undefined ? label : `${label}: ${valueWord(context, standard)}`,
    nodes: showValue(
      pairs.filter((each) => each.standard === standard).map(({ intervention }) => intervention),
      schema,
      context,
      nameOf,
    ),
  }));
}

/** What is done on every level, and a way to what is tied to none. */
function commonTasks({ common, loose }: LevelTasks, { programme }: Published, options: DataOptions): PagePart[] {
  const { t, link } = options.context;
  const title = t(common.length > 0 ? 'site.list.levels.common' : 'site.list.levels.other-tasks');
  if (common.length + loose.length === 0) return [];
  return [
    {
      id: everyLevel,
      title,
      content: [
        common.length === 0 ? null : taskTable(common, title, options),
        loose.length === 0 ? null : (
          <p>
            {t(loose.length === 1 ? 'site.list.levels.loose-task' : 'site.list.levels.loose-tasks', {
              count: loose.length,
            })}{' '}
            <a href={link(pathOf.overview(programme.id))}>{t('site.course.title')}</a>
          </p>
        ),
      ],
    },
  ];
}

function taskTable(tasks: readonly ShapeRow<Task>[], caption: string, options: DataOptions): Content {
  const [first] = tasks;
  if (first === undefined) return null;
  return showTasks({
    ...options,
    field: first.field,
    rows: tasks.map(({ row }) => row),
    // A task has its anchor in its chapter: here it may stand on several levels.
    rowAnchors: new Map(),
    caption,
    said: ['levels'],
  });
}
