// Where the parts of a programme can be linked to, and where its links lead.

import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/check/check-programme.ts';
import { linkTargets } from '../../src/programme/assemble.ts';
import { targetOf } from '../../src/programme/links.ts';
import { checkFiles } from '../support.ts';
import { chapterFile, checkChapter, checkPlan, head, told } from './chapter.ts';

/** The anchors of a chapter's page, part for part. */
function anchors(checked: Checked, file = chapterFile): string[][] {
  const chapter = checked.programme?.chapters.find((each) => each.file === file);
  return (chapter?.parts ?? []).flatMap((part) =>
    part.kind === 'text'
      ? []
      : part.kind === 'data'
        ? [[...(part.anchor === undefined ? [] : [part.anchor]), ...part.rowAnchors.values()]]
        : [part.anchors],
  );
}

const consent = 'organisation.communication.consent';
const actors = 'organisation.responsibilities.actors';
const actorData = 'responsibilities:\n  actors:\n    - { id: a, name: A }\n    - { id: b, name: B }\n';

describe('anchors', () => {
  it('are the full ids that a heading opens', () => {
    expect(anchors(checkChapter('## A {#communication}\n\n### B {#support #consent}\n\none\n'))).toEqual([
      ['organisation.communication'],
      ['organisation.communication.support', consent],
    ]);
  });

  it('of a heading that carries the id of a section are that id', () => {
    const checked = checkChapter('## A {#goals}\n\n[her](#goals)\n');
    expect([anchors(checked), told(checked)]).toEqual([[['goals']], []]);
  });

  it('of a second passage for the same id get --2, of a third --3', () => {
    const checked = checkChapter(
      '## A {#communication.consent}\n\none\n\n## B\n\n::covers[communication.consent]\n\ntwo\n\n## C {#communication.consent}\n\nthree\n',
    );
    expect(anchors(checked)).toEqual([[consent], ['b'], [`${consent}--2`], [`${consent}--3`]]);
    expect(checked.programme?.passages.map(({ anchor }) => anchor)).toEqual([
      consent,
      `${consent}--2`,
      `${consent}--3`,
    ]);
  });

  it('of a second passage get --2 in another chapter too', () => {
    const text = `## A {#${consent}}\n\none\n`;
    const checked = checkFiles({ 'programme.md': head(), '1.md': text, '2.md': text });
    expect([anchors(checked, '1.md'), anchors(checked, '2.md')]).toEqual([[[consent]], [[`${consent}--2`]]]);
  });

  it('of other headings are made of their words', () => {
    expect(anchors(checkChapter('# Hvem gør hvad?\n\n## Fase 1\n\n## Fase 2\n'))).toEqual([
      ['hvem-gør-hvad'],
      ['fase-1'],
      ['fase-2'],
    ]);
  });

  it('of other headings are their own on each page', () => {
    const text = '## Formål\n\none\n\n## Formål\n\ntwo\n';
    const checked = checkFiles({ 'programme.md': head(), '1.md': text, '2.md': text });
    expect([anchors(checked, '1.md'), anchors(checked, '2.md')]).toEqual([
      [['formål'], ['formål--2']],
      [['formål'], ['formål--2']],
    ]);
  });

  it('of rows are the id of the list and their own', () => {
    expect(anchors(checkChapter('::table[actors]\n', { data: actorData }))).toEqual([
      [actors, `${actors}.a`, `${actors}.b`],
    ]);
  });

  it('of data leave the plain id to a passage, wherever it stands', () => {
    const checked = checkChapter('::table[actors]\n\n## A {#responsibilities.actors}\n\none\n', { data: actorData });
    expect(anchors(checked)).toEqual([[`${actors}.a`, `${actors}.b`], [actors]]);
  });

  it('are not given twice to rows that are shown twice', () => {
    const checked = checkChapter('::table[actors]\n\n::table[actors: b]\n', { data: actorData });
    expect(anchors(checked)).toEqual([[actors, `${actors}.a`, `${actors}.b`], []]);
  });
});

