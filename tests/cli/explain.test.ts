// forloeb explain: what an id or a code means, in both languages, at every width, and what is said when nothing is called so.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPages } from '../../src/build/pages.ts';
import { codesOf } from '../../src/check/code-page.ts';
import { findingCodes } from '../../src/locales/locales.ts';
import { explainCode } from '../../src/report/explain/explain-code.ts';
import { explainSubject } from '../../src/report/explain/explain-subject.ts';
import { explanationText } from '../../src/report/explain/explanation.ts';
import { subjectsOf } from '../../src/report/explain/subjects.ts';
import { joinRequirements } from '../../src/schema/requirements.ts';
import { folderOf, projectRoot, schema } from '../support.ts';
import { runHere } from './run-command.ts';

const own = join(import.meta.dirname, '../model/second-model');
const programme = 'programmes/psykoselidelser-voksne';

describe('a criterion', () => {
  it('is explained with what is asked, by which words of the source, how it is answered, and where', async () => {
    const ran = await runHere(['explain', 'organisation.communication.consent', '--programme', programme], projectRoot);
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const part of [
      'Samtykke\n',
      'bør: kilden skriver »bør« i kap. 4.4.2.',
      '12 ord',
      '{#organisering.kommunikation.samtykke}',
    ])
      expect(ran.out).toContain(part);
    const place = new RegExp(`${programme}/(\\S+):(\\d+):\\d+`).exec(ran.out);
    const lines = readFileSync(join(projectRoot, programme, place?.[1] ?? ''), 'utf8').split('\n');
    expect(lines[Number(place?.[2]) - 1]).toMatch(/^#+ /);
  });

  it('may be shortened from the left where that is plain', async () => {
    const full = await runHere(['explain', 'organisation.communication.consent', '--lang', 'en'], projectRoot);
    const short = await runHere(['explain', 'consent', '--lang', 'en'], projectRoot);
    expect(short).toEqual(full);
    expect(full.out).toContain('the source\'s own word is "bør"');
  });

  it('that may be one of several is not guessed at: they are listed', async () => {
    const ran = await runHere(['explain', 'members'], own);
    const many = await runHere(['explain', 'list'], projectRoot);
    expect(ran.code).toBe(2);
    expect(many).toMatchObject({ code: 2, out: '' });
    for (const id of ['goals.common-goals.list', 'follow-up.indicators.list']) expect(many.err).toContain(`  ${id}\n`);
  });

  it('tells the keys of its data with their labels', async () => {
    const { out } = await runHere(['explain', 'responsibilities.actors'], projectRoot);
    expect(out).toMatch(/ {2}navn +Aktør: en tekst; skal udfyldes\n/);
    expect(out).toContain('      aktører:\n        - id: et-id\n          navn: Aktør …\n');
  });

  it('tells of a waiver: when it ended, and whose it is', async () => {
    const { out } = await runHere(['explain', 'work.steps.deadlines', '--programme', 'programmes/shoulder-pain'], own);
    expect(out).toMatch(/Undtagelsen udløb 2025\. .*Ansvarlig: Praksis 1\./s);
  });

  it('of the programme that one stands in needs no --programme', async () => {
    const folder = join(projectRoot, programme);
    const { out } = await runHere(['explain', 'consent'], folder);
    expect(out).toContain('I programmet »Voksne med psykoselidelser«');
    expect(out).toMatch(/^ {2}4-organisering\.md:\d+:\d+$/m);
  });
});

describe('every id and code', () => {
  const [model] = [...schema.models.values()];
  const profiles = [...schema.profiles.values()];
  const subjects = model === undefined ? [] : subjectsOf(joinRequirements(model, profiles));
  const pages = loadPages();
  const codes = [...findingCodes, ...pages.checks.map(({ id }) => id)];

  it('is there', () => {
    expect(subjects.length).toBeGreaterThan(250);
    expect(pages.checks.flatMap(codesOf).length).toBeGreaterThan(2);
  });

  it.each(['da', 'en'] as const)('is explained within 40 and 80 columns, in %s', (language) => {
    const context = { language, catalogues: schema.catalogues };
    const all = [
      ...subjects.map((subject) => explainSubject(subject, context, [])),
      ...codes.map((code) => explainCode(code, pages, language)),
    ];
    for (const explanation of all) {
      if (explanation === undefined) throw new Error('a code is not explained');
      for (const width of [80, 40]) {
        const lines = explanationText([explanation], { colour: false, width }).split('\n');
        expect(lines.length).toBeGreaterThan(8);
        // Ids and places stand whole, and what is to be copied is as wide as it is.
        expect(lines.filter((line) => line.length > width && !/^ {4}|^ {2}\S+$/.test(line))).toEqual([]);
        const said = lines.filter((line) => !line.startsWith('    ')).join('\n');
        expect(said.replaceAll('{other: …}', '')).not.toMatch(/undefined|\{[a-z-]+\}/);
      }
    }
  });
});

describe('a code', () => {
  it('is explained with why, how to mend it, its weight, and an example of either kind', async () => {
    const { out } = await runHere(['explain', 'unknown-id'], projectRoot);
    for (const part of [
      'Hvorfor det betyder noget',
      'Hvordan det rettes',
      'fejl: ',
      '### Samtykke {#konsent}',
      '### Samtykke {#samtykke}',
    ])
      expect(out).toContain(part);
  });

  it('of a named check leads to its page, as does the name of the check', async () => {
    const code = await runHere(['explain', 'standards-differ', '--lang', 'en'], projectRoot);
    const check = await runHere(['explain', 'standards-agree', '--lang', 'en'], projectRoot);
    for (const { out } of [code, check]) expect(out).toContain('promised something else');
  });
});

describe('what nothing is called', () => {
  it.each([
    { written: 'konsent', near: 'organisation.communication.consent' },
    { written: 'organisation.comunication.consent', near: 'organisation.communication.consent' },
    { written: 'unknwon-id', near: 'unknown-id' },
  ])('"$written" ends with 2 and suggests $near', async ({ written, near }) => {
    const ran = await runHere(['explain', written], projectRoot);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(near);
  });

  it('is told without what would steer a terminal', async () => {
    const { err } = await runHere(['explain', 'x\u001b[2J'], projectRoot);
    expect(err).not.toContain('\u001b');
  });

  it('is said when no word is given, and a programme that is not there ends with 3', async () => {
    expect((await runHere(['explain'], projectRoot)).code).toBe(2);
    expect((await runHere(['explain', 'consent', '--programme', 'nowhere'], projectRoot)).code).toBe(3);
  });
});

it('works where no programme is', async () => {
  const ran = await runHere(['explain', 'consent'], folderOf({ 'x.md': '# X\n' }));
  expect(ran).toMatchObject({ code: 0, err: '' });
});
