// What is taken for a CPR number, and that nobody who reads a report, page or value ever sees one.

import { describe, expect, it } from 'vitest';
import { maskCpr } from '../../src/parse/cpr.ts';
import { parseFile } from '../../src/parse/file.ts';
import { createReport } from '../../src/report/report.ts';
import { reportJson } from '../../src/report/json.ts';
import { numberKeys } from '../../src/schema/json-schema.ts';
import { checkFiles, day } from '../support.ts';
import { head } from '../programme/chapter.ts';

const found = (text: string) => maskCpr(text, []).found.map(({ start, end }) => text.slice(start, end));

describe('a CPR number', () => {
  it.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '010190\u00A01234',
    '010190\u20111234',
    '010190\u00AD1234',
    '311299-0000',
    '290200-1234',
    '290296-1234',
  ])('is %j', (number) => {
    expect(found(number)).toEqual([number]);
    expect(found(`Borgeren (${number}), og _${number}_.`)).toEqual([number, number]);
    expect(found(`${number}-5`)).toEqual([number]);
  });

  it.each([
    ['no day', ['320190-1234', '000190-1234', '310490-1234', '300290-1234', '290201-1234']],
    ['no month', ['010090-1234', '011390-1234']],
    ['too many digits', ['1010190-1234', '010190-12345', '01019012345', '10101901234']],
    ['too few', ['010190-123', '10190-1234']],
    ['letters at it', ['A010190-1234', '010190-1234a', 'å010190-1234', '010190-1234å']],
    [
      'another mark between',
      ['010190--1234', '010190  1234', '010190/1234', '010190.1234', '01-01-90-1234', '010190\n1234'],
    ],
    [
      'a URL',
      ['https://x.dk/010190-1234', 'http://x.dk/?a=0101901234&b=2', 'www.x.dk/010190-1234', 'mailto:0101901234@x.dk'],
    ],
    ['another kind of number', ['12345678', '38 64 12 34', '2027-03-01', '5798000000000', 'F20.9']],
  ])('is not: %s', (_, texts) => {
    for (const text of texts) expect(found(`før ${text} efter`), text).toEqual([]);
  });

  it('ends a URL that it stands after', () => {
    expect(found('https://x.dk 010190-1234')).toEqual(['010190-1234']);
    expect(found('<https://x.dk>010190-1234')).toEqual(['010190-1234']);
  });
});

describe('masking', () => {
  it('keeps every other character in its place', () => {
    const text = 'a 010190-1234 b\n🩺 0101901234\n';
    const masked = maskCpr(text, []);
    expect(masked.text).toBe('a ••••••-•••• b\n🩺 ••••••••••\n');
    expect(masked.text).toHaveLength(text.length);
  });

  it('keeps up with a file that is full of them', () => {
    const text = 'http://a 010190-1234 '.repeat(90_000);
    expect(maskCpr(text, numberKeys).found).toHaveLength(90_000);
  });

  it('keeps up with a word as long as a file', () => {
    expect(maskCpr('x'.repeat(1_900_000), numberKeys).found).toEqual([]);
  });
});

