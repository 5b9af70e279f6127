// Every fixture is a programme with one fault: its findings are those written beside it, each at the word at fault, however the file was saved.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Checked } from '../src/check/check-programme.ts';
import { createReport } from '../src/report/report.ts';
import { fixtureFolder, fixtureSchema } from './fixture-schema.ts';
import { checkFolder, day, folderOf } from './support.ts';

interface Expected {
  findings: { code: string; weight: string; file: string; slice: string; id?: string }[];
  /** Outcomes worth stating, by full id. */
  outcomes?: Record<string, string>;
  /** False: the programme cannot be read as a whole. */
  assembled?: boolean;
}

type Files = Record<string, string>;

const cases = readdirSync(fixtureFolder).filter((name) => existsSync(join(fixtureFolder, name, 'programme')));

/** Ways of saving a file that must not move a finding from its word. */
const savings: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\uFEFF${text}`,
  'with æøå and an astral character before the fault': withLettersBefore,
  'with all of it': (text) => `\uFEFF${withLettersBefore(text).replaceAll('\n', '\r\n')}`,
};

/** A YAML comment as the first line of the data, and an HTML comment before the first block of the body: both say nothing. */
function withLettersBefore(text: string): string {
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(text) ?? [];
  const commented = head.replace(/^---\n/, '---\n# æøå 🩺\n');
  // Before a `---` it would not be the same fault: that the first text is not on the first line.
  return /^\s*---/.test(body) ? text : `${commented}\n<!-- æøå 🩺 -->\n\n${body}`;
}

function readFixture(name: string): Files {
  const root = join(fixtureFolder, name, 'programme');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

const unmarked = (text: string) => text.replace(/^\uFEFF/, '');

/** What the findings say, each with the text that its range cuts out of the file. */
function told(checked: Checked, files: Files) {
  return checked.findings
    .map(({ code, weight, place: { file, start, end }, id }) => ({
      code,
      weight,
      file,
      slice: unmarked(files[file] ?? '')
        .slice(start, end)
        .replaceAll('\r\n', '\n'),
      ...(id === undefined ? {} : { id }),
    }))
    .sort(byText);
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

describe.each(cases)('fixture %s', (name) => {
  const expected = parse(readFileSync(join(fixtureFolder, name, 'expected.yaml'), 'utf8')) as Expected;

  it.each(Object.entries(savings))('%s', (_, save) => {
    const files = Object.fromEntries(Object.entries(readFixture(name)).map(([file, text]) => [file, save(text)]));
    const checked = checkFolder(folderOf(files, 'programme'), { schema: fixtureSchema });
    expect(told(checked, files)).toEqual([...expected.findings].sort(byText));
    expect(checked.programme !== undefined).toBe(expected.assembled ?? true);
    for (const [id, outcome] of Object.entries(expected.outcomes ?? {}))
      expect(checked.outcomes.get(id)?.outcome, id).toBe(outcome);

    const [programme] = createReport([checked], day, 'da', () => '').programmes;
    const positioned = checked.findings.map(({ place }, index) => ({
      place,
      range: programme?.findings[index]?.range,
    }));
    for (const { place, range } of positioned) {
      const text = unmarked(files[place.file] ?? '');
      const line = text.split(/\r\n|\n|\r/)[(range?.start.line ?? 0) - 1] ?? '';
      const firstLine = text.slice(place.start, place.end).split(/\r\n|\n/)[0] ?? '';
      expect(line.slice((range?.start.column ?? 0) - 1).startsWith(firstLine), `${place.file} ${firstLine}`).toBe(true);
    }
  });
});
