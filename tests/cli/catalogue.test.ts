// forloeb catalogue: the catalogues, the entries of one, those that hold some words, one as a whole, and what is not there.

import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../src/build/schema-files.ts';
import type { FoundEntries } from '../../src/generated/types.ts';
import { valueLines } from '../../src/report/catalogue/value-lines.ts';
import { createAjv } from '../../src/schema/ajv.ts';
import type { JsonSchema } from '../../src/schema/json-schema.ts';
import { referringFields } from '../../src/schema/referring-fields.ts';
import { folderOf, projectRoot, schema } from '../support.ts';
import { runHere, type Ran } from './run-command.ts';

const ajv = createAjv();
for (const file of schemaFiles()) ajv.addSchema(file.schema);
const run = (...args: string[]) => runHere(['katalog', ...args], projectRoot);
const english = (...args: string[]) => runHere(['catalogue', ...args, '--lang', 'en'], projectRoot);
const idsIn = ({ out }: Ran) =>
  (JSON.parse(out) as FoundEntries).catalogues.flatMap(({ id, entries = [] }) =>
    entries.map((entry) => `${id}/${entry.id}`),
  );

/** A repository with a catalogue of its own. */
const colours = folderOfColours();
function folderOfColours(): Record<string, string> {
  const entry = (id: string, name: string, title: string, text: string) =>
    `  - { id: ${id}, name: { da: ${name} }, title: { da: "${title}", en: "${title} in English" }, text: { da: "${text}", en: "In English" } }`;
  return {
    'schema/catalogues/colours.yaml': [
      'id: colours',
      'name: { da: farver }',
      'version: 3',
      'title: { da: "Farver\\e[31m", en: Colours }',
      'text: { da: Opfundne., en: Invented. }',
      'entries:',
      entry('red', 'rød', 'Rød\\e[31m', 'Som blod.\\u0007'),
      entry('sky-blue', 'himmelblå', 'Himmelblå', 'Som åen.'),
      entry('dark-blue', 'mørkeblå', 'Mørkeblå', 'Som (havet).'),
      '',
    ].join('\n'),
    'programmes/eksempel/programme.md': '',
  };
}
const own = (...args: string[]) => runHere(['katalog', ...args], folderOf(colours));

describe('without arguments', () => {
  it('every catalogue is told by its name, with how many entries it has', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    for (const { id, name, title, entries } of schema.catalogues.values())
      expect(out).toMatch(new RegExp(`^ {2}${name?.da ?? id} +${title.da} \\(${entries.length} opslag\\)$`, 'm'));
    const { out: inEnglish } = await english();
    for (const { id, title } of schema.catalogues.values())
      expect(inEnglish).toMatch(new RegExp(`^ {2}${id} +${title.en} \\(`, 'm'));
  });

  it("a repository's own is one of them", async () => {
    expect((await own()).out).toMatch(/^ {2}farver +Farver\S* \(3 opslag\)$/m);
  });
});

describe('with the name of a catalogue', () => {
  it.each(['overgange', 'transitions', 'Overgange', 'OVERGANGE'])('%s: its entries, a line each', async (name) => {
    const { code, out } = await run(name);
    expect(code).toBe(0);
    expect(out).toMatch(/^Overgange \(5 opslag\)\n/);
    expect(out).toMatch(/^ {2}udskrivning +Udskrivning fra psykiatrisk indlæggelse$/m);
    expect(out.match(/^ {2}\S/gm)).toHaveLength(5);
  });

  it('in English its entries by their ids', async () => {
    expect((await english('overgange')).out).toMatch(/^ {2}discharge +\S/m);
  });

  it('what a field says where none of them will do: words, or only {andet: …}; nothing where no field points', async () => {
    const said = async (name: string) => (await run(name)).out.replace(/\s+/g, ' ');
    for (const name of ['metoder', 'manualer', 'datakilder', 'roller', 'lovgivning'])
      expect(await said(name)).toMatch(/ Står det ikke i kataloget, .* stort begyndelsesbogstav, .* \{andet: …\}\. $/);
    for (const name of ['overgange', 'redskaber'])
      expect(await said(name)).toMatch(/ Står det ikke i kataloget, så skriv \{andet: …\} med ordene selv\. $/);
    expect(await said('ordliste')).not.toContain('Står det ikke');
    expect((await english('methods')).out).toContain('{other: …}');
  });

  it('nothing is cut, and no line is longer than the terminal', async () => {
    for (const columns of [40, 80]) {
      const { out } = await runHere(['katalog', 'lovgivning'], projectRoot, { columns });
      const lines = out.split('\n');
      expect(lines.filter((line) => line.length > columns && line.trim().includes(' '))).toEqual([]);
      const words = out.replace(/\s+/g, ' ');
      for (const { title } of schema.catalogues.get('legislation')?.entries ?? []) expect(words).toContain(title.da);
    }
  });
});

