// How data are read: values as they were written, bounds on what a file can ask for, and each fault told at its word.

import { describe, expect, it } from 'vitest';
import { plain, valueAt } from '../../src/parse/data.ts';
import { readYaml } from '../../src/parse/yaml.ts';
import { describeFinding } from '../../src/report/describe.ts';
import { checkFiles } from '../support.ts';
import { checkChapter, head, told } from '../programme/chapter.ts';

const read = (source: string) => readYaml(source, '1.md', { start: 0, end: source.length });

/** Code, weight and word of each fault. */
const faults = (source: string) =>
  read(source).findings.map(({ code, weight, place }) => [code, weight, source.slice(place.start, place.end)]);

/** What the first fault says is to be written instead. */
const mended = (source: string) => {
  const [first] = read(source).findings;
  return first && describeFinding(first, 'en', undefined).mend;
};

describe('a plain value where text is asked for', () => {
  it.each(['1.10', '0123', '0x1F', '1e3', '.5', '+4512345678', '8:30', '2026-01-01', '12_000', 'true', 'yes'])(
    '%s is what was written',
    (written) => {
      const { programme, findings } = checkFiles({
        'programme.md': head(
          `version: ${written}\ncontacts:\n  - function: Vagt\n    contact: { phone: "x", hours: ${written} }\n`,
        ),
      });
      expect(findings.filter(({ weight }) => weight === 'broken')).toEqual([]);
      expect(programme?.head.version).toBe(written);
      expect(programme?.head.contacts?.[0]?.contact).toEqual({ phone: 'x', hours: written });
    },
  );

  it.each(['2026', '2026-03', '2026-03-31', '2028-02-29', '2000-02-29'])('%s is a date', (written) => {
    const { programme, findings } = checkFiles({ 'programme.md': head(`valid-from: ${written}\n`) });
    expect(findings.filter(({ weight }) => weight === 'broken')).toEqual([]);
    expect(programme?.head['valid-from']).toBe(written);
  });

  it.each(['2026-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '2026-13', '26', '31-03-2026', '2026-3-1'])(
    '%s is none',
    (written) => {
      expect(told(checkFiles({ 'programme.md': head(`valid-from: ${written}\n`) }), 'programme.md')).toEqual([
        ['bad-date', 'broken', written],
      ]);
    },
  );

  it('is text in one text and in a list of texts alike', () => {
    const checked = checkChapter('', { data: 'management:\n  measures: [1.10, 8:30, 0123]\n' });
    const field = checked.programme?.fields.get('organisation.management.measures');
    expect(field?.rows.map(({ value }) => value)).toEqual(['1.10', '8:30', '0123']);
    expect(told(checked)).toEqual([]);
  });

  it('is a number where a number is asked for', () => {
    const { programme } = checkFiles({ 'programme.md': head('target-group: { ages: { from: 018, to: 24 } }\n') });
    expect(programme?.head['target-group']).toEqual({ ages: { from: 18, to: 24 } });
  });
});

describe('no answer', () => {
  it.each(['', 'null', '~', '""', "'  '", '[]', '# skrives senere'])('is %s for a whole field', (value) => {
    const checked = checkChapter('', { data: `management:\n  measures: ${value}\n` });
    expect(checked.outcomes.get('organisation.management.measures')?.outcome).toBe('missing');
    expect(told(checked)).toEqual([]);
  });

  it.each(['', 'null', '~', '""', "' '"])('is %s for a cell of a row', (value) => {
    const data = `responsibilities:\n  actors:\n    - id: a\n      name: A\n      role: ${value}\n      party: ${value}\n`;
    const checked = checkChapter('', { data });
    expect(checked.programme?.fields.get('organisation.responsibilities.actors')?.rows[0]?.value).toEqual({
      id: 'a',
      name: 'A',
    });
    expect(told(checked)).toEqual([]);
  });

  it('is not enough for what a row must have', () => {
    const checked = checkChapter('', { data: 'responsibilities:\n  actors:\n    - id: a\n      name: ""\n' });
    expect(told(checked).map(([code, weight]) => [code, weight])).toEqual([['missing-key', 'broken']]);
  });
});

describe('aliases', () => {
  it('are read as what they stand for', () => {
    const { data, findings } = read('a: &x { b: [1] }\nc: *x\nd: &x 2\ne: *x\n');
    expect(findings).toEqual([]);
    expect(data && plain(data)).toEqual({ a: { b: [1] }, c: { b: [1] }, d: 2, e: 2 });
  });

  it('that multiply are bounded', () => {
    const lists = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${'*a%, '.repeat(9).replaceAll('%', `${level}`)}]`,
    );
    const { data, findings } = read(`a0: &a0 [x, x, x, x, x, x, x, x, x]\n${lists.join('\n')}\n`);
    expect(data).toBeUndefined();
    expect(findings.map(({ code, weight }) => [code, weight])).toEqual([['yaml-too-large', 'broken']]);
  });

  it('that are many are bounded too', () => {
    expect(faults(`a: &a x\nb: [${'*a, '.repeat(60_000)}]\n`).map(([code]) => code)).toEqual(['yaml-too-large']);
  });

  it('that hold themselves end', () => {
    expect(faults('a: &a [*a]\n').map(([code, weight]) => [code, weight])).toEqual([['yaml-too-deep', 'broken']]);
  });

  it('of nothing are told: the text would be lost', () => {
    expect(faults('title: *vigtigt*\n')).toEqual([['yaml-alias', 'broken', '*vigtigt*']]);
  });
});

describe('keys', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is refused at every depth', (key) => {
    expect(faults(`${key}: 1\na:\n  - { b: { "${key}": 1 } }\n`)).toEqual([
      ['yaml-forbidden-key', 'broken', key],
      ['yaml-forbidden-key', 'broken', `"${key}"`],
    ]);
    const { data } = read(`a:\n  ${key}: { polluted: true }\n`);
    expect(data && Object.keys(plain(data) as object)).toEqual(['a']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(valueAt(data, ['a', key])).toBeUndefined();
  });

  it('that stand twice are told, and the first is kept', () => {
    const source = 'a: 1\nb:\n  - { c: 1, c: 2 }\na: 3\n"a": 4\n';
    expect(faults(source)).toEqual([
      ['duplicate-key', 'broken', 'c'],
      ['duplicate-key', 'broken', 'a'],
      ['duplicate-key', 'broken', '"a"'],
    ]);
    const { data } = read(source);
    expect(data && plain(data)).toEqual({ a: 1, b: [{ c: 1 }] });
  });

  it('by the hundred thousand end', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`);
    expect(faults(keys.join('')).map(([code]) => code)).toEqual(['yaml-too-large']);
  });

  it.each(['? [a]\n: b\n', '{ a: 1 }: b\n', 'x: { b, c: 1 }\n'])('that are none are told: %j', (source) => {
    expect(faults(source).map(([code, weight]) => [code, weight])).toEqual([['yaml-key', 'broken']]);
  });
});

