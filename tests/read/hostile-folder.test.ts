// Folders and files that nobody should make: nothing outside is read, nothing hangs or crashes, and each is told as a broken finding.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Checked } from '../../src/check/check-programme.ts';
import { createReport } from '../../src/report/report.ts';
import { maxFileBytes } from '../../src/read/programme-folder.ts';
import { head, told } from '../programme/chapter.ts';
import { checkFiles, checkFolder, day, folderOf } from '../support.ts';

const secret = 'Hemmeligheden er uden for mappen';

/** A folder beside the programme's, with a file that is none of the programme's business. */
function outside(): string {
  const path = mkdtempSync(join(tmpdir(), 'forloeb-outside-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  writeFileSync(join(path, 'hemmeligt.md'), `# ${secret}\n`);
  return path;
}

const broken = ({ findings }: Checked) =>
  findings.filter(({ weight }) => weight === 'broken').map(({ code, place }) => [code, place.file]);

/** All that is kept of a programme, as text. */
const kept = ({ programme, findings }: Checked) =>
  JSON.stringify([
    programme?.chapters.map(({ parsed, title }) => [parsed.text, title]),
    findings,
    [...(programme?.downloads ?? [])],
  ]);

describe('symbolic links', () => {
  it.each([
    ['a chapter', 'hemmeligt.md', '2.md', '2.md'],
    ['a file that is not there', 'findes-ikke.md', '2.md', '2.md'],
    ['a local plan', 'hemmeligt.md', 'local/aaby.md', 'local/aaby.md'],
    ['a download', 'hemmeligt.md', 'files/hemmeligt.pdf', 'files/hemmeligt.pdf'],
    ['the folder of the plans', '.', 'local', 'local'],
    ['the folder of the downloads', '.', 'files', 'files'],
    ['a folder among the downloads', '.', 'files/under', 'files/under'],
    ['a folder of another name', '.', 'sign-offs', 'sign-offs'],
  ])('are refused: %s', (_, target, name, file) => {
    const folder = folderOf({ 'programme.md': head(), '1.md': 'Tekst\n' });
    if (name.includes('/')) mkdirSync(join(folder, name.split('/')[0] ?? ''));
    symlinkSync(join(outside(), target), join(folder, name));
    const checked = checkFolder(folder);
    expect(broken(checked)).toEqual([['symbolic-link', file]]);
    expect(checked.programme?.chapters.map((chapter) => chapter.file)).toEqual(['1.md']);
    expect(kept(checked)).not.toContain(secret);
    expect(checked.programme?.downloads).toEqual(new Set());
  });

  it('are refused: programme.md', () => {
    const folder = folderOf({ '1.md': 'Tekst\n' });
    symlinkSync(join(outside(), 'hemmeligt.md'), join(folder, 'programme.md'));
    const checked = checkFolder(folder);
    expect(checked.programme).toBeUndefined();
    expect(broken(checked)).toEqual([['symbolic-link', 'programme.md']]);
  });
});

describe('what is no ordinary file', () => {
  it('is not read: a folder', () => {
    expect(broken(checkFiles({ 'programme.md': head(), '2.md/3.md': 'Tekst\n' }))).toEqual([['not-a-file', '2.md']]);
  });

  it('is not waited for: a pipe', () => {
    const folder = folderOf({ 'programme.md': head() });
    execFileSync('mkfifo', [join(folder, '2.md')]);
    expect(broken(checkFolder(folder))).toEqual([['not-a-file', '2.md']]);
  });

  it('is refused above 1 MiB, and read up to it', () => {
    expect(maxFileBytes).toBe(1024 * 1024);
    const text = `Tekst\n${' '.repeat(maxFileBytes - 6)}`;
    const checked = checkFiles({ 'programme.md': head(), '1.md': text, '2.md': `${text} ` });
    expect(broken(checked)).toEqual([['file-too-large', '2.md']]);
    expect(checked.programme?.chapters.map(({ file }) => file)).toEqual(['1.md']);
  });
});

describe('a file that is not UTF-8', () => {
  it.each([
    ['Latin-1', Buffer.from('Første linje\nAnden linje\n', 'latin1'), 1],
    ['a single byte', Buffer.concat([Buffer.from('æ\r\nø\r\n'), Buffer.from([0xc3, 0x28])]), 3],
    [
      'a character that stands for a bad one before',
      Buffer.concat([Buffer.from('\uFFFD\n\n'), Buffer.from([0xff])]),
      3,
    ],
    ['UTF-16', Buffer.from('\uFEFFTekst\n', 'utf16le'), 1],
    ['a surrogate', Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), 2],
  ])('is not read, and the first bad line is told: %s', (_, bytes, line) => {
    const checked = checkFiles({ 'programme.md': head(), '2.md': bytes });
    expect(broken(checked)).toEqual([['not-utf8', '2.md']]);
    expect(checked.findings.find(({ code }) => code === 'not-utf8')?.args['line']).toBe(line);
  });
});

describe('files with nothing in them', () => {
  it.each(['', '\uFEFF', '\n\n', ' ', '---\n---\n'])('are chapters that say nothing: %j', (text) => {
    const checked = checkFiles({ 'programme.md': head(), '2.md': text });
    expect(broken(checked)).toEqual([]);
    expect(checked.programme?.chapters.map(({ title, parts }) => [title, parts])).toEqual([['2', []]]);
  });

  it.each([
    ['', 'head-missing'],
    ['# Titel\n\nTekst\n', 'head-missing'],
    ['---\n---\n', 'missing-key'],
    ['---\n[]\n---\n', 'frontmatter-map'],
  ])('are no programme: %j', (text, code) => {
    const checked = checkFiles({ 'programme.md': text, '2.md': 'Tekst\n' });
    expect(checked.programme).toBeUndefined();
    expect(new Set(broken(checked).map(String))).toEqual(new Set([`${code},programme.md`]));
    expect(checked.outcomes.size).toBe(0);
  });

  it('are one where programme.md is lacking altogether', () => {
    expect(broken(checkFiles({ '1.md': 'Tekst\n' }))).toEqual([['head-missing', 'programme.md']]);
  });
});

describe('characters that steer', () => {
  it('in a text do no harm and reach no message', () => {
    const nasty = 'a\0b\u001B[31mc\u202Ed\u0007';
    const checked = checkFiles({
      'programme.md': head(`region: "${JSON.stringify(nasty).slice(1, -1)}"\nregion2: x\n`).replace(
        'region2',
        `"${JSON.stringify(nasty).slice(1, -1)}"`,
      ),
      '1.md': `---\ntitle: a\0b: c\n---\n\n# A {#${nasty}}\n\n::${nasty}\n\n<b\u001B[31m>\n\n[x](${nasty})\n`,
    });
    expect(broken(checked).length).toBeGreaterThan(2);
    for (const language of ['da', 'en'] as const) {
      const [programme] = createReport([checked], day, language, () => 'x').programmes;
      for (const { message, mend } of programme?.findings ?? [])
        expect(message + mend).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/);
    }
  });

  it('in the name of a file reach no message', () => {
    const checked = checkFiles({ 'programme.md': head(), 'a\u001B[31m\nb.md': Buffer.from([0xff]) });
    const [programme] = createReport([checked], day, 'da', () => 'x').programmes;
    const [found] = programme?.findings.filter(({ code }) => code === 'not-utf8') ?? [];

    expect(`${found?.message}${found?.range.file}`).not.toMatch(/[\u0000-\u001F]/);
  });
});

