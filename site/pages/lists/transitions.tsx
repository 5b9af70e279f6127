// The transitions of a programme on one page: an overview by number, then each as a block.

import type { ElementContent } from 'hast';
import type { Published } from '../../../src/publish/site-data.ts';
import { columnOf, isFilled, isObjectRow, rowSchemas, type ObjectRow } from '../../components/columns.ts';
import type { DataOptions } from '../../components/data-options.ts';
import { unlinked } from '../../components/name-of.ts';
import { namesOf } from '../../components/names.ts';
import { showTable } from '../../components/table.tsx';
import { showTransitions } from '../../components/transitions.tsx';
import { orUnsaid } from '../../components/unsaid.tsx';
import { showValue } from '../../components/value.tsx';
import { pathOf, type PageContext } from '../../context.ts';
import { listRows } from './list-rows.tsx';
import type { List } from './list.ts';

const shape = 'transitions';
const ends = ['from', 'to'];
const columns = ['transition', ...ends, 'deadline'];

export const transitionsList: List = {
  id: 'transitions',
  path: pathOf.transitions,
  shape,
  parts: (published, context) => {
    const { t } = context;
    const options = listRows(shape, published, context);
    const overview = t('site.list.overview');
    return [
      { id: 'oversigt', title: overview, content: overviewTable(overview, options, published, context) },
      { id: 'overgange', title: t('site.list.transitions.each'), content: showTransitions(options) },
    ];
  },
};

/** Number, name, ends and deadline of each; the name leads to the block. */
function overviewTable(
  caption: string,
  { rows, rowAnchors, numberOf }: DataOptions,
  published: Published,
  context: PageContext,
): ElementContent {
  const schemas = rowSchemas(shape);
  const nameOf = unlinked(namesOf(published, context));
  const cell = (row: ObjectRow, key: string): readonly ElementContent[] => {
    const shown = showValue(row.value[key], columnOf(schemas, key, context).schema, context, nameOf);
    if (key === 'transition') return [numbered(shown, numberOf(row), rowAnchors.get(row))];
    if (ends.includes(key) && !ends.some((end) => isFilled(row.value[end])))
      return [(<span class="unsaid">{context.t('site.course.no-end')}</span>) as ElementContent];
    return orUnsaid(shown, shape, key, context);
  };
  return showTable({
    kind: 'course-transitions',
    caption,
    captionHidden: true,
    columns: columns.map((key) => ({ label: columnOf(schemas, key, context).label, name: key })),
    groups: [
      {
        title: undefined,
        rows: rows.filter(isObjectRow).map((row) => ({ id: undefined, cells: columns.map((key) => cell(row, key)) })),
      },
    ],
  });
}

function numbered(name: ElementContent[], number: number | undefined, anchor: string | undefined): ElementContent {
  return (
    <span class="numbered">
      <span>
        <span class="number">{number}</span>{' '}
      </span>
      {anchor === undefined ? <span>{name}</span> : <a href={`#${encodeURIComponent(anchor)}`}>{name}</a>}
    </span>
  ) as ElementContent;
}
