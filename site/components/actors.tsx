// Actors: who they are, at which party, in which role, and how to reach them.

import type { ElementContent } from 'hast';
import { isMessageKey } from '../../src/locales/locales.ts';
import { columnOf, filledColumns, isFilled, isObjectRow, rowSchemas, type Column, type ObjectRow } from './columns.ts';
import type { DataOptions } from './data-options.ts';
import { showTable } from './table.tsx';
import { orUnsaid } from './unsaid.tsx';
import { showValue } from './value.tsx';

/** An actor is at a party, or at each party of a kind: one column says which. */
const at = { party: 'party', kind: 'party-kind' };
const order = ['name', at.party, 'role', 'contact'];

export function showActors(options: DataOptions): ElementContent[] {
  const { field, rowAnchors, caption, captionHidden, context } = options;
  const rows = options.rows.filter(isObjectRow);
  const schemas = rowSchemas(field.shape);
  const filled = filledColumns(schemas, rows, context).map(({ key }) => key);
  const isThere = (key: string) => filled.includes(key) || (key === at.party && filled.includes(at.kind));
  const columns = order.filter(isThere).map((key) => columnOf(schemas, key, context));
  return [
    showTable({
      kind: field.shape,
      caption,
      captionHidden,
      columns: columns.map(({ label, key }) => ({ label, name: key })),
      groups: [
        {
          title: undefined,
          rows: rows.map((row) => ({
            id: rowAnchors.get(row),
            cells: columns.map((column) => orUnsaid(cell(row, column, options), field.shape, column.key, context)),
          })),
        },
      ],
    }),
  ];
}

function cell({ value }: ObjectRow, { key, schema }: Column, { context, nameOf }: DataOptions): ElementContent[] {
  const page = key === 'name' && typeof value['id'] === 'string' ? nameOf('actor', value['id']) : undefined;
  if (page?.href !== undefined) return [(<a href={page.href}>{page.text}</a>) as ElementContent];
  const kind = value[at.kind];
  if (key !== at.party || isFilled(value[at.party]) || typeof kind !== 'string')
    return showValue(value[key], schema, context, nameOf);
  const each = `site.each.${kind}`;
  return [{ type: 'text', value: isMessageKey(each) ? context.t(each) : kind }];
}
