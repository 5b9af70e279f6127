// Pages of the site by kind: one of a kind is enough to see what its kind can do, save in programmes that are made to be awkward.

/** What kind of page stands at a path: the path without the names of things. */
export function kindOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const file = path.split('/').at(-1) ?? '';
  if (folders[0] === 'programmer' && folders.length > 1) return `programmer/${folders[2] ?? file}`;
  const [language, ...own] = folders[0] === 'en' ? folders : [undefined, ...folders];
  const [first, ...others] = own;
  const named = first === undefined || file === 'index.html' ? file : '*';
  return [language, first, ...others.map(() => '*'), named].filter((part) => part !== undefined).join('/');
}

/** The first page of each kind, in the order of the paths. */
export function firstOfEachKind(paths: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const path of paths) if (!found.has(kindOf(path))) found.set(kindOf(path), path);
  return [...found.values()];
}
