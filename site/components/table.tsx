// A table of rows that becomes a card for each row on a phone.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { hasLongWord } from './long-word.ts';

export interface TableColumn {
  label: string;
  /** What the column is, for its width and its place in a card. */
  name: string;
  /** What stands at its head in place of the label. */
  head?: readonly ElementContent[];
}

export interface TableRow {
  id: string | undefined;
  /** One for each column; the first names the row. */
  cells: readonly (readonly ElementContent[])[];
}

export interface TableGroup {
  title: string | undefined;
  rows: readonly TableRow[];
}

export interface TableOptions {
  kind: string;
  caption: string;
  /** For a caption that a heading just above has said already. */
  captionHidden: boolean;
  columns: readonly TableColumn[];
  groups: readonly TableGroup[];
}

export function showTable({ kind, caption, captionHidden, columns, groups }: TableOptions): ElementContent {
  const body = groups.map(({ title, rows }) => (
    <tbody>
      {title === undefined ? null : (
        <tr class="group">
          <th scope="rowgroup" colspan={columns.length}>
            {title}
          </th>
        </tr>
      )}
      {rows.map((row) => showRow(row, columns))}
    </tbody>
  )) as ElementContent[];
  return (
    <table class={`rows rows-${kind}${hasLongWord(body) ? ' long-words' : ''}`}>
      <caption class={captionHidden ? 'hidden' : ''}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, name, head }) => (
            <th scope="col" class={`cell-${name}`}>
              {head === undefined ? label : [...head]}
            </th>
          ))}
        </tr>
      </thead>
      {body}
    </table>
  ) as ElementContent;
}

function showRow({ id, cells }: TableRow, columns: readonly TableColumn[]): ElementContent {
  return h(
    'tr',
    id === undefined ? {} : { id },
    columns.map(({ label, name }, index) => {
      const content = [...(cells[index] ?? [])];
      return index === 0
        ? h('th', { scope: 'row', class: `cell-${name}` }, content)
        : h('td', { 'data-label': label, class: `cell-${name}` }, content);
    }),
  );
}
