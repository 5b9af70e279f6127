// What a programme's own page shows of its summary, and a party's plan of who is who there.

import { expect, it } from 'vitest';
import { checkFiles } from '../support.ts';
import { chapterFile, head } from '../programme/chapter.ts';
import { pageAt } from './small-site.ts';

it('headings of the summary stand below the title of the page, in order', () => {
  const checked = checkFiles({ 'programme.md': `${head()}\n# Kort sagt\n\nFørst.\n\n### Hvorfor\n\nSå.\n` });
  const html = pageAt(checked, 'programmer/eksempel/index.html');
  expect(html.replace(/\n\s*/g, '')).toContain('<h2>Kort sagt</h2><p>Først.</p><h3>Hvorfor</h3><p>Så.</p>');
});

it('a local plan says who the actors are at that party', () => {
  const checked = checkFiles({
    'programme.md': head(),
    [chapterFile]:
      '---\nsection: organisation\nresponsibilities:\n  actors:\n    - { id: x, name: Bostøtten, party: aaby }\n---\n',
    'local/aaby.md':
      '---\nactors:\n  - { id: x, name: Team Nord, contact: { phone: "12345678" } }\n---\n\n# Planen i Aaby\n',
  });
  const html = pageAt(checked, 'programmer/eksempel/lokal/aaby.html');
  expect(html).toContain('Hvem er hvem hos Aaby Kommune');
  for (const words of ['Bostøtten', 'Team Nord', '12345678']) expect(html).toContain(words);
});
