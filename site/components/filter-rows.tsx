// What readers choose by: a row of plain links for each property, every value a page of its own.

import type { ElementContent } from 'hast';

/** More links than this wait behind a disclosure on a phone: they would fill its first screen. */
const mostOpen = 10;

export interface FilterLink {
  href: string;
  word: string;
  /** Of the word, where it is not the page's. */
  language?: string | undefined;
  count: number;
  /** True for what the page shows. */
  current: boolean;
}

export interface FilterRow {
  key: string;
  label: string;
  /** All first. */
  links: readonly FilterLink[];
}

/** @param title what is chosen, for those who cannot see that they are filters */
export function filterRows(rows: readonly FilterRow[], title: string): ElementContent | null {
  if (rows.length === 0) return null;
  const shown = (form: string) => rows.map((row) => filterRow(row, form));
  // All is a link in every row, and no choice.
  const count = rows.reduce((sum, { links }) => sum + links.length - 1, 0);
  return (
    <nav class="filters" aria-label={title}>
      {count <= mostOpen ? (
        shown('filter')
      ) : (
        <>
          <details class="narrow">
            <summary>{title}</summary>
            {shown('filter-narrow')}
          </details>
          <div class="wide">{shown('filter')}</div>
        </>
      )}
    </nav>
  ) as ElementContent;
}

/** @param form sets the ids of the two forms of a page apart */
function filterRow({ key, label, links }: FilterRow, form: string): ElementContent {
  const id = `${form}.${key}`;
  return (
    <div class="filter" role="group" aria-labelledby={id}>
      <p id={id}>{label}</p>
      <ul>
        {links.map(({ href, word, language, count, current }) => (
          <li>
            <a href={href} {...(current ? { ariaCurrent: 'page' } : {})}>
              <span lang={language}>{word}</span> <span class="quiet">({count})</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  ) as ElementContent;
}
