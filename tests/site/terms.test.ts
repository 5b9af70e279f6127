// Terms of the glossary in the text of programmes: which words become links, where they lead, and that no word changes.

import { describe, expect, it } from 'vitest';
import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { CatalogueSource } from '../../src/generated/types.ts';
import { pagesOf } from '../../site/site.ts';
import { checkFiles, schema } from '../support.ts';
import { head } from '../programme/chapter.ts';
import { elementCalled, elementsOf, parsePage } from './pages.ts';
import { published, siteOf } from './small-site.ts';

const term = (id: string, da: string, also: string[] = []) => ({
  id,
  title: { da, en: `${da} in English` },
  text: { da: 'Ordets betydning.', en: 'What it means.' },
  also: also.map((word) => ({ da: word, en: `${word} in English` })),
});
const glossary = {
  id: 'glossary',
  version: 1,
  title: { da: 'Ordliste', en: 'Glossary' },
  text: { da: 'Ord.', en: 'Words.' },
  entries: [
    term('recovery', 'Recovery'),
    term('lidelse', 'Lidelse', ['lidelser']),
    term('psykisk-lidelse', 'Psykisk lidelse', ['psykiske lidelser']),
    term('mental-sundhed', 'Mental sundhed'),
    term('aaben-doer', 'Åben dør (princip)'),
    term('bup', 'Børne- og ungdomspsykiatri', ['BUP']),
    term('psykiatri', 'Psykiatri'),
  ],
} as CatalogueSource;
const withGlossary = { ...schema, catalogues: new Map([...schema.catalogues, ['glossary', glossary] as const]) };

/** The pages of a programme of these files. */
function pagesWith(files: Readonly<Record<string, string>>): Map<string, Root> {
  const checked = checkFiles({ 'programme.md': head(), ...files }, { schema: withGlossary });
  const site = { ...siteOf([published(checked)]), catalogues: [...withGlossary.catalogues.values()] };
  return new Map(
    pagesOf(site)
      .filter(({ path }) => path.startsWith('programmer/'))
      .map((page) => [page.path, parsePage(page.render())]),
  );
}

const chapter = (name: string) => `programmer/eksempel/kapitel/${name}.html`;
const termsOf = (page: Root | undefined): Element[] =>
  page === undefined
    ? []
    : elementsOf(page).filter(({ properties }) => [properties.className].flat().includes('found'));
/** Words and target of each link to a term. */
const linksOf = (page: Root | undefined) =>
  termsOf(page).map((link) => [toString(link), String(link.properties.href).replace(/^.*glossary\.html/, 'ordliste')]);
const linksIn = (text: string) => linksOf(pagesWith({ '1.md': text }).get(chapter('1')));
const [first] = [(words: string, id: string) => [[words, `ordliste#${id}`]]];

