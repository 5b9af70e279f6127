// A search as its address says it: the words, and what was chosen.

/** Longer words are cut: nobody writes them, and the search would stand still. */
export const mostLetters = 200;

/** What results are chosen by, in the order in which readers meet them. */
export const filterNames = ['programme', 'role', 'section'] as const;
export type FilterName = (typeof filterNames)[number];

export interface Query {
  text: string;
  /** True if the words were longer than what is searched for. */
  cut: boolean;
  chosen: Partial<Record<FilterName, string>>;
}

/** @param search of an address, from its question mark */
export function readQuery(search: string): Query {
  const values = new URLSearchParams(search);
  const chosen = filterNames.flatMap((name) => {
    const value = values.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return { ...cutText(values.get('q') ?? ''), chosen: Object.fromEntries(chosen) };
}

/** Words as they are searched for. */
export function cutText(written: string): Pick<Query, 'text' | 'cut'> {
  const text = written.trim();
  return { text: text.slice(0, mostLetters), cut: text.length > mostLetters };
}

/** The address of a search, from its question mark. */
export function addressOf({ text, chosen }: Pick<Query, 'text' | 'chosen'>): string {
  const values = new URLSearchParams({ q: text });
  for (const name of filterNames) {
    const value = chosen[name];
    if (value !== undefined) values.set(name, value);
  }
  return `?${values.toString()}`;
}