describe('with words', () => {
  const found = async (...args: string[]) =>
    idsIn(await runHere(['katalog', ...args, '--format', 'json'], folderOf(colours)));

  it.each([
    [['himmelblå']],
    [['HIMMELBLÅ']],
    [['himmelblaa']],
    [['sky-blue']],
    [['farver', 'blå', 'himmel']],
    [['farver/himmelblå']],
    [['katalog:colours/sky-blue']],
    [['colours', 'aaen']],
  ])('%j: one entry', async (args) => {
    expect(await found(...args)).toEqual(['colours/sky-blue']);
  });

  it('all of them have to be there', async () => {
    expect(await found('farver', 'blå')).toEqual(['colours/sky-blue', 'colours/dark-blue']);
    expect(await found('farver', 'blå', 'havet')).toEqual(['colours/dark-blue']);
  });

  it('those that are called by them come before those that tell of them', async () => {
    const ids = await found('lovgivning', 'folkeskole');
    expect(ids[0]).toBe('legislation/folkeskoleloven');
    expect(ids.length).toBeGreaterThan(2);
  });

  it('they are no expressions', async () => {
    expect(await found('farver', '(havet)')).toEqual(['colours/dark-blue']);
    expect((await own('farver', '((')).code).toBe(2);
    expect((await own('farver', '.*')).code).toBe(2);
  });

  it('short ones stand by themselves, long ones may be part of a word', async () => {
    expect(await found('lovgivning', 'loven')).toContain('legislation/serviceloven');
    expect(await found('lovgivning', 'sel')).toEqual(['legislation/serviceloven']);
    expect(await found('redskaber', 'gaf')).toEqual(['assessment-tools/gaf']);
  });

  it('several are listed below their catalogues', async () => {
    const { out } = await run('psykose');
    expect(out).toMatch(/^\d opslag har ordene:\n\nKildedokumenter \(dokumenter\)\n {2}psykose-/);
  });

  it('one that is called just so is told as a whole, the others after it', async () => {
    const { out } = await run('vum');
    expect(out).toMatch(/^VUM \(Voksenudredningsmetoden\)\nredskaber\/vum · Redskaber og klassifikationer\n/);
    expect(out).toMatch(/\nOgså disse har ordene:\n\nRedskaber og klassifikationer \(redskaber\)\n {2}icf +ICF\n/);
  });
});

describe('one entry', () => {
  it('is told with its source, and how fields and links point to it', async () => {
    const { out, code } = await run('overgange', 'udskrivning');
    expect(code).toBe(0);
    expect(out).toMatch(/\nKilde\n {2}Generisk model [^]*4\.4\.5; [^]*bilag 6\n/);
    expect(out).toContain('\n    overgang: udskrivning\n');
    expect(out).toContain('\n    [Udskrivning fra psykiatrisk indlæggelse](katalog:overgange/udskrivning)\n');
    const { out: inEnglish } = await english('transitions', 'discharge');
    expect(inEnglish).toContain('\n    transition: discharge\n');
    expect(inEnglish).toContain('(katalog:transitions/discharge)\n');
    expect(inEnglish.replace(/\s+/g, ' ')).toContain('ch. 4.4.5; annex 3.3; annex 6');
  });

  it('of a list is pointed to in a list', async () => {
    expect((await run('redskaber/gaf')).out).toContain('\n    redskaber: [gaf]');
  });

  it('of law is told with its paragraphs and what has replaced them', async () => {
    const { out } = await run('lovgivning/serviceloven');
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain('Nummer LBK nr. 150 Dato 16. februar 2015');
    expect(words).toMatch(/§ 52 .*?Afløst af: .*?Fra 1\. januar 2024 for børn og unge under 18 år/);
    expect(out).toContain('\n    lovgrundlag: serviceloven');
    const { out: sundhed } = await run('lovgivning/sundhedsloven');
    expect(sundhed).toMatch(/^ {2}kapitel 9 /m);
  });

  it("of a repository's own catalogue steers no terminal", async () => {
    for (const args of [
      [],
      ['farver'],
      ['farver', 'blå'],
      ['farver/rød'],
      ['--format', 'json'],
      ['rød', '--format', 'json'],
    ]) {
      const { out, code } = await own(...args);
      expect(code).toBe(0);
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
    expect((await own('farver/rød')).out).toMatch(/^Rød/);
  });
});

describe('what is not there', () => {
  it.each([
    [['lovgivnng'], 'Intet katalog hedder det', 'lovgivning'],
    [['overgange', 'udskrivnng'], 'Intet opslag i kataloget Overgange', 'udskrivning'],
    [['serviselov'], 'Intet katalog hedder det', 'serviceloven'],
  ])('%j: exit 2, with what may have been meant', async (args, what, meant) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(what);
    expect(err).toContain('Mente du');
    expect(err).toContain(meant);
  });

  it('and is near to nothing says how to see all', async () => {
    const { code, err } = await english('xyzzyqwerty');
    expect(code).toBe(2);
    expect(err).toContain('"xyzzyqwerty". forloeb catalogue shows all catalogues.');
  });

  it('is told without what steers a terminal', async () => {
    const { err } = await run('\u001b[31mrød');
    expect(err).not.toContain('\u001b');
  });
});

