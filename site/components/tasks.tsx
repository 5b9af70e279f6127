// Tasks: who does what, when and with whom, grouped by the phase that they belong to.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { listOf } from '../../src/locales/locales.ts';
import { columnOf, filledColumns, isFilled, isObjectRow, rowSchemas, type ObjectRow } from './columns.ts';
import type { DataOptions } from './data-options.ts';
import { showTable, type TableGroup } from './table.tsx';
import { orUnsaid } from './unsaid.tsx';
import { showValue } from './value.tsx';

/** What stands in a column of its own whether or not every task fills it; phases are the groups. */
const order = ['task', 'responsible', 'when', 'involved'];
const grouping = 'phase';

export function showTasks(options: DataOptions): ElementContent[] {
  const { field, caption, captionHidden, context, nameOf, rowAnchors } = options;
  const rows = options.rows.filter(isObjectRow);
  const schemas = rowSchemas(field.shape);
  const filled = filledColumns(schemas, rows, context)
    .map(({ key }) => key)
    .filter((key) => options.said?.includes(key) !== true);
  const more = filled.filter((key) => !order.includes(key) && key !== grouping);
  const columns = [...order.filter((key) => filled.includes(key)), ...more].map((key) =>
    columnOf(schemas, key, context),
  );
  const groups = groupByPhase(rows, options).map(({ title, tasks }): TableGroup => ({
    title,
    rows: tasks.map((row) => ({
      id: rowAnchors.get(row),
      cells: columns.map(({ key, schema }) =>
        orUnsaid(showValue(row.value[key], schema, context, nameOf), field.shape, key, context),
      ),
    })),
  }));
  // A column that no task fills says nothing row by row: it is said once.
  const lacking = filled.includes('when') ? [] : [h('p', { class: 'unsaid' }, context.t('site.no-deadlines'))];
  return [
    showTable({
      kind: field.shape,
      caption,
      captionHidden,
      columns: columns.map(({ label, key }) => ({ label, name: key })),
      groups,
    }),
    ...lacking,
  ];
}

export interface TaskGroup {
  title: string | undefined;
  tasks: ObjectRow[];
}

/** Tasks of the same phases together, in the order of the first of them; those without a phase last. */
export function groupByPhase(
  rows: readonly ObjectRow[],
  { context, nameOf, phases }: Pick<DataOptions, 'context' | 'nameOf' | 'phases'>,
): TaskGroup[] {
  const phasesOf = ({ value }: ObjectRow) => [value[grouping]].flat().filter((each) => typeof each === 'string');
  if (!rows.some(({ value }) => isFilled(value[grouping]))) return [{ title: undefined, tasks: [...rows] }];
  const groups = new Map<string, { first: number; names: string[]; tasks: ObjectRow[] }>();
  for (const row of rows) {
    const ids = phasesOf(row).sort((a, b) => phases.indexOf(a) - phases.indexOf(b));
    const key = ids.join(' ');
    const group = groups.get(key) ?? {
      first: ids[0] === undefined ? Infinity : phases.indexOf(ids[0]),
      names: ids.map((id) => nameOf('phase', id)?.text ?? id),
      tasks: [],
    };
    group.tasks.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => (a.first === b.first ? a.names.length - b.names.length : a.first - b.first))
    .map(({ names, tasks }) => ({
      title: names.length === 0 ? context.t('site.no-phase') : listOf(context.language, names),
      tasks,
    }));
}
