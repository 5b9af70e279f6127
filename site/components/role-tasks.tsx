// The tasks of a role by phase: what, when and with whom; and below a task the levels that it is for.

import type { ElementContent } from 'hast';
import type { ShapeRow } from '../../src/check/shape-rows.ts';
import type { Task } from '../../src/generated/types.ts';
import { itemsOf } from '../../src/schema/json-schema.ts';
import type { PageContext } from '../context.ts';
import { columnOf, isObjectRow, rowSchemas, type ObjectRow } from './columns.ts';
import { inLine } from './in-line.ts';
import { unlinked, type NameOf } from './name-of.ts';
import { showTable } from './table.tsx';
import { groupByPhase } from './tasks.tsx';
import { orUnsaid } from './unsaid.tsx';
import { showValue } from './value.tsx';

const shape = 'tasks';

export interface RoleTaskOptions {
  tasks: readonly ShapeRow<Task>[];
  /** The actor whose page it is. */
  role: string;
  /** True for tasks of others: who is responsible stands where the row's own company does otherwise. */
  ofOthers: boolean;
  caption: string;
  phases: readonly string[];
  /** Ids of the programme's levels. */
  allLevels: readonly string[];
  context: PageContext;
  nameOf: NameOf;
}

export function roleTasks(options: RoleTaskOptions): ElementContent {
  const { tasks, role, ofOthers, allLevels, caption, context, nameOf } = options;
  const schemas = rowSchemas(shape);
  const third = ofOthers ? 'responsible' : 'involved';
  const column = (key: string) => columnOf(schemas, key, context);
  const company = (value: Record<string, unknown>): ElementContent[] => {
    const others = [value['involved'] ?? []].flat().filter((each) => each !== role);
    const schema = itemsOf(column('involved').schema);
    return inLine(
      others.map((each) => showValue(each, schema, context, nameOf)).filter((each) => each.length > 0),
      context,
    );
  };
  const labelled = (key: string, nodes: ElementContent[]): ElementContent[] =>
    nodes.length === 0
      ? []
      : [
          (
            <div class="detail">
              <span class="label">{column(key).label}:</span> {nodes}
            </div>
          ) as ElementContent,
        ];
  const responsible = (value: Record<string, unknown>) =>
    showValue(value['responsible'], column('responsible').schema, context, nameOf);
  const withWhom = (value: Record<string, unknown>): ElementContent[] => {
    const others = company(value);
    if (ofOthers)
      return [...orUnsaid(responsible(value), shape, 'responsible', context), ...labelled('involved', others)];
    // One of several may be responsible: then who they are, and who decides, says more than that nobody else is named.
    if (value['responsible'] === role) return [...orUnsaid(others, shape, 'involved', context)];
    return [...labelled('responsible', responsible(value)), ...labelled('involved', others)];
  };
  // All of them is no news.
  const levels = (value: Record<string, unknown>): ElementContent[] => {
    const schema = itemsOf(column('levels').schema);
    if (
      allLevels.length > 0 &&
      allLevels.every((each) => value['levels'] instanceof Array && value['levels'].includes(each))
    )
      return [];
    const shown = [value['levels'] ?? []].flat().map((each) => showValue(each, schema, context, unlinked(nameOf)));
    return shown.length === 0 ? [] : [(<div class="quiet">{inLine(shown, context)}</div>) as ElementContent];
  };
  const rows = tasks.map(({ row }) => row).filter(isObjectRow);
  const groups = groupByPhase(rows, options).map(({ title, tasks: grouped }) => ({
    title,
    rows: grouped.map(({ value }: ObjectRow) => ({
      id: undefined,
      cells: [
        [...showValue(value['task'], column('task').schema, context, nameOf), ...levels(value)],
        orUnsaid(showValue(value['when'], column('when').schema, context, nameOf), shape, 'when', context),
        withWhom(value),
      ],
    })),
  }));
  const columns = ['task', 'when', third].map((key) => ({ label: column(key).label, name: key }));
  return showTable({ kind: shape, caption, captionHidden: true, columns, groups });
}
