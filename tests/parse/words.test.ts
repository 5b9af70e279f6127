// Which words of a text count as an answer.

import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parse/file.ts';
import { wordsIn } from '../../src/parse/words.ts';

/** Words that the blocks of a body count together. */
const count = (body: string) =>
  parseFile('1.md', body, []).body.blocks.reduce((sum, block) => sum + (block.kind === 'text' ? block.words : 0), 0);

describe('words', () => {
  it('are runs of letters and digits', () => {
    expect(wordsIn('kl. 8:30 – børn, unge og §§ 99-100')).toEqual(['kl', '8', '30', 'børn', 'unge', 'og', '99', '100']);
  });

  it('are the same whether å is written as one character or two', () => {
    expect(wordsIn('så går båden'.normalize('NFD'))).toHaveLength(3);
    expect(wordsIn('så går båden'.normalize('NFC'))).toHaveLength(3);
  });

  it('are not what stands for text still to be written', () => {
    expect(wordsIn('TODO [skriv her] XX ____ ord')).toEqual(['ord']);
    expect(wordsIn('[skriv [navn] her, og hvornår] ord [et, to] ord')).toEqual(['ord', 'ord']);
    expect(wordsIn('TODOS og MAXX og snake_case')).toEqual(['TODOS', 'og', 'MAXX', 'og', 'snake', 'case']);
  });

  it.each([
    ['paragraphs', 'et to\ntre **fire** _fem_\n', 5],
    ['paragraphs with a hard break', 'et\\\nto\n', 2],
    ['lists in lists', '- et\n  1. to\n     - tre\n', 3],
    ['task lists', '- [x] et\n- [ ] to\n', 2],
    ['quotes', '> et\n>\n> > to\n', 2],
    ['table rows below the head', '| hoved | hoved |\n| - | - |\n| et | to tre |\n| fire | |\n', 4],
    ['the words of a link', '[et to](tre-fire.md "fem")\n', 2],
    ['the words of a link to a definition', '[et to][a]\n\n[a]: tre.md "fire"\n', 2],
  ])('count in %s', (_, body, expected) => expect(count(body)).toBe(expected));

  it.each([
    ['headings', '# et to\n\ntre\n====\n'],
    ['headings in lists and quotes', '- # et\n\n> ## to\n'],
    ['code', '`et`\n\n```\nto\n```\n\n    tre\n'],
    ['alternative texts', '![et to](a.png "tre")\n\n![fire][a]\n\n[a]: a.png\n'],
    ['footnotes', '[^1]\n\n[^1]: et to tre\n'],
    ['comments and HTML', '<!-- et to -->\n\n<div>tre</div>\n'],
    ['directives', '::covers[et, to]\n\n::table[tre]\n'],
    ['rules', '---\n\n***\n'],
    ['a table without rows', '| et | to |\n| - | - |\n'],
  ])('do not count in %s', (_, body) => expect(count(body)).toBe(0));

  it('that are a placeholder over several marks do not count', () => {
    expect(count('[**skriv** _her_] et\n')).toBe(1);
  });
});
