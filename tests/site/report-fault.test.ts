// Whom a reader tells of a fault: the letter knows the page, the programme and the version; nobody is named where nobody reads.

import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { pagesOf } from '../../site/site.ts';
import type { SiteData } from '../../src/publish/site-data.ts';
import { say } from '../../src/locales/locales.ts';
import { head } from '../programme/chapter.ts';
import { checkFiles } from '../support.ts';
import { elementCalled, elementsOf, parsePage } from './pages.ts';
import { published, siteOf } from './small-site.ts';

const chapter = 'programmer/eksempel/kapitel/1-mål.html';
const contact = 'redaktion@nord.example';

function footerOf(config: SiteData['config'], path = chapter, more = "version: '1.10'\n"): Element {
  const checked = checkFiles({
    'programme.md': head(more),
    '1-mål.md': '---\nsection: goals\n---\n\n# Mål & "midler"\n\nEn tekst.\n',
  });
  const page = pagesOf({ ...siteOf([published(checked)]), audience: 'public', config }).find(
    (each) => each.path === path,
  );
  return elementCalled(parsePage(page?.render() ?? ''), 'footer') as Element;
}

function letterIn(footer: Element): URL | undefined {
  const link = elementsOf(footer).find(({ properties }) => String(properties.href).startsWith('mailto:'));
  return link && new URL(String(link.properties.href));
}

it('writes to the site, with the page, its address, the programme, its version and status', () => {
  const letter = letterIn(footerOf({ contact, url: 'https://nord.example/aftaler/' }));
  expect(letter?.pathname).toBe(contact);
  const subject = letter?.searchParams.get('subject') ?? '';
  for (const words of ['Mål & "midler"', 'Eksempel', '1.10']) expect(subject).toContain(words);
  const body = letter?.searchParams.get('body') ?? '';
  expect(body.split('\r\n').length).toBeGreaterThan(6);
  expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const words of [
    'Mål & "midler"',
    `https://nord.example/aftaler/${chapter.split('/').map(encodeURIComponent).join('/')}`,
    say('da', 'site.version', { version: '1.10' }),
    say('da', 'status.draft'),
    say('da', 'site.letter.no-persons'),
  ])
    expect(body).toContain(words);
});

it('names the path where the address of the site is not known', () => {
  expect(letterIn(footerOf({ contact }))?.searchParams.get('body')).toContain(chapter);
});

it('knows the page of the site itself, without a programme', () => {
  const letter = letterIn(footerOf({ contact }, 'en/index.html'));
  const body = letter?.searchParams.get('body') ?? '';
  expect(body).toContain('en/index.html');
  expect(body).not.toContain('Eksempel');
  expect(letter?.searchParams.get('subject')).toContain(say('en', 'site.title'));
});

const contacts = (what: string, email: string) =>
  `contacts:\n  - { function: Vagttelefon, contact: { email: vagt@nord.example } }\n  - { function: ${what}, contact: { email: ${email} } }\n`;

it("writes to the programme's own keeper where it names one with an address", () => {
  const footer = footerOf({ contact }, chapter, contacts('Projektleder for programmet', 'leder@nord.example'));
  expect(letterIn(footer)?.pathname).toBe('leder@nord.example');
  expect(toString(footer)).toContain(say('da', 'site.write-to', { who: 'Projektleder for programmet' }));
});

it('leaves in peace those who answer something else', () => {
  expect(letterIn(footerOf({ contact }, chapter, contacts('Rådgivning', 'raad@nord.example')))?.pathname).toBe(contact);
  expect(letterIn(footerOf({ contact }, chapter, contacts('Projektleder', 'ring kl. 9')))?.pathname).toBe(contact);
});

it('writes the address out on paper', () => {
  const paper = elementsOf(footerOf({ contact })).filter(({ properties }) =>
    String(properties.className).includes('print-only'),
  );
  expect(paper.map((each) => toString(each)).join(' ')).toContain(contact);
});

it('shows a contact that is no address as it is, and takes none that would change the letter', () => {
  for (const words of ['Ring til Ida på 12 34 56 78', 'a@b.example?bcc=c@d.example']) {
    const footer = footerOf({ contact: words });
    expect(letterIn(footer)).toBeUndefined();
    expect(toString(footer)).toContain(words);
  }
});

it('promises nothing where there is nobody to write to', () => {
  expect(toString(footerOf({}))).not.toContain(say('da', 'site.wrong'));
});
