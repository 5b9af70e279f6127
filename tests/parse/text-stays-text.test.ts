// What looks like a directive, a template or an id and is none stays in the text; what is meant as one and is not is told.

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { parseFile, type ParsedFile } from '../../src/parse/file.ts';
import { inlineText } from '../../src/parse/words.ts';

const parse = (text: string): ParsedFile => parseFile('1.md', text, []);

/** The findings of a text, each with the words it points at. */
const told = (text: string) =>
  parse(text).findings.map(({ code, weight, place }): [Finding['code'], string, string] => [
    code,
    weight,
    text.slice(place.start, place.end),
  ]);

/** The kinds of block that a text is read as. */
const kinds = (text: string) => parse(text).body.blocks.map(({ kind }) => kind);

describe('text', () => {
  it.each([
    'Ring kl. 8:30 til 16:00.',
    'Støtten er 1:1 hele dagen.',
    'Se note:se nedenfor.',
    'Skriv :husk: i emnefeltet.',
    'Se std::vector og a::b.',
    ':: hvad så',
    '::1 er en adresse',
    ':::',
    '::: boks',
    ':::boks{.bred}',
    'Hej {{ navn }} og {% if %}.',
    '{{ "{%" }} #}',
    'Beløbet er {100}',
    'En \\{#consent} og en \\::covers[consent]',
    '`{#consent}` og `::covers[consent]`',
    '$x^2$ og ~~streget~~',
  ])('%j is one paragraph, whole, and nothing is said of it', (text) => {
    const { body, findings } = parse(`${text}\n`);
    expect(findings).toEqual([]);
    expect(body.blocks.map(({ kind }) => kind)).toEqual(['text']);
    const [block] = body.blocks;
    const shown =
      block?.node.type === 'paragraph' ? text.replace(/\\(?=[{:])/g, '').replace(/`[^`]*`/g, '') : undefined;
    expect(block && inlineText(block.node)).toBe(shown);
  });

  it('is not swallowed by a container that is not closed', () => {
    expect(kinds('::: boks\n\n# A\n\none\n\n## B {#consent}\n\ntwo\n')).toEqual([
      'text',
      'heading',
      'text',
      'heading',
      'text',
    ]);
  });

  it('in code is code', () => {
    expect(told('```\n::cover[x]\n# A {#b} c\n<div>\n```\n\n    ::cover[x] {#b}\n')).toEqual([]);
  });

  it('in a table is a cell', () => {
    expect(told('| a | b |\n| - | - |\n| ::covers | kl. 8:30 |\n')).toEqual([]);
  });
});

describe('comments', () => {
  it.each(['<!-- husk -->', '<!-- to\nlinjer\n\n::cover[x] <b> -->', 'Tekst <!-- husk --> mere'])(
    'are dropped without a finding: %j',
    (text) => expect(told(`${text}\n`)).toEqual([]),
  );

  it('that are not closed swallow the rest, and that is said', () => {
    expect(told('<!-- husk\n\nTekst\n')).toEqual([['html-dropped', 'must', '<!-- husk']]);
  });

  it('beside HTML do not hide it', () => {
    expect(told('<!-- husk --> <div>boks</div>\n')).toEqual([['html-dropped', 'must', '<div>boks</div>']]);
  });
});

describe('HTML', () => {
  it.each([
    ['<script>alert(1)</script>\n', [['html-dropped', 'must', '<script>alert(1)</script>']]],
    ['Tekst <br> mere\n', [['html-dropped', 'must', '<br>']]],
    ['Skriv <navn> her\n', [['html-dropped', 'must', '<navn>']]],
    ['> <div>\n', [['html-dropped', 'must', '<div>']]],
  ])('is dropped with a finding that shows it: %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(parse(text).findings[0]?.args['html']).toBe(expected[0]?.[2]);
  });

  it('is not what an address in angle brackets is', () => {
    expect(told('<https://www.sst.dk> og <post@aaby.dk>, 2 < 3 > 1\n')).toEqual([]);
  });
});

