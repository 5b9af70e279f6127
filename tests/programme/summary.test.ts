// The text of programme.md: it is shown, and answers nothing.

import { expect, it } from 'vitest';
import { checkFiles } from '../support.ts';
import { head, told, words } from './chapter.ts';

const checkSummary = (body: string) => checkFiles({ 'programme.md': `${head()}\n${body}` });

it('a summary may have headings, lists and links', () => {
  expect(
    told(checkSummary('# Kort sagt\n\n- et\n- to\n\n## Samtykke\n\n[tre](https://x.dk)\n'), 'programme.md'),
  ).toEqual([]);
});

it('ids and directives in a summary are told: what stands there is not used', () => {
  const checked = checkSummary(
    '## A {#organisation.communication.consent}\n\nen to tre\n\n::covers[organisation.communication.support]\n\nfire\n\n::table[organisation.responsibilities.actors]\n',
  );
  expect(words(checked)).toEqual({});
  expect(told(checked, 'programme.md')).toEqual([
    ['id-in-summary', 'must', 'organisation.communication.consent'],
    ['id-in-summary', 'must', '::covers[organisation.communication.support]'],
    ['id-in-summary', 'must', '::table[organisation.responsibilities.actors]'],
  ]);
});

it('what is broken in a summary is broken as elsewhere', () => {
  const checked = checkSummary('::cover[x]\n\n<div>\n\nTekst {#x}\n');
  expect(told(checked, 'programme.md').map(([code]) => code)).toEqual([
    'directive-unknown',
    'html-dropped',
    'id-misplaced',
  ]);
});
