// The Danish name of each command, beside its own. A command that is called the same in both languages needs none.

/** By the command's own name. */
export const danishNames: Readonly<Record<string, string>> = {
  check: 'tjek',
  explain: 'forklar',
  new: 'ny',
  catalogue: 'katalog',
  build: 'byg',
  serve: 'vis',
};