describe('a field that is declared to hold another number', () => {
  const inData = (data: string) =>
    parseFile('1.md', `---\n${data}\n---\n`, numberKeys).findings.filter(({ code }) => code === 'cpr');

  it.each([
    'phone: 0101901234',
    'phone: "0101901234"',
    "phone: '+45 0101901234'",
    'phone: "38 64 12 34 / 0101901234"',
    'phone:\n  0101901234',
    'contact: { phone: 0101901234 }',
    'contact: { text: Ring, phone: "0101901234" }',
    'contact: { "phone": "0101901234" }',
    'contacts:\n  - phone: 0101901234',
  ])('is left as it is: %j', (data) => {
    expect(inData(data)).toEqual([]);
    expect(inData(data.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it.each([
    'text: 0101901234',
    'text: "phone: 0101901234"',
    'text: phone 0101901234',
    'xphone: 0101901234',
    'phone: Jens, 0101901234',
    'phone: 12345678\ntext: 0101901234',
  ])('is not what %j is', (data) => expect(inData(data)).toHaveLength(1));

  it('is a matter of data: in a text the word is only a word', () => {
    const { findings } = parseFile('1.md', '---\ntitle: x\n---\n\nphone: 0101901234\n', numberKeys);
    expect(findings.map(({ code }) => code)).toEqual(['cpr']);
    expect(parseFile('1.md', 'phone: 0101901234\n', numberKeys).findings).toHaveLength(1);
  });
});

describe('whatever holds a CPR number', () => {
  const n = '010190-1234';
  const places: Record<string, Record<string, string>> = {
    'the title': { 'programme.md': head().replace('title: Eksempel', `title: Om ${n}`) },
    'the id': { 'programme.md': head().replace('id: eksempel', `id: ${n}`) },
    'a date': { 'programme.md': head(`valid-from: ${n}\n`) },
    'an enumeration': { 'programme.md': head().replace('status: draft', `status: ${n}`) },
    'a key': { 'programme.md': head(`${n}: x\n`) },
    'a key twice': { 'programme.md': head(`${n}: x\n${n}: y\n`) },
    'a waiver': { 'programme.md': head(`waivers:\n  - { criterion: ${n}, reason: ${n}, owner: ${n}, until: ${n} }\n`) },
    'a chapter list': { 'programme.md': head(`chapters: [${n}.md]\n`) },
    'a party': { 'programme.md': head().replace('aaby', n) },
    'the summary': { 'programme.md': `${head()}\n${n}\n` },
    'a line that is no YAML': { '1.md': `---\ntitle: Nummer: ${n}\n---\n` },
    'a cut value': { '1.md': `---\ntitle: ${n} #4\n---\n` },
    'a comment in data': { '1.md': `---\ntitle: x # ${n}\n---\n` },
    'data that do not end': { '1.md': `---\ntitle: ${n}\n` },
    'data that are run': { '1.md': `---${n}\n---\n` },
    'an actor': { '1.md': `---\nsection: organisation\nresponsibilities: { inclusion: ["${n}"] }\n---\n` },
    'an id in a heading': { '1.md': `# A {#${n}}\n` },
    'a heading': { '1.md': `# ${n}\n` },
    'a directive': { '1.md': `::covers[${n}]\n\n::${n}\n\n::x[${n}]\n` },
    'a link': { '1.md': `[${n}](${n}.md "${n}") ![${n}](${n}.png)\n` },
    'HTML and comments': { '1.md': `<div ${n}>\n\n<!-- ${n} -->\n` },
    'code and footnotes': { '1.md': `\`${n}\`[^1]\n\n    ${n}\n\n[^1]: ${n}\n` },
    'a table': { '1.md': `| ${n} |\n| - |\n| ${n} |\n` },
    'a local plan': { 'local/aaby.md': `# ${n}\n\n${n}\n` },
    'the name of a chapter': { [`${n}.md`]: 'Tekst\n' },
    'the name of a plan': { [`local/${n}.md`]: 'Tekst\n' },
    'the name of a download': { [`files/referat ${n}.pdf`]: 'x' },
  };

  it.each(Object.entries(places))('%s: it is told, and stands nowhere after', (_, files) => {
    for (const save of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n')]) {
      const saved = Object.entries({ 'programme.md': head(), ...files }).map(([name, text]) => [name, save(text)]);
      const checked = checkFiles(Object.fromEntries(saved) as Record<string, string>);
      expect(checked.holdsCpr).toBe(true);
      const told = checked.findings.filter(({ code }) => code === 'cpr');
      expect(told.length).toBeGreaterThan(0);
      expect(new Set(told.map(({ weight }) => weight))).toEqual(new Set(['broken']));
      const reports = (['da', 'en'] as const).map((language) =>
        reportJson(createReport([checked], day, language, () => 'x')),
      );
      const { programme } = checked;
      const kept = JSON.stringify([
        ...reports,
        checked.findings,
        programme?.head,
        [...(programme?.fields.values() ?? [])],
        programme?.chapters.map(({ parsed, title, file }) => [parsed.text, parsed.root, parsed.body, title, file]),
        programme?.localPlans.map(({ chapter }) => [chapter.parsed.text, chapter.parsed.root]),
        programme?.headFile.root,
        [...(programme?.anchors.keys() ?? []), ...(programme?.downloads ?? [])],
      ]);
      expect(kept).not.toMatch(/010190|190-12|1234/);
    }
  });

  it('cannot be waived or weighed down', () => {
    const checked = checkFiles({ 'programme.md': head('waivers: []\n'), '1.md': n });
    expect(checked.findings.filter(({ code }) => code === 'cpr').map(({ weight }) => weight)).toEqual(['broken']);
  });
});