describe('names', () => {
  it.each(['NFC', 'NFD'] as const)('with æøå are the same however the disk writes them (%s)', (form) => {
    const text = (name: string) => `[a](${name}) [b](files/kørsel.pdf) [c](${encodeURI(name)})\n`;
    const checked = checkFiles({
      'programme.md': head('chapters: [2-måling.md, 1-ål.md]\n'),
      ['1-ål.md'.normalize(form)]: text('2-måling.md'),
      ['2-måling.md'.normalize(form)]: text('1-ål.md').normalize('NFD'),
      ['files/kørsel.pdf'.normalize(form)]: 'x',
    });
    expect(broken(checked)).toEqual([]);
    expect(checked.programme?.chapters.map(({ file }) => file.normalize('NFC'))).toEqual(['2-måling.md', '1-ål.md']);
  });

  it('that mean something in JavaScript mean nothing here', () => {
    const names = ['__proto__.md', 'constructor.md', 'toString.md'];
    const checked = checkFiles({
      'programme.md': head().replace('aaby', 'constructor'),
      ...Object.fromEntries(names.map((name) => [name, 'Tekst\n'])),
      'local/constructor.md': '## A {#coherence}\n\nTekst\n\n## B {#__proto__}\n\n::table[constructor]\n',
    });
    expect(new Set(checked.programme?.chapters.map(({ file }) => file))).toEqual(new Set(names));
    expect(told(checked, 'local/constructor.md').map(([code, , slice]) => [code, slice])).toEqual([
      ['unknown-id', '__proto__'],
    ]);
  });
});

describe('text that nests 10,000 levels deep', () => {
  const levels = 10_000;
  it.each([
    ['quotes', `${'> '.repeat(levels)}x`],
    ['quotes without spaces', `${'>'.repeat(levels)}x`],
    ['lists', `${'- '.repeat(levels)}x`],
    ['numbered lists', `${'1. '.repeat(levels)}x`],
    ['quotes and lists', `${'> - '.repeat(levels)}x`],
    ['footnotes', `${'[^a]: '.repeat(levels)}x`],
    ['lists by indent', Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ])('in %s is a finding, and the rest is read', (_, text) => {
    const checked = checkFiles({ 'programme.md': head(), '2.md': `# A\n\n${text}\n\n# B\n` });
    expect(['text-too-deep,2.md', 'block-too-crowded,2.md']).toEqual(
      expect.arrayContaining(broken(checked).map(String)),
    );
    expect(broken(checked)).not.toEqual([]);
    expect(
      checked.programme?.chapters[0]?.parts.flatMap((part) => (part.kind === 'heading' ? [part.block.title] : [])),
    ).toEqual(['A', 'B']);
  });

  it.each([
    ['brackets', '['.repeat(levels)],
    ['emphasis', '*a '.repeat(levels)],
    ['braces', `# ${'{#'.repeat(levels)}`],
    ['directives', `::a${'['.repeat(levels)}`],
  ])('in %s does not crash', (_, text) => {
    expect(checkFiles({ 'programme.md': head(), '2.md': `${text}\n` }).programme).toBeDefined();
  });

  it('is not what a rule of many dashes or a list of ten levels is', () => {
    const list = Array.from({ length: 10 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    const text = `${'- '.repeat(150)}\n\n${'-'.repeat(500)}\n\n${'* '.repeat(150)}\n\n${list}\n`;
    expect(broken(checkFiles({ 'programme.md': head(), '2.md': text }))).toEqual([]);
  });
});
