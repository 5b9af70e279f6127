// Whatever a planner's file holds, reading it gives a result: no crash, every finding in its file, and the same for CRLF as for LF.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProgramme, type Checked } from '../../src/check/check-programme.ts';
import { assemble } from '../../src/programme/assemble.ts';
import { createReport } from '../../src/report/report.ts';
import { fixtureSchema as schema } from '../fixture-schema.ts';
import { chapterFile, head as headOf } from '../programme/chapter.ts';
import { day } from '../support.ts';

const head = (more = '') => headOf(more, 'small@1');

const runs = { seed: 20_261_122, numRuns: 100 };

/** Pieces that mean something to one of the readers, so that chance puts them side by side. */
const pieces = [
  ...['\n', '\n\n', '\n---\n', '---', ' ', '  ', '\t', '\0', '\uFEFF', '\u2028', '🩺', 'æøå', 'a\u030A', '\uD800'],
  ...[
    '# ',
    '## ',
    '### A {#',
    '{#',
    '}',
    '{#consent}',
    '{#communication}',
    '\n===\n',
    '::covers[',
    '::table[',
    '::',
    ':::',
    ']',
  ],
  ...[
    'consent',
    'actors',
    'organisation.communication.consent',
    'organisation',
    'goals',
    ', ',
    ': ',
    ':*',
    'ord ord ord',
  ],
  ...[
    '- ',
    '1. ',
    '> ',
    '| a | b |\n| - | - |\n',
    '|',
    '[^1]',
    '\n[^1]: ',
    '[',
    '](',
    ')',
    '![',
    '`',
    '```\n',
    '*',
    '**',
    '_',
    '\\',
  ],
  ...[
    '<!-- ',
    ' -->',
    '<div>',
    '<b',
    '&amp;',
    '&',
    '*a',
    '&a ',
    '!t ',
    '"',
    "'",
    '@',
    '%',
    '#',
    ' #4',
    '{',
    '{ a: 1 }',
    '? ',
    '~',
  ],
  ...[
    'responsibilities:\n  actors:\n    - id: a\n      name: A\n',
    'section: organisation\n',
    'title: ',
    'null',
    '>-\n',
    '8:30',
  ],
  ...[
    '010190-1234',
    'http://x.dk/',
    'javascript:x',
    '#a',
    '../',
    'katalog:',
    'files/x.pdf',
    'TODO',
    '____',
    '{{ x }}',
    '{% x %}',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
);

/** Checks a programme of these files without writing them to disk. */
function check(files: Readonly<Record<string, string>>): Checked {
  const texts = new Map(Object.entries(files));
  const folder = { path: '/eksempel', name: 'eksempel', texts, downloads: new Set<string>(), findings: [] };
  return checkProgramme(assemble(folder, schema, { words: 0 }), { day, predicates: schema.predicates, weights: {} });
}

/** Findings that are not in their file, whose position is on no line of it, or that have no words. */
function astray(checked: Checked, files: Readonly<Record<string, string>>): string[] {
  const [da, en] = (['da', 'en'] as const).map(
    (language) => createReport([checked], day, language, () => '').programmes[0]?.findings ?? [],
  );
  const texts = new Map(Object.entries(files).map(([file, text]) => [file, text.replace(/^\uFEFF/, '')]));
  const lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r\n|\n|\r/)]));
  return checked.findings.flatMap(({ code, place, related = [] }, index) => {
    const misplaced = [place, ...related].some(
      ({ file, start, end }) => !(start >= 0 && start <= end && end <= (texts.get(file)?.length ?? -1)),
    );
    const { line, column } = da?.[index]?.range.start ?? { line: 0, column: 0 };
    const lost = column < 1 || column > (lines.get(place.file)?.[line - 1]?.length ?? -1) + 1;
    const wordless = ![da, en].every((each) => each?.[index]?.message && each[index].mend);
    return misplaced || lost || wordless ? [`${code} ${place.file} ${place.start}-${place.end} ${line}:${column}`] : [];
  });
}

const outcomes = (checked: Checked) =>
  [...checked.outcomes.values()].map(({ criterion, outcome }) => [criterion.id, outcome]);
const said = (checked: Checked) => checked.findings.map(({ code, weight, id }) => [code, weight, id ?? '']);

/** The files that a generated text makes, by what it stands for. */
const uses: Record<string, (generated: string) => Record<string, string>> = {
  'the body of a chapter': (body) => ({ [chapterFile]: `---\nsection: organisation\n---\n\n${body}\n` }),
  'a whole chapter': (whole) => ({ [chapterFile]: whole }),
  'the data of a chapter': (data) => ({
    [chapterFile]: `---\nsection: organisation\n${data}\n---\n\n## A {#communication}\n`,
  }),
  'a value of a row': (value) => ({
    [chapterFile]: `---\nsection: organisation\nresponsibilities:\n  division:\n    - id: a\n      task: ${value}\n---\n`,
  }),
  'a value in a flow map': (value) => ({
    [chapterFile]: `---\nsection: organisation\nresponsibilities: { actors: [{ id: a, name: ${value} }] }\n---\n`,
  }),
  'a value of programme.md': (value) => ({ 'programme.md': head(`region: ${value}\n`) }),
  'the summary': (body) => ({ 'programme.md': `${head()}\n${body}\n` }),
  'the whole of programme.md': (whole) => ({ 'programme.md': whole }),
  'a local plan': (whole) => ({ 'local/aaby.md': whole }),
};

describe.each(Object.entries(uses))('any text as %s', (_, use) => {
  const filesOf = (generated: string) => ({ 'programme.md': head(), ...use(generated) });

  it('gives a result, with every finding in its place', () => {
    fc.assert(
      fc.property(text, (generated) => {
        const files = filesOf(generated);
        expect(astray(check(files), files)).toEqual([]);
      }),
      runs,
    );
  });

  it('means the same with CRLF as with LF', () => {
    fc.assert(
      fc.property(text, (generated) => {
        const files = filesOf(generated.replaceAll('\r', ''));
        const saved = Object.entries(files).map(([name, content]) => [name, content.replaceAll('\n', '\r\n')]);
        const [lf, crlf] = [check(files), check(Object.fromEntries(saved) as Record<string, string>)];
        expect(outcomes(crlf)).toEqual(outcomes(lf));
        expect(said(crlf)).toEqual(said(lf));
      }),
      runs,
    );
  });
});

it('a text that means nothing leaves every outcome as it was', () => {
  const lacking = outcomes(check({ 'programme.md': head(), [chapterFile]: '' }));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ord', ' ', '\n\n', '8:30', '1:1', ':::', '{{ x }}', '- ', '> ', '**')),
      (parts) => {
        expect(outcomes(check({ 'programme.md': head(), [chapterFile]: parts.join('') }))).toEqual(lacking);
      },
    ),
    runs,
  );
});