describe('headings', () => {
  it.each([
    ['## A {#consent}', 'A', ['consent']],
    ['## A {#consent} ##', 'A', ['consent']],
    ['## A {#a #b}  ', 'A', ['a', 'b']],
    ['## *A* {#consent}', 'A', ['consent']],
    ['## {#consent}', '', ['consent']],
    ['## A {#organisation.communication.consent}', 'A', ['organisation.communication.consent']],
    ['## A {b}', 'A {b}', []],
    ['## A \\{#b}', 'A {#b}', []],
    ['## A `{#b}`', 'A {#b}', []],
  ])('%j is %j with ids %j', (text, title, ids) => {
    const [block] = parse(`${text}\n`).body.blocks;
    expect(block?.kind === 'heading' && [block.title, block.marks.map(({ id }) => id)]).toEqual([title, ids]);
    expect(told(`${text}\n`)).toEqual([]);
  });

  it.each(['A {#a}\n===\n', 'A {#a}\n  ---\n', 'A\nB {#a}\n===\n', 'A {#a}\r\n===\r\n'])(
    'that are underlined are read, with a should finding: %j',
    (text) => {
      const [block] = parse(text).body.blocks;
      expect(
        block?.kind === 'heading' && block.marks.map(({ id, range }) => [id, text.slice(range.start, range.end)]),
      ).toEqual([['a', 'a']]);
      expect(told(text)).toEqual([['heading-underlined', 'should', text.trimEnd()]]);
    },
  );

  it.each([
    ['## A {#a} b\n', '{#a}'],
    ['## {#a} A\n', '{#a}'],
    ['## A {#a} {#b}\n', '{#a}'],
    ['Tekst {#a}\n', '{#a}'],
    ['- ## A {#a}\n', '{#a}'],
    ['> ## A {#a}\n', '{#a}'],
    ['| {#a} |\n| - |\n', '{#a}'],
    ['## *A {#a}*\n', '{#a}'],
    ['[A {#a}](b)\n', '{#a}'],
  ])('hold their ids at the end of the top level, elsewhere they are broken: %j', (text, slice) => {
    expect(told(text)).toEqual([['id-misplaced', 'broken', slice]]);
  });
});

it.each([
  ['## A {#a\n', ['id-unclosed', 'broken', '{#a']],
  ['## A {#}\n', ['id-empty', 'broken', '#']],
  ['## A {#a b}\n', ['id-without-mark', 'broken', 'b']],
  ['##A {#a}\n', ['heading-space', 'broken', '{#a}']],
])('ids that are not written out are told: %j', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

describe('a finding', () => {
  it('points at its word however many characters beyond ASCII stand before it on the line', () => {
    expect(told('Æøå 🩺 å 𝒳 <br> og {#a}\n\n## Ø 🩺 {#b} c\n').map(([, , slice]) => slice)).toEqual([
      '<br>',
      '{#a}',
      '{#b}',
    ]);
  });
});

describe('directives', () => {
  it.each(['::covers[a]', '  ::covers[a, b]', '::table[a]', '::table[a: b, c]', '::table[a: *]', '::covers[ a ]  '])(
    '%j is one',
    (text) => {
      expect(kinds(`Tekst\n\n${text}\n\nTekst\n`)).toEqual([
        'text',
        text.includes('covers') ? 'covers' : 'table',
        'text',
      ]);
      expect(kinds(`# A\n${text}\n## B\n`)).toEqual([
        'heading',
        text.includes('covers') ? 'covers' : 'table',
        'heading',
      ]);
      expect(told(`${text}\n`)).toEqual([]);
    },
  );

  it.each([
    ['::cover[a]\n', ['directive-unknown', 'broken', 'cover']],
    ['::dækker[a]\n', ['directive-unknown', 'broken', 'dækker']],
    ['::boks\n', ['directive-unknown', 'broken', 'boks']],
    ['::covers\n', ['directive-empty', 'broken', 'covers']],
    ['::covers[]\n', ['directive-empty', 'broken', 'covers']],
    ['::table[ ]\n', ['directive-empty', 'broken', 'table']],
    ['::covers[a]{b}\n', ['directive-attributes', 'broken', '{b}']],
    ['::covers{b}\n', ['directive-attributes', 'broken', '{b}']],
    ['::covers[a] og mere\n', ['directive-form', 'broken', '::covers']],
    ['::covers [a]\n', ['directive-form', 'broken', '::covers']],
    ['::covers[a\n', ['directive-form', 'broken', '::covers']],
    ['::covers[a,\nb]\n', ['directive-form', 'broken', '::covers']],
    ['- ::covers[a]\n', ['directive-nested', 'broken', '::covers[a]']],
    ['1. Tekst\n\n   ::covers[a]\n', ['directive-nested', 'broken', '::covers[a]']],
    ['> ::covers[a]\n', ['directive-nested', 'broken', '::covers[a]']],
    ['Tekst[^1]\n\n[^1]: ::covers[a]\n', ['directive-nested', 'broken', '::covers[a]']],
  ])('%j is broken: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('that are misspelt come with a suggestion', () => {
    const [found] = parse('::cover[a]\n').findings;
    expect(found?.args['suggestions']).toEqual(['covers']);
  });
});