describe('nesting of 10,000 levels', () => {
  const levels = 10_000;
  it.each([
    ['brackets', `a: ${'['.repeat(levels)}`],
    ['braces', `a: ${'{ a: '.repeat(levels)}`],
    ['closed brackets', `a: ${'['.repeat(levels)}${']'.repeat(levels)}`],
    ['dashes', `a:\n${'- '.repeat(levels)}x`],
    ['question marks', `${'? '.repeat(levels)}x`],
    ['dashes and question marks', `${'- ? '.repeat(levels)}x`],
    ['indents', Array.from({ length: 1_500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('of %s is a finding', (_, source) => {
    expect(faults(`${source}\n`).map(([code, weight]) => [code, weight])).toEqual([['yaml-too-deep', 'broken']]);
  });

  it.each([
    ['dashes with tabs', '-\t'.repeat(levels)],
    ['colons', ': '.repeat(levels)],
    ['tags', `a: ${'! '.repeat(levels)}x`],
    ['anchors', `a: ${'&a '.repeat(levels)}x`],
  ])('of %s is one too, whichever', (_, source) => {
    expect(faults(`${source}\n`).map(([, weight]) => weight)).toEqual(['broken']);
  });

  it('is not what thirty levels are', () => {
    expect(faults(`a: ${'['.repeat(30)}${']'.repeat(30)}\n`)).toEqual([]);
  });
});

describe('a fault', () => {
  it.each([
    // A second colon.
    ['title: Mål: vi vil\n', ['yaml-colon', ':'], 'title: "Mål: vi vil"'],
    ['title: Mål:\n', ['yaml-colon', ':'], 'title: "Mål:"'],
    ['a:\n  - task: Indkalder: altid\n', ['yaml-colon', ':'], '- task: "Indkalder: altid"'],
    ['a: { text: Ring kl. 8: vagten, b: 1 }\n', ['yaml-colon', ':'], 'a: { text: "Ring kl. 8: vagten", b: 1 }'],
    ['title: Hun siger "ja": straks\n', ['yaml-colon', ':'], 'title: "Hun siger \\"ja\\": straks"'],
    // A comma in a flow map.
    ['a: { text: Ring til vagten, altid }\n', ['yaml-comma', 'altid'], 'a: { text: "Ring til vagten, altid" }'],
    ['a: { text: Ring, altid, straks, b: 1 }\n', ['yaml-comma', 'altid'], 'a: { text: "Ring, altid", straks, b: 1 }'],
    // Quotes and brackets that do not end.
    ['title: "Mål\nb: 1\n', ['yaml-unclosed', '"'], undefined],
    ["title: 'Mål\nb: 1\n", ['yaml-unclosed', "'"], undefined],
    ['title: [a, b\nb: 1\n', ['yaml-unclosed', '['], undefined],
    ['a: "x"\ntitle: { a: 1\nb: 1\n', ['yaml-unclosed', '{'], undefined],
    // Indents.
    ['a:\n  - id: x\n    task: y\n      responsible: z\n', ['yaml-indent', 'responsible'], undefined],
    ['a:\n  - id: x\n    task: y\n   responsible: z\n', ['yaml-indent', 'responsible'], undefined],
    ['a:\n  - id: x\n  task: y\n', ['yaml-indent', 'task'], undefined],
    ['a:\n    b: 1\n  c: 2\n', ['yaml-indent', 'c'], undefined],
    ['a:\n\tb: 1\n', ['yaml-indent', '\t'], undefined],
    ['a: 1\nløs tekst\n', ['yaml-no-colon', 'løs'], undefined],
    // Characters that mean something.
    ['title: @navn\n', ['yaml-start', '@'], 'title: "@navn"'],
    ['title: `kode`\n', ['yaml-start', '`'], 'title: "`kode`"'],
    ['title: !Vigtigt at ringe\n', ['yaml-tag', '!Vigtigt'], undefined],
    ['title: "Mål" og mere\n', ['yaml-quotes', 'og'], 'title: "\\"Mål\\" og mere"'],
  ] as [string, [string, string], string | undefined][])('in %j is told at its word', (source, [code, word], line) => {
    expect(faults(source)[0]).toEqual([code, 'broken', word]);
    if (line !== undefined) expect(mended(source)).toContain(line);
    const crlf = source.replaceAll('\n', '\r\n');
    expect(faults(crlf)[0]).toEqual([code, 'broken', word]);
    if (line !== undefined) expect(mended(crlf)).toContain(line);
  });

  it('in a first character names it', () => {
    expect(read('title: @navn\n').findings[0]?.args['character']).toBe('@');
  });

  it.each([
    'title: Mål: vi vil',
    'a: { text: Ring kl. 8: vagten, b: 1 }',
    'a: { text: Ring til vagten, altid }',
    'a: { text: Ring til "vagten", altid }',
    'title: @navn',
  ])('in %j is gone when the line is written as the message shows it', (source) => {
    const shown = /: (\S.*)$/.exec(mended(`${source}\n`) ?? '')?.[1] ?? '';
    expect(shown).toContain('"');
    expect(faults(`${shown}\n`)).toEqual([]);
  });

  it('in a very long line is shown cut', () => {
    const [found] = read(`title: ${'Mål: '.repeat(50_000)}\n`).findings;
    expect(String(found?.args['line']).length).toBeLessThan(200);
  });
});

describe('what a comment cuts off', () => {
  it.each([
    ['title: Ring til nr. #4 på listen\n', 'Ring til nr.'],
    ['title: Stue #4\n', 'Stue'],
    ['title: Ring til vagten # og til lægen\n', 'Ring til vagten'],
    ['title: #4\n', '#4'],
    ['title: Eksempel # 2 for alle\n', 'Eksempel'],
    ['days: 5 #6\n', '5'],
  ])('in %j is a should finding', (source, slice) => {
    expect(faults(source)).toEqual([['yaml-cut', 'should', slice]]);
  });

  it.each([
    'title: "Ring til nr. #4"\n',
    'title: Ring til nr.#4\n',
    '# et #2\ntitle: x\n',
    'title: >-\n  nr. #4\n',
    'status: draft # endnu\n',
    'model: a@1 # den første\n',
    'until: 2027-03-01 # forlænget\n',
  ])('is nothing in %j', (source) => expect(faults(source)).toEqual([]));
});