describe('as JSON', () => {
  it.each([[[]], [['overgange']], [['overgange', 'udskrivning']]])('%j has its form', async (args: string[]) => {
    for (const lang of ['da', 'en']) {
      const { code, out } = await run(...args, '--format', 'json', '--lang', lang);
      expect(code).toBe(0);
      const told: unknown = JSON.parse(out);
      expect(ajv.validate('found-entries.schema.json', told) ? [] : ajv.errors).toEqual([]);
    }
  });

  it('without arguments holds no entries, of a catalogue all, each with its link and in both languages', async () => {
    const { catalogues } = JSON.parse((await run('--format', 'json')).out) as FoundEntries;
    expect(catalogues).toHaveLength(schema.catalogues.size);
    expect(catalogues.flatMap(({ entries = [] }) => entries)).toEqual([]);
    const [own] = (JSON.parse((await run('overgange', '--format', 'json')).out) as FoundEntries).catalogues;
    expect(own?.entries).toHaveLength(own?.count ?? 0);
    const discharge = own?.entries?.find(({ id }) => id === 'discharge');
    expect(discharge).toMatchObject({ name: 'udskrivning', link: 'katalog:overgange/udskrivning' });
    expect(discharge?.entry).toEqual(
      schema.catalogues.get('transitions')?.entries.find(({ id }) => id === 'discharge'),
    );
  });
});

describe('a value of an entry', () => {
  const tell = (value: unknown, property: JsonSchema, language: 'da' | 'en' = 'da') =>
    valueLines(value, [{ schema: property, root: property }], { language, catalogues: schema.catalogues });

  it('that is chosen is told by its label, several one a line', () => {
    const choice = { type: 'string', enum: ['a'], 'value-labels': { a: { da: 'Et', en: 'One' } } };
    expect(tell('a', choice)).toEqual([{ text: 'Et' }]);
    expect(tell(['a', 'a'], { type: 'array', items: choice }, 'en')).toEqual([{ text: 'One' }, { text: 'One' }]);
  });

  it.each([
    [{ from: 6, to: 16 }, '6 til 16'],
    [{ from: 10, to: 10 }, '10'],
    [{ from: 18 }, 'fra 18'],
    [{ to: 17 }, 'op til 17'],
    ['not-stated', 'ikke oplyst i kilden'],
    [{ da: 'Ja', en: 'Yes' }, 'Ja'],
    [
      { document: 'generic-model-2015', chapter: 'bilag 6' },
      'Generisk model for forløbsprogrammer for mennesker med psykiske lidelser, bilag 6',
    ],
    [1200, '1.200'],
  ])('%j is told as "%s"', (value, text) => {
    expect(tell(value, {})).toEqual([{ text }]);
  });

  it('that points to an entry is told by its title and address, one that points nowhere as it is', () => {
    const pointer = { type: 'string', refers: 'catalogue/transitions' };
    expect(tell('discharge', pointer)).toEqual([
      { text: 'Udskrivning fra psykiatrisk indlæggelse (overgange/udskrivning)' },
    ]);
    expect(tell('nothing', pointer)).toEqual([{ text: 'nothing' }]);
    expect(tell('serviceloven/85', { type: 'string', refers: 'catalogue/legislation' }, 'en')).toEqual([
      { text: 'The Social Services Act (serviceloven) (legislation/serviceloven/85)' },
    ]);
  });

  it('with parts is told part by part', () => {
    const parts = {
      properties: {
        name: { label: { da: 'Navn', en: 'Name' } },
        text: {},
        more: { label: { da: 'Mere', en: 'More' } },
      },
    };
    expect(tell({ name: 'A', text: 'B' }, parts)).toEqual([{ term: 'A', text: 'B' }]);
    expect(tell({ name: 'A', text: 'B', more: 'C' }, parts)).toEqual([{ term: 'A', text: 'text: B; Mere: C' }]);
    expect(tell({ more: 3 }, parts)).toEqual([{ text: 'Mere: 3' }]);
  });

  it('that is not there is not told', () => {
    expect(tell(undefined, {})).toEqual([]);
    expect(tell([], {})).toEqual([]);
  });
});

describe('the fields that point to a catalogue', () => {
  it('are keys of rows, and criteria whose own value does', () => {
    const keysOf = (catalogue: string) =>
      referringFields(`catalogue/${catalogue}`, schema.models.values()).map(({ key, list }) => [key.id, list]);
    expect(keysOf('methods')).toEqual([['method', false]]);
    expect(keysOf('manuals')).toEqual([
      ['method', false],
      ['name', false],
    ]);
    expect(keysOf('assessment-tools')).toEqual([['tools', true]]);
    expect(keysOf('transitions')).toEqual([['transition', false]]);
    expect(keysOf('legislation')).toEqual([['law', false]]);
    expect(keysOf('glossary')).toEqual([]);
  });
});
