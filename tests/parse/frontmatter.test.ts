// Where a file's data begin and end, and that they are never run.

import { describe, expect, it } from 'vitest';
import { plain } from '../../src/parse/data.ts';
import { parseFile } from '../../src/parse/file.ts';

const parse = (text: string) => parseFile('1.md', text, []);
const told = (text: string) =>
  parse(text).findings.map(({ code, weight, place }) => [code, weight, text.slice(place.start, place.end)]);
const data = (text: string) => {
  const { head } = parse(text);
  return head && plain(head);
};
/** Titles and words of what is read as text. */
const body = (text: string) =>
  parse(text).body.blocks.map((block) =>
    block.kind === 'heading' ? block.title : block.kind === 'text' ? block.words : '',
  );

describe('frontmatter', () => {
  it.each(['\n', '\r\n'])('is what stands between two lines of three dashes (%j)', (end) => {
    const text = ['---', 'a: 1', 'b: to', '---', '# Titel', '', 'et to', ''].join(end);
    expect([data(text), body(text), told(text)]).toEqual([{ a: 1, b: 'to' }, ['Titel', 2], []]);
  });

  it.each([
    ['with spaces after the dashes', '---  \na: 1\n---  \net\n'],
    ['without a text after it', '---\na: 1\n---'],
    ['after a byte order mark', '\uFEFF---\na: 1\n---\net\n'],
    ['with its language', '---yaml\na: 1\n---\net\n'],
  ])('is read %s', (_, text) => expect([data(text), parse(text).findings]).toEqual([{ a: 1 }, []]));

  it.each(['---\n---\net\n', '---\r\n---\r\net\r\n', '---\n# kun en kommentar\n---\net\n', '---\n\n---\net\n'])(
    'may be empty: %j',
    (text) => expect([data(text), body(text), told(text)]).toEqual([{}, [1], []]),
  );

  it.each(['Note: et to\n---\n', 'section: goals\n\nTekst.\n\n---\n', 'et to\n---\n', 'section: goals\n'])(
    'is not looked for above a rule or a heading: %j',
    (text) => expect(told(text).filter(([code]) => String(code).startsWith('frontmatter'))).toEqual([]),
  );

  it('is not what a rule in the text is', () => {
    const text = 'et to\n\n---\n\ntre\n\n---\n';
    expect([data(text), body(text), told(text)]).toEqual([undefined, [2, 1], []]);
    expect(told('----\n\net\n')).toEqual([]);
  });

  it.each([
    ['\n---\na: 1\n---\net\n', ['frontmatter-late', '---'], [1]],
    ['  ---\na: 1\n---\net\n', ['frontmatter-late', '---'], [1]],
    ['section: goals\n---\net\n', ['frontmatter-lost', 'section: goals'], [1]],
    [
      'afsnit: mål\nfælles-mål:\n  liste:\n    - id: a\n\n# rest\n---\n# Titel\n\net\n',
      ['frontmatter-lost', 'afsnit: mål'],
      ['Titel', 1],
    ],
    ['---\na: 1\n', ['frontmatter-open', '---'], []],
    ['---\n', ['frontmatter-open', '---'], []],
    ['---', ['frontmatter-open', '---'], []],
    ['---\na: 1\n--- slut\net\n', ['frontmatter-end', '--- slut'], [1]],
    ['---\na: 1\n----\net\n', ['frontmatter-end', '----'], [1]],
    ['---\n- a\n- b\n---\net\n', ['frontmatter-map', '- a\n- b'], [1]],
    ['---\nblot tekst\n---\net\n', ['frontmatter-map', 'blot tekst'], [1]],
  ] as [string, [string, string], number[]][])('that is broken is told once: %j', (text, [code, slice], read) => {
    expect(told(text)).toEqual([[code, 'broken', slice]]);
    expect([data(text), body(text)]).toEqual([undefined, read]);
  });

  it.each(['js', 'javascript', ' js', 'JS', 'coffee', 'json', 'toml', 'ts', '__proto__', 'constructor'])(
    'in %j is refused and not run',
    (language) => {
      const text = `---${language}\n(globalThis.wasRun = true, { title: 'x' })\n---\net\n`;
      for (let time = 0; time < 2; time += 1) {
        expect(told(text)).toEqual([['frontmatter-executable', 'broken', language.trim()]]);
        expect([data(text), body(text)]).toEqual([undefined, []]);
      }
      expect('wasRun' in globalThis).toBe(false);
    },
  );

  it('keeps its place: every value stands where its range says', () => {
    const text = '---\r\n# æ🩺\r\ntitle: "Æøå 🩺 ø"\r\nlist:\r\n  - å: ø\r\n---\r\n';
    const { head } = parse(text);
    const title = head?.entries.get('title');
    expect(text.slice(title?.keyRange.start, title?.keyRange.end)).toBe('title');
    expect(text.slice(title?.value.range.start, title?.value.range.end)).toBe('"Æøå 🩺 ø"');
    const list = head?.entries.get('list')?.value;
    const inner = list?.kind === 'list' && list.items[0]?.kind === 'map' ? list.items[0].entries.get('å') : undefined;
    expect(text.slice(inner?.value.range.start, inner?.value.range.end)).toBe('ø');
  });
});
