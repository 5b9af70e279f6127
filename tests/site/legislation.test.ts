// The catalogue of legislation as a page, and how the law of an intervention leads to it.

import { expect, it } from 'vitest';
import { head } from '../cli/programme-head.ts';
import { checkFiles } from '../support.ts';
import { pageAt } from './small-site.ts';

const laws = '[barnets-lov/133, sundhedsloven/chapter-9, psykiatriloven, "Serviceloven § 85", Færdselsloven]';
const checked = () =>
  checkFiles({
    'programme.md': head('eksempel', 'draft'),
    '3-indsatser.md': [
      '---',
      'section: interventions',
      'treatment:',
      '  types:',
      `    - { id: underretning, name: Underretning, law: ${laws} }`,
      '    - { id: samtale, name: Samtale, law: none }',
      '---',
      '',
      'Se [loven](katalog:legislation/barnets-lov/133).',
      '',
    ].join('\n'),
  });
const legislation = () => pageAt(checked(), 'katalog/legislation.html');

/** What stands from one id to the next section. */
function sectionOf(html: string, id: string): string {
  return (html.split(`<section id="${id}"`)[1] ?? html.split(` id="${id}"`)[1] ?? '').split('<section')[0] ?? '';
}

it('an intervention shows the title of an act and its paragraph, with a link; words stay words', () => {
  const html = pageAt(checked(), 'programmer/eksempel/kapitel/3-indsatser.html');
  const to = (id: string, title: string) => `<a href="../../../katalog/legislation.html#${id}">${title}</a>`;
  expect(html).toContain(to('barnets-lov%2F133', 'Barnets lov § 133'));
  expect(html).toContain(to('sundhedsloven%2Fchapter-9', 'Sundhedsloven kapitel 9'));
  expect(html).toContain(to('psykiatriloven', 'Psykiatriloven'));
  expect(html).toContain('<li>Serviceloven § 85</li>');
  expect(html).toContain('<li>Færdselsloven</li>');
  expect(html).toContain('ingen');
  expect(html).toContain(to('barnets-lov%2F133', 'loven'));
  expect(checked().findings.filter(({ weight }) => weight === 'broken')).toEqual([]);
});

it('an act shows its number and date, and that its source gives none', () => {
  expect(sectionOf(legislation(), 'psykiatriloven')).toMatch(/LBK nr\. 1729.*2\. december 2010/s);
  expect(sectionOf(legislation(), 'almenboligloven').match(/ikke oplyst i kilden/g)).toHaveLength(2);
});

it('a paragraph has an anchor, and says what replaced it, for whom, since when and by which source', () => {
  const gone = sectionOf(legislation(), 'serviceloven/11');
  expect(gone).toContain('<h3>§ 11</h3>');
  expect(gone).toContain('<a href="#barnets-lov%2F29">Barnets lov § 29</a>');
  expect(gone).toContain('<a href="#barnets-lov%2F30">Barnets lov § 30</a>');
  expect(gone).toContain('Fra 1. januar 2024 for børn og unge under 18 år');
  expect(gone).toMatch(/Kilde: <a href="https:[^"]+">Social- og Boligministeriet/);
  expect(sectionOf(legislation(), 'serviceloven/52')).toMatch(/Kilde: <a href="https:[^"]+">Gribskov Kommune/);
  expect(sectionOf(legislation(), 'serviceloven/85')).not.toContain('Afløst af');
  expect(sectionOf(legislation(), 'persondataloven')).toMatch(/Afløst af.*#databeskyttelsesloven.*25\. maj 2018/s);
});

it('a link to a paragraph that is not in the catalogue is broken', () => {
  const wrong = checkFiles({
    'programme.md': `${head('eksempel', 'draft')}\nSe [loven](katalog:legislation/barnets-lov/134).\n`,
  });
  expect(wrong.findings.find(({ code }) => code === 'catalogue-entry-unknown')?.args).toMatchObject({
    value: 'barnets-lov/134',
  });
});
