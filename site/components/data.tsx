// Shows a criterion's data in the form of its shape; a shape without a form of its own as a table, blocks or a list.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { showActors } from './actors.tsx';
import { filledColumns, isObjectRow, rowSchemas } from './columns.ts';
import type { DataOptions, ShowRows } from './data-options.ts';
import { showBlocks } from './blocks.tsx';
import { showList } from './list.tsx';
import { showTasks } from './tasks.tsx';
import { showTransitions } from './transitions.tsx';
import { showTable } from './table.tsx';
import { orUnsaid } from './unsaid.tsx';
import { showValue } from './value.tsx';

/** Rows with more filled columns than this are set as blocks: a wider table does not fit a page. */
const mostColumns = 5;

/** Shapes that have a form of their own. */
const forms: ReadonlyMap<string, ShowRows> = new Map([
  ['actors', showActors],
  ['tasks', showTasks],
  ['transitions', showTransitions],
]);

/** The nodes of a part of data. What is no row of its shape is shown as far as it goes. */
export function showData(options: DataOptions): ElementContent {
  const rows = options.rows.filter(isObjectRow);
  const rest = options.rows.filter((row) => !isObjectRow(row));
  const form = forms.get(options.field.shape) ?? showRows;
  return h('div', options.anchor === undefined ? { class: 'data' } : { class: 'data', id: options.anchor }, [
    ...(rows.length > 0 ? form({ ...options, rows }) : []),
    ...(rest.length > 0 ? showList({ ...options, rows: rest }) : []),
  ]);
}

function showRows(options: DataOptions): ElementContent[] {
  const { field, context, nameOf, rowAnchors, caption, captionHidden } = options;
  const rows = options.rows.filter(isObjectRow);
  const schemas = rowSchemas(field.shape);
  const columns = filledColumns(schemas, rows, context);
  if (columns.length < 2) return showList(options);
  if (columns.length > mostColumns) return showBlocks(options);
  const cells = rows.map((row) => ({
    id: rowAnchors.get(row),
    cells: columns.map(({ key, schema }) =>
      orUnsaid(showValue(row.value[key], schema, context, nameOf), field.shape, key, context),
    ),
  }));
  return [
    showTable({
      kind: field.shape,
      caption,
      captionHidden,
      columns: columns.map(({ label, key }) => ({ label, name: key })),
      groups: [{ title: undefined, rows: cells }],
    }),
  ];
}
