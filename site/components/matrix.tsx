// How many entries of a catalogue have each pair of values of two properties; every count leads to them.

import type { ElementContent } from 'hast';
import { groupsOf, valuesOf, type EntryFilter, type ListedCatalogue } from '../../src/publish/list-catalogue.ts';
import { type PageContext } from '../context.ts';
import { filterWord } from './entry-filters.ts';
import { hasLongWord } from './long-word.ts';

/** The anchor of a group of entries. Ids of entries have no dot. */
export function groupAnchor(key: string, value: string): string {
  return `${key}.${value}`;
}

/** Null for a catalogue whose schema asks for none. */
export function matrixTable(listed: ListedCatalogue, context: PageContext): ElementContent | null {
  const { t, language } = context;
  const { matrix } = listed.listing;
  const [rows, columns] = [matrix?.rows, matrix?.columns].map((key) =>
    listed.filters.find((filter) => filter.key === key),
  );
  if (rows === undefined || columns === undefined) return null;
  const caption = t('site.catalogue.matrix', {
    rows: rows.label[language],
    columns: columns.label[language].toLocaleLowerCase(language),
  });
  const all = (filter: EntryFilter, value: string) =>
    context.link(context.paths.filtered(listed.catalogue.id, filter.key, value));
  const head = columns.values.map(({ value }) => filterWord(columns, value, context));
  const body = rows.values.map(({ value: row, entries }) => (
    <tr>
      <th scope="row">
        <a href={all(rows, row)}>{filterWord(rows, row, context)}</a>
      </th>
      {columns.values.map(({ value: column }, index) => {
        const both = entries.filter((entry) => valuesOf(entry, columns.key).includes(column));
        const grouped = groupsOf(both, rows).some(({ value }) => value === row);
        const href = context.link(
          context.paths.filtered(listed.catalogue.id, columns.key, column),
          grouped ? groupAnchor(rows.key, row) : undefined,
        );
        const name = `${filterWord(rows, row, context)}, ${head[index] ?? ''}: ${both.length}`;
        return (
          <td data-label={head[index]} class={both.length === 0 ? 'none' : ''}>
            {both.length === 0 ? (
              <span class="quiet">0</span>
            ) : (
              <a href={href} aria-label={name}>
                {both.length}
              </a>
            )}
          </td>
        );
      })}
    </tr>
  )) as ElementContent[];
  return (
    <table class={`rows rows-matrix${hasLongWord(body) ? ' long-words' : ''}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rows.label[language]}</th>
          {columns.values.map(({ value }, index) => (
            <th scope="col">
              <a href={all(columns, value)}>{head[index]}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{body}</tbody>
    </table>
  ) as ElementContent;
}
