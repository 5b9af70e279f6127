// The head of a programme that follows the shipped model and has one party.

/** programme.md of a programme; `more` are further lines of its data. */
export const head = (id: string, status: string, more = '') =>
  [
    '---',
    `id: ${id}`,
    `title: Program ${id}`,
    'language: da',
    'model: generic-mental-health-2015@1',
    `status: ${status}`,
    'parties:',
    '  - { id: nord, name: Region Nord, kind: region }',
    ...(more === '' ? [] : [more]),
    '---',
    '',
  ].join('\n');
