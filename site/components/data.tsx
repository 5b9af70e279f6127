// Shows a criterion's data: rows as a table, rows with much in them as blocks, a single value as text.

import type { ElementContent } from 'hast';
import type { Field, Row } from '../../src/programme/programme.ts';
import { branches, itemsOf, labelOf, propertyOf, type Scoped } from '../../src/schema/json-schema.ts';
import { shapeSchema } from '../../src/schema/shapes.ts';
import type { PageContext } from '../context.ts';
import type { NameOf } from './names.ts';
import { showValue } from './value.tsx';

/** Rows with more filled columns than this are set as blocks: a wider table does not fit a page. */
const mostColumns = 5;

interface Column {
  key: string;
  label: string;
  schema: Scoped[];
}

export interface DataOptions {
  field: Field;
  rows: readonly Row[];
  anchor: string | undefined;
  rowAnchors: ReadonlyMap<Row, string>;
  /** What the data are, for readers who meet the table alone. */
  caption: string;
}

/** The nodes of a part of data. */
export function showData(
  { field, rows, anchor, rowAnchors, caption }: DataOptions,
  context: PageContext,
  nameOf: NameOf,
): ElementContent {
  const shape = shapeSchema(field.shape);
  const rowSchemas = itemsOf([shape]).length > 0 ? itemsOf([shape]) : branches(shape);
  const objects = rows.filter(
    (row): row is Row & { value: Record<string, unknown> } =>
      typeof row.value === 'object' && row.value !== null && !Array.isArray(row.value),
  );
  const columns = objects.length === rows.length ? columnsOf(rowSchemas, objects, context) : [];
  const show = (row: Row & { value: Record<string, unknown> }, column: Column) =>
    showValue(row.value[column.key], column.schema, context, nameOf);
  const id = anchor === undefined ? {} : { id: anchor };
  if (columns.length < 2 || objects.length !== rows.length)
    return (
      <div class="data" {...id}>
        {rows.length === 1 ? (
          <p>{showValue(rows[0]?.value, rowSchemas, context, nameOf)}</p>
        ) : (
          <ul>
            {rows.map((row) => (
              <li {...anchorOf(row, rowAnchors)}>{showValue(row.value, rowSchemas, context, nameOf)}</li>
            ))}
          </ul>
        )}
      </div>
    ) as ElementContent;
  const [head, ...rest] = columns;
  if (head === undefined) return (<div class="data" {...id} />) as ElementContent;
  if (columns.length > mostColumns)
    return (
      <div class="data" {...id}>
        <p class="caption">{caption}</p>
        {objects.map((row) => (
          <div class="block" {...anchorOf(row, rowAnchors)}>
            <p class="block-head">{show(row, head)}</p>
            <dl>
              {rest.map((column) => {
                const nodes = show(row, column);
                return nodes.length === 0 ? null : (
                  <div>
                    <dt>{column.label}</dt>
                    <dd>{nodes}</dd>
                  </div>
                );
              })}
            </dl>
          </div>
        ))}
      </div>
    ) as ElementContent;
  return (
    <div class="data" {...id}>
      <table class="rows">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {objects.map((row) => (
            <tr {...anchorOf(row, rowAnchors)}>
              <th scope="row">{show(row, head)}</th>
              {rest.map((column) => {
                const nodes = show(row, column);
                return (
                  <td data-label={column.label}>
                    {nodes.length === 0 ? <span class="unsaid">{context.t('site.unsaid')}</span> : nodes}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ) as ElementContent;
}

function anchorOf(row: Row, anchors: ReadonlyMap<Row, string>): { id?: string } {
  const id = anchors.get(row);
  return id === undefined ? {} : { id };
}

/** The columns in the shape's order that some row fills; the row's own id is for links only. */
function columnsOf(
  schemas: readonly Scoped[],
  rows: readonly { value: Record<string, unknown> }[],
  { language }: PageContext,
): Column[] {
  const keys = schemas.flatMap(branches).flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  return [...new Set(keys)]
    .filter(
      (key) =>
        key !== 'id' &&
        rows.some(({ value }) => value[key] !== undefined && !(Array.isArray(value[key]) && value[key].length === 0)),
    )
    .map((key) => {
      const schema = propertyOf(schemas, key);
      return { key, schema, label: (schema[0] ? labelOf(schema[0])?.[language] : undefined) ?? key };
    });
}
