// Data without columns: one value beside what it is, several as a list.

import type { ElementContent } from 'hast';
import { rowSchemas } from './columns.ts';
import type { DataOptions } from './data-options.ts';
import { showValue } from './value.tsx';

export function showList({ field, rows, rowAnchors, caption, context, nameOf }: DataOptions): ElementContent[] {
  const schemas = rowSchemas(field.shape);
  const shown = rows
    .map((row) => ({ id: rowAnchors.get(row), nodes: showValue(row.value, schemas, context, nameOf) }))
    .filter(({ nodes }) => nodes.length > 0);
  const [first] = shown;
  if (first === undefined) return [];
  const anchor = (id: string | undefined) => (id === undefined ? {} : { id });
  return [
    (
      <dl class="pairs">
        <div {...(shown.length === 1 ? anchor(first.id) : {})}>
          <dt>{caption}</dt>
          <dd>
            {shown.length === 1 ? (
              first.nodes
            ) : (
              <ul>
                {shown.map(({ id, nodes }) => (
                  <li {...anchor(id)}>{nodes}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
    ) as ElementContent,
  ];
}