describe('a word of the glossary', () => {
  it('is a link where the page uses it first, once', () => {
    expect(linksIn('Om recovery.\n\nMere recovery.\n\n- recovery\n')).toEqual(first('recovery', 'recovery'));
  });

  it.each([
    ['whichever its capitals at the start', 'Recovery er målet.', 'Recovery', 'recovery'],
    ['in the genitive', 'Det er lidelsers natur.', 'lidelsers', 'lidelse'],
    ['in another form that the glossary names', 'Folk med psykiske lidelser.', 'psykiske lidelser', 'psykisk-lidelse'],
    ['over the end of a line', 'Folk med psykisk\nlidelse.', 'psykisk\nlidelse', 'psykisk-lidelse'],
    ['without what its title says in brackets', 'Vi har åben dør.', 'åben dør', 'aaben-doer'],
    ['as an abbreviation', 'Henvis til BUP.', 'BUP', 'bup'],
    ['with a hyphen of its own', 'Se børne- og ungdomspsykiatri.', 'børne- og ungdomspsykiatri', 'bup'],
    ['after a quotation mark, a bracket or a colon', 'Ordet (»recovery«).', 'recovery', 'recovery'],
    ['in a list, a quote, a cell and strong text', '> - **recovery**', 'recovery', 'recovery'],
  ])('is found %s', (_, text, words, id) => {
    expect(linksIn(text)).toEqual(first(words, id));
  });

  it('is found as the longest there is: the words within it are not looked through', () => {
    expect(linksIn('En psykisk lidelse og en psykisk lidelse til.')).toEqual(
      first('psykisk lidelse', 'psykisk-lidelse'),
    );
    expect(linksIn('En psykisk lidelse og en lidelse.')).toEqual([
      ['psykisk lidelse', 'ordliste#psykisk-lidelse'],
      ['lidelse', 'ordliste#lidelse'],
    ]);
  });

  it.each([
    ['a part of another word', 'Recoveryskole, lidelsesfri, åben dørs'.replace('åben dørs', 'selvrecovery')],
    ['a part of a word with a hyphen', 'En recovery-skole og selv-recovery.'],
    ['a part of a name', 'Center for Mental Sundhed og Region Nords Psykiatri, Psykiatri.'],
    ['a heading', '## Recovery\n\nOrd.'],
    ['a link', '[recovery](https://example.dk)'],
    ['code', '`recovery`\n\n```\nrecovery\n```'],
    ['the head of a table', '| recovery |\n| - |\n| ord |'],
    ['an address', '<https://example.dk/recovery>'],
  ])('is no link as %s', (_, text) => {
    expect(linksIn(text)).toEqual([]);
  });

  it('is no second link where the text leads to it by itself', () => {
    const page = pagesWith({ '1.md': 'Se [ordet](katalog:glossary/recovery). Om recovery.' }).get(chapter('1'));
    expect(linksOf(page)).toEqual([]);
    const written = page && elementsOf(page).filter(({ properties }) => [properties.className].flat().includes('term'));
    expect(written?.map((link) => toString(link))).toEqual(['ordet']);
  });

  it('is a link in the summary, in a local plan and in a footnote', () => {
    const pages = pagesWith({
      'programme.md': `${head()}\nOm recovery.\n`,
      '1.md': 'Ord.[^1]\n\n[^1]: Om lidelser.\n',
      'local/aaby.md': '# Aaby\n\nOm BUP.\n',
    });
    expect(linksOf(pages.get('programmer/eksempel/index.html'))).toEqual(first('recovery', 'recovery'));
    expect(linksOf(pages.get(chapter('1')))).toEqual(first('lidelser', 'lidelse'));
    expect(linksOf(pages.get('programmer/eksempel/lokal/aaby.html'))).toEqual(first('BUP', 'bup'));
  });

  it('is found by its English words in a programme in English', () => {
    const files = { 'programme.md': head().replace('language: da', 'language: en'), '1.md': 'On recovery in English.' };
    expect(linksOf(pagesWith(files).get(chapter('1')))).toEqual(first('recovery in English', 'recovery'));
  });

  it('leaves every word as it was', () => {
    const text = 'Psykiske lidelsers recovery, BUPs\nåben dør: recovery og »psykisk lidelse«.';
    const main = elementCalled(pagesWith({ '1.md': text }).get(chapter('1')) as Root, 'main') as RootContent;
    expect(termsOf({ type: 'root', children: [main] }).length).toBeGreaterThan(3);
    expect(toString(main)).toContain(text);
  });
});

describe('a term that the programme explains itself', () => {
  const use = 'Om recovery og psykisk lidelse.';
  const of = (definition: string) => {
    const pages = pagesWith({ '1.md': use, '2-ord.md': `# Ord\n\n${definition}\n` });
    return { uses: linksOf(pages.get(chapter('1'))), page: pages.get(chapter('2-ord')) };
  };
  const own = [
    ['recovery', '2-ord.html#ord.recovery'],
    ['psykisk lidelse', 'ordliste#psykisk-lidelse'],
  ];

  it.each([
    ['a table of words', '| Ord | Betydning |\n| - | - |\n| Recovery | At komme sig |', 'tr'],
    ['a point of a list', '- **Recovery** er vejen.\n- **Andet** er andet.', 'li'],
    ['the first words below its heading', '## Recovery og håb\n\nRecovery er borgerens vej.', 'p'],
  ])('in %s leads there', (_, definition, element) => {
    const { uses, page } = of(definition);
    expect(uses).toEqual(own);
    const place = page && elementsOf(page).find(({ properties }) => properties.id === 'ord.recovery');
    expect(place?.tagName).toBe(element);
    expect(linksOf(page)).toEqual([]);
  });

  it('leads back to it from the rest of its own page', () => {
    const { page } = of('Om recovery.\n\n- **Recovery** er recovery.');
    expect(linksOf(page)).toEqual([['recovery', '#ord.recovery']]);
  });

  it.each([
    ['a table of something else', '| Part | Opgave |\n| - | - |\n| Recovery | Ringer |'],
    ['a point that begins with it', '- **Recovery** kræver tid.'],
    ['a heading that names it', '## Recovery\n\nVi støtter den.'],
  ])('is not what %s does', (_, text) => {
    expect(of(text).uses[0]).toEqual(['recovery', 'ordliste#recovery']);
  });
});