describe('links', () => {
  const files = {
    'programme.md': head(),
    '1.md': `## Formål\n\none\n\n## A {#${consent}}\n\ntwo\n`,
    '2.md': '## Formål\n\none\n\n## Egen\n\ntwo\n',
    'local/aaby.md': '## A {#coherence}\n\none\n\n## Formål\n\ntwo\n',
    'files/aftale.pdf': 'x',
    'files/under/plan.docx': 'x',
    'files/kør.html': 'x',
  };

  /** Where a link in a file leads, and what is said of it. */
  function follow(url: string, from = '2.md') {
    const linked = { ...files, [from]: `${files[from as keyof typeof files]}\n[her](${url})\n` };
    const checked = checkFiles(linked);
    const targets = checked.programme && linkTargets(checked.programme);
    return {
      target: targets && targetOf({ url, image: false }, from, targets),
      said: told(checked, from).map(([code, weight]) => [code, weight]),
    };
  }

  it.each([
    ['1.md', '2.md', { kind: 'page', file: '1.md' }],
    [`1.md#${consent}`, '2.md', { kind: 'page', file: '1.md', anchor: consent }],
    ['1.md#form%C3%A5l', '2.md', { kind: 'page', file: '1.md', anchor: 'formål' }],
    ['#egen', '2.md', { kind: 'page', file: '2.md', anchor: 'egen' }],
    // Both chapters have a heading of that name: in the same file means in this one.
    ['#formål', '2.md', { kind: 'page', file: '2.md', anchor: 'formål' }],
    [`#${consent}`, '2.md', { kind: 'page', file: '1.md', anchor: consent }],
    [`#${consent}`, 'local/aaby.md', { kind: 'page', file: '1.md', anchor: consent }],
    ['../1.md', 'local/aaby.md', { kind: 'page', file: '1.md' }],
    ['#formål', 'local/aaby.md', { kind: 'page', file: 'local/aaby.md', anchor: 'formål' }],
    ['local/aaby.md#formål', '2.md', { kind: 'page', file: 'local/aaby.md', anchor: 'formål' }],
    ['programme.md', '2.md', { kind: 'page', file: 'programme.md' }],
    ['files/aftale.pdf', '2.md', { kind: 'download', file: 'files/aftale.pdf' }],
    ['../files/under/plan.docx', 'local/aaby.md', { kind: 'download', file: 'files/under/plan.docx' }],
    ['https://www.sst.dk/', '2.md', { kind: 'out', url: 'https://www.sst.dk/' }],
    ['mailto:post@aaby.dk', '2.md', { kind: 'out', url: 'mailto:post@aaby.dk' }],
    ['katalog:transitions/discharge', '2.md', { kind: 'catalogue', catalogue: 'transitions', entry: 'discharge' }],
    ['katalog:overgange/udskrivning', '2.md', { kind: 'catalogue', catalogue: 'transitions', entry: 'discharge' }],
    ['katalog:overgange/bopælsskift', 'local/aaby.md', { kind: 'catalogue', entry: 'change-of-residence' }],
    ['katalog:overgange/bop%C3%A6lsskift', '2.md', { kind: 'catalogue', entry: 'change-of-residence' }],
    ['katalog:overgange/bop\u00e6lsskift', 'programme.md', { kind: 'catalogue', entry: 'change-of-residence' }],
    ['katalog:lovgivning/sundhedsloven/kapitel-9', '2.md', { kind: 'catalogue', entry: 'sundhedsloven/chapter-9' }],
  ])('%s in %s leads there, and nothing is said of it', (url, from, target) => {
    expect(follow(url, from)).toEqual({ target: expect.objectContaining(target) as object, said: [] });
  });

  it.each([
    ['3.md', 'link-dead'],
    ['files/findes-ikke.pdf', 'link-dead'],
    ['1.md#egen', 'anchor-dead'],
    ['#findes-ikke', 'anchor-dead'],
    ['../2.md', 'link-outside'],
    ['files/../../hemmeligt.pdf', 'link-outside'],
    ['%2e%2e/hemmeligt.pdf', 'link-outside'],
    ['/etc/passwd', 'link-outside'],
    ['..%5Chemmeligt.pdf', 'link-outside'],
    ['files/k%C3%B8r.html', 'link-file-type'],
    ['files/%ZZ.pdf', 'link-dead'],
    ['javascript:alert%281%29', 'link-protocol'],
    ['JaVaScRiPt:alert%281%29', 'link-protocol'],
    ['data:text/html,x', 'link-protocol'],
    ['file:///etc/passwd', 'link-protocol'],
    ['//example.com/x', 'link-protocol'],
    ['katalog:findes-ikke/x', 'catalogue-unknown'],
    ['katalog:transitions/findes-ikke', 'catalogue-entry-unknown'],
    ['katalog:transitions/%ZZ', 'catalogue-entry-unknown'],
    ['katalog:', 'catalogue-unknown'],
    ['katalog:overgange', 'catalogue-without-entry'],
    ['katalog:transitions/', 'catalogue-without-entry'],
    ['catalogue:transitions/discharge', 'link-protocol'],
  ])('%s leads nowhere: %s', (url, code) => {
    const { target, said } = follow(url);
    expect(target?.kind).toBe('dead');
    expect(said).toEqual([[code, 'broken']]);
  });

  it.each([
    ['aftal.pdf', '2.md', 'files/aftale.pdf'],
    ['aftale.pdf', 'local/aaby.md', '../files/aftale.pdf'],
  ])('to %s in %s are suggested as they would be written there: %s', (url, from, written) => {
    const { target } = follow(url, from);
    expect(target).toMatchObject({ kind: 'dead', args: { suggestions: [written] } });
  });

  it.each([
    ['katalog:overgang/udskrivning', ['transitions'], ['overgange']],
    ['katalog:overgange/udskrivnin', ['discharge'], ['udskrivning']],
    ['katalog:legislation/serviceloven/521', ['serviceloven/52'], ['serviceloven/52']],
    ['catalogue:transitions/discharge', ['katalog:transitions/discharge'], undefined],
  ])('to an entry that there is not, %s, come with what is meant', (url, ids, words) => {
    const { target } = follow(url);
    expect(target).toMatchObject({ kind: 'dead', args: { suggestions: expect.arrayContaining(ids) as object } });
    if (words !== undefined)
      expect(target).toMatchObject({ words: { suggestions: expect.arrayContaining(words) as object } });
  });

  it('to an entry that there is not are told in the summary and in a local plan too', () => {
    const dead = '[x](katalog:overgange/udskrivnin)\n';
    const summary = checkFiles({ 'programme.md': `${head()}\n${dead}` });
    expect(told(summary, 'programme.md')).toEqual([
      ['catalogue-entry-unknown', 'broken', 'katalog:overgange/udskrivnin'],
    ]);
    expect(told(checkPlan(dead), 'local/aaby.md').map(([code]) => code)).toContain('catalogue-entry-unknown');
  });

  it('are followed in definitions, images and footnotes too, and in the summary', () => {
    const body = '[her][a] ![et billede](b.png) og[^1]\n\n[a]: a.md\n\n[^1]: [der](c.md)\n';
    expect(told(checkChapter(body)).map(([code, , slice]) => [code, slice])).toEqual([
      ['link-dead', 'b.png'],
      ['link-dead', 'a.md'],
      ['link-dead', 'c.md'],
    ]);
    const checked = checkFiles({ 'programme.md': `${head()}\n[her](a.md)\n` });
    expect(told(checked, 'programme.md')).toEqual([['link-dead', 'broken', 'a.md']]);
  });

  it.each([
    '![x](https://x.dk/x.png)\n',
    '![x][a]\n\n[a]: https://x.dk/x.png\n',
    '![a]\n\n> [A]: https://x.dk/x.png\n',
  ])('to images on other sites are broken: %j', (text) =>
    expect(told(checkChapter(text))).toEqual([['image-remote', 'broken', 'https://x.dk/x.png']]),
  );

  it('to other sites are not, in a definition neither', () => {
    expect(told(checkChapter('[x][a] [y](https://x.dk/)\n\n[a]: https://x.dk/x.png\n'))).toEqual([]);
  });
});
