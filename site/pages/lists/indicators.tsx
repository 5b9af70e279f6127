// The indicators of a programme on one page: an overview, then a sheet for each with everything that is said of it, and what is not.

import type { ElementContent } from 'hast';
import { rowsOf } from '../../../src/check/shape-rows.ts';
import type { Goal } from '../../../src/generated/types.ts';
import type { Published } from '../../../src/publish/site-data.ts';
import { block, blockTitle, type Pair } from '../../components/blocks.tsx';
import { columnOf, isObjectRow, ownKeys, rowSchemas, type ObjectRow } from '../../components/columns.ts';
import type { DataOptions } from '../../components/data-options.ts';
import { rowLink } from '../../components/row-link.ts';
import { showTable } from '../../components/table.tsx';
import { orUnsaid } from '../../components/unsaid.tsx';
import { showValue } from '../../components/value.tsx';
import { pathOf } from '../../context.ts';
import { listRows } from './list-rows.tsx';
import type { List } from './list.ts';

const shape = 'indicators';
const name = 'name';
const overview = [name, 'kind', 'level', 'standard', 'frequency', 'data-source'];

export const indicatorsList: List = {
  id: 'indicators',
  path: pathOf.indicators,
  shape,
  parts: (published, context) => {
    const options = listRows(shape, published, context);
    const rows = options.rows.filter(isObjectRow);
    const title = context.t('site.list.overview');
    return [
      { id: 'oversigt', title, content: overviewTable(rows, title, options) },
      {
        id: 'indikatorer',
        title: context.t('site.list.indicators.each'),
        content: rows.map((row) => sheet(row, options, published)),
      },
    ];
  },
};

/** The name leads to the sheet. */
function overviewTable(rows: readonly ObjectRow[], caption: string, options: DataOptions): ElementContent {
  const { rowAnchors, context } = options;
  return showTable({
    kind: 'indicator-overview',
    caption,
    captionHidden: true,
    columns: overview.map((key) => ({ label: columnOf(rowSchemas(shape), key, context).label, name: key })),
    groups: [
      {
        title: undefined,
        rows: rows.map((row) => ({
          id: undefined,
          cells: overview.map((key) => {
            const shown = valueOf(row, key, options);
            const anchor = rowAnchors.get(row);
            if (key !== name || anchor === undefined) return shown;
            return [(<a href={`#${encodeURIComponent(anchor)}`}>{[...shown]}</a>) as ElementContent];
          }),
        })),
      },
    ],
  });
}

function sheet(row: ObjectRow, options: DataOptions, published: Published): ElementContent {
  const { rowAnchors, context, level, home } = options;
  const schemas = rowSchemas(shape);
  const pairs = ownKeys(schemas)
    .filter((key) => key !== name)
    .map((key): Pair => ({ label: columnOf(schemas, key, context).label, nodes: valueOf(row, key, options) }));
  const at = home?.(row) ?? [];
  return block(
    rowAnchors.get(row),
    [blockTitle(level, valueOf(row, name, options))],
    [
      ...pairs,
      { label: context.t('site.list.indicators.goals'), nodes: goalsOf(row, options, published) },
      ...(at.length === 0 ? [] : [{ label: context.t('site.list.home'), nodes: at }]),
    ],
  );
}

function valueOf(row: ObjectRow, key: string, { context, nameOf }: DataOptions): readonly ElementContent[] {
  const { schema } = columnOf(rowSchemas(shape), key, context);
  return orUnsaid(showValue(row.value[key], schema, context, nameOf), shape, key, context);
}

/** The goals that the indicator is to tell of. */
function goalsOf(row: ObjectRow, { context }: DataOptions, published: Published): ElementContent[] {
  const goals = rowsOf<Goal>(published.programme.fields, 'goals').filter(
    ({ value }) => row.id !== undefined && value.indicators?.includes(row.id),
  );
  if (goals.length === 0)
    return [(<span class="unsaid">{context.t('site.list.indicators.no-goal')}</span>) as ElementContent];
  return [
    (
      <ul class="plain apart">
        {goals.map((goal) => {
          const href = rowLink(goal.row, published, context);
          return <li>{href === undefined ? goal.value.text : <a href={href}>{goal.value.text}</a>}</li>;
        })}
      </ul>
    ) as ElementContent,
  ];
}
