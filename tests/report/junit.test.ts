// JUnit XML: an XML parser, the browser's own, reads it; cases, failures and what is skipped are those of the report.

import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { reportJunit } from '../../src/report/junit.ts';
import type { Report } from '../../src/report/report.ts';
import { launchOptions } from '../site/chromium.ts';
import { everyOutcome, hostileText, options, withHostileTexts } from './reports.ts';

interface Xml {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Xml[];
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ ...launchOptions, executablePath: inject('chromium') });
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** The document's tree. A parser that finds a fault gives an element of that name. */
async function parse(xml: string): Promise<Xml> {
  const script = `((xml) => {
    const read = (node) => ({
      name: node.tagName,
      attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
      text: [...node.childNodes].filter((each) => each.nodeType === 3).map((each) => each.data).join(''),
      children: [...node.children].map(read),
    });
    return read(new DOMParser().parseFromString(xml, 'application/xml').documentElement);
  })(${JSON.stringify(xml)})`;
  return page.evaluate<Xml>(script);
}

const all = (node: Xml): Xml[] => [node, ...node.children.flatMap(all)];
const named = (node: Xml, name: string) => all(node).filter((each) => each.name === name);
const read = (report: Report, failOn = options.failOn) => parse(reportJunit(report, { failOn }));
const caseOf = (root: Xml, id: string) =>
  named(root, 'testcase').find(({ attributes }) => attributes['name']?.endsWith(`(${id})`));

const da = await everyOutcome('da');

describe('the suites', () => {
  it('are one for the whole and one for each section of a programme', async () => {
    const root = await read(da);
    expect(root.name).toBe('testsuites');
    expect(root.children.map(({ attributes }) => attributes['name'])).toEqual([
      'Alle udfald: æble | pære: hele programmet',
      'Alle udfald: æble | pære: 1 Svar',
      'Alle udfald: æble | pære: 2 Undtagelser',
      'Alle udfald: æble | pære: 3 Steder',
      'ulaeselig: hele programmet',
    ]);
  });

  it('count what they hold', async () => {
    const root = await read(da);
    for (const suite of [root, ...root.children])
      expect(suite.attributes).toMatchObject({
        tests: String(named(suite, 'testcase').length),
        failures: String(named(suite, 'failure').length),
        skipped: String(named(suite, 'skipped').length),
        errors: '0',
      });
  });

  it('have a case for each criterion', async () => {
    const root = await read(da);
    const [programme] = da.programmes;
    expect(programme?.outcomes.length).toBe(15);
    for (const { id } of programme?.outcomes ?? []) expect(caseOf(root, id), id).toBeDefined();
  });
});

describe('the cases', () => {
  it('fail at or above the bar', async () => {
    const failing = async (failOn: typeof options.failOn) =>
      named(await read(da, failOn), 'testcase')
        .filter(({ children }) => children.some(({ name }) => name === 'failure'))
        .map(({ attributes }) => attributes['classname']);
    const broken = ['alle-udfald.link-dead', ...Array<string>(3).fill('ulaeselig.missing-key')].toSorted();
    expect((await failing('broken')).toSorted()).toEqual(broken);
    expect((await failing(undefined)).toSorted()).toEqual(
      [...broken, 'alle-udfald.answers.lacking', 'alle-udfald.exceptions.agreed'].toSorted(),
    );
    expect((await failing('may')).length).toBe(14);
  });

  it('are skipped where nothing is asked, or it is agreed to wait, and say why', async () => {
    const root = await read(da);
    const skipped = named(root, 'testcase').filter(({ children }) => children.some(({ name }) => name === 'skipped'));
    expect(skipped.map(({ children }) => children[0]?.attributes['message'])).toEqual([
      'aftalt undtaget: Aftales i styregruppen. Ansvarlig: Region Nord. Til og med 1. marts 2027.',
      'ikke relevant: Der er ingen af den slags i regionen',
      'ikke relevant: Spørges der ikke om. Det kræver: Programmet gælder i Nord.',
      'ikke relevant: Ikke afgjort endnu: Programmet gælder fra en dag.',
    ]);
  });

  it('say what is wrong and where', async () => {
    const strong = caseOf(await read(da), 'answers.lacking.strong');
    expect(strong?.attributes).toMatchObject({ file: 'programmes/alle-udfald/1-svar.md', line: '23' });
    expect(strong?.children[0]?.attributes).toEqual({ type: 'must', message: '»Stærkt savn« er ikke beskrevet.' });
    expect(strong?.children[0]?.text).toContain('programmes/alle-udfald/1-svar.md:23:1\n');
  });
});

describe('hostile texts', () => {
  it('are read back as they are, and make no element', async () => {
    const names = (root: Xml) => all(root).map(({ name }) => name);
    const root = await read(withHostileTexts(da));
    expect(names(root)).toEqual(names(await read(da)));
    expect(caseOf(root, 'answers.lacking.strong')?.children[0]?.attributes['message']).toContain(hostileText.trim());
  });

  it('lose the characters that XML cannot hold', async () => {
    const text = 'a\u0000b\u0008c\u000bd\u001be\u007ff\u0085g\ufffeh\uffffi\ud800j\udc00k🩺l';
    const xml = reportJunit(withHostileTexts(da, text), options);
    expect(xml).toContain('a�b�c�d�e�f�g�h�i�j�k🩺l');
    expect((await parse(xml)).name).toBe('testsuites');
    // The parser does tell: the same document with one of them in it is refused.
    const refused = await parse(xml.replace('a�b', 'a\u0008b'));
    expect(named(refused, 'parsererror').length).toBeGreaterThan(0);
  });
});
