// Which rows a `::table` shows, and where data stand that no table shows.

import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/check/check-programme.ts';
import { checkFiles } from '../support.ts';
import { chapterFile, checkChapter, head, told } from './chapter.ts';

const actors = 'organisation.responsibilities.actors';
const rows = (...ids: string[]) =>
  `responsibilities:\n  actors:\n${ids.map((id) => `    - { id: ${id}, name: ${id} }\n`).join('')}`;

/** A part of a page: text as the number of its words, a table as its rows' ids. */
type Shown = number | (string | undefined)[];

/** What a chapter's page shows, part for part. */
function shown(checked: Checked, file = chapterFile): Shown[] {
  const chapter = checked.programme?.chapters.find((each) => each.file === file);
  return (chapter?.parts ?? []).flatMap((part): Shown[] =>
    part.kind === 'data' ? [part.rows.map(({ id }) => id)] : part.kind === 'text' ? [part.block.words] : [],
  );
}

/** Two chapters of the section with rows `a` and `b` in the first, `c` in the second. */
function twoChapters(first: string, second: string): [Checked, Shown[], Shown[]] {
  const checked = checkFiles({
    'programme.md': head(),
    '1.md': `---\nsection: organisation\n${rows('a', 'b')}---\n\n${first}`,
    '2.md': `---\nsection: organisation\n${rows('c')}---\n\n${second}`,
  });
  return [checked, shown(checked, '1.md'), shown(checked, '2.md')];
}

describe('::table', () => {
  it('shows the rows that stand in the same file', () => {
    expect(twoChapters('::table[actors]\n\none\n', '::table[actors]\n\none\n').slice(1)).toEqual([
      [['a', 'b'], 1],
      [['c'], 1],
    ]);
  });

  it('shows all where its file has none', () => {
    const checked = checkFiles({
      'programme.md': head(),
      '1.md': `---\nsection: organisation\n${rows('a', 'b')}---\n`,
      '2.md': `::table[${actors}]\n`,
    });
    expect(shown(checked, '2.md')).toEqual([['a', 'b']]);
  });

  it('shows the rows that it names, in that order, from any file', () => {
    expect(twoChapters('::table[actors: c, a]\n', '')[1]).toEqual([['c', 'a'], ['b']]);
  });

  it('shows all for *', () => {
    expect(twoChapters('', '::table[actors: *]\n')[2]).toEqual([['a', 'b', 'c']]);
  });

  it('that names no row after its colon is broken', () => {
    const [checked] = twoChapters('::table[actors: ]\n', '');
    expect(told(checked, '1.md')).toEqual([['directive-empty', 'broken', 'table']]);
  });

  it('that names a row which is not there is broken', () => {
    const [checked] = twoChapters('::table[actors: a, d]\n', '');
    expect(told(checked, '1.md')).toEqual([['unknown-row', 'broken', 'd']]);
  });

  it('of something that has no data of its own is broken', () => {
    expect(told(checkChapter('::table[communication]\n'))).toEqual([
      ['table-without-field', 'broken', 'communication'],
    ]);
    expect(told(checkChapter('::table[goals.common-goals.indicators]\n'))).toEqual([
      ['table-without-field', 'broken', 'goals.common-goals.indicators'],
    ]);
  });

  it('of an item, or of what is answered in a list, names the lists that there are', () => {
    const suggested = (id: string) =>
      checkChapter(`::table[${id}]\n`).findings.find(({ code }) => code === 'table-without-field')?.args['suggestions'];
    expect(suggested('responsibilities')).toEqual(['actors', 'inclusion', 'division']);
    expect(suggested('goals.common-goals.indicators')).toEqual(['goals.common-goals.list']);
  });

  it('of a list without rows is a must finding: it shows nothing', () => {
    expect(told(checkChapter('::table[actors]\n'))).toEqual([['table-empty', 'must', 'actors']]);
  });

  it('shows one list only', () => {
    expect(told(checkChapter('::table[actors, division]\n'))).toEqual([['directive-many', 'broken', 'division']]);
  });
});

describe('data that no table shows', () => {
  it('stand at the end of their chapter', () => {
    expect(twoChapters('one\n\n::table[actors: b]\n\ntwo\n', 'three\n').slice(1)).toEqual([
      [1, ['b'], 1, ['a']],
      [1, ['c']],
    ]);
  });

  it('do not stand there too where another chapter shows them', () => {
    expect(twoChapters('one\n', '::table[actors: *]\n')[1]).toEqual([1]);
  });

  it('are shown though they are no list', () => {
    const checked = checkChapter('one\n', { data: 'management:\n  measures: Faste møder\n' });
    const [, data] = checked.programme?.chapters[0]?.parts ?? [];
    expect(data?.kind === 'data' && data.rows.map(({ value }) => value)).toEqual(['Faste møder']);
  });
});
