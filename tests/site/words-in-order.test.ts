// The words of every paragraph, list item and cell of a chapter stand on its page, in order: for the shipped programmes, the worst
// cases, and any Markdown that fast-check comes up with.
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import type { Root as HastRoot, RootContent } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { pagesOf } from '../../site/site.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { checkFiles, checkFolder } from '../support.ts';
import { elementCalled, parsePage } from './pages.ts';
import { published, siteOf } from './small-site.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a tree's texts; code and the targets of links are no words of a paragraph. */
function sourceWords(node: Nodes): string[] {
  if (node.type === 'text') return node.value.match(word) ?? [];
  if (node.type === 'heading' || node.type === 'footnoteDefinition' || node.type === 'leafDirective') return [];
  return 'children' in node ? node.children.flatMap((child) => sourceWords(child)) : [];
}

/** The words of a chapter's headings, one list a heading. */
function headings(checked: Published, file: string): string[][] {
  const chapter = checked.programme.chapters.find((each) => each.file === file);
  return (chapter?.parsed.body.blocks ?? []).flatMap((block) =>
    block.kind === 'heading' ? [block.title.match(word) ?? []] : [],
  );
}

function pageWords(node: HastRoot | RootContent): string[] {
  if (node.type === 'text') return node.value.match(word) ?? [];
  return 'children' in node ? node.children.flatMap((child) => pageWords(child)) : [];
}

/** The first word of `words` that does not follow the ones before it; undefined if all stand in order. */
function firstLost(words: readonly string[], among: readonly string[]): string | undefined {
  let from = 0;
  for (const each of words) {
    const at = among.indexOf(each, from);
    if (at === -1) return each;
    from = at + 1;
  }
  return undefined;
}

function expectWords(checked: Published): void {
  const pages = pagesOf(siteOf([checked]));
  for (const chapter of checked.programme.chapters) {
    const name = chapter.file.replace(/\.md$/, '');
    const page = pages.find(({ path }) => path === `programmer/${checked.programme.id}/kapitel/${name}.html`);
    expect(page, chapter.file).toBeDefined();
    const main = elementCalled(parsePage(page?.render() ?? ''), 'main');
    const words = main === undefined ? [] : pageWords(main);
    for (const heading of headings(checked, chapter.file))
      expect(firstLost(heading, words), chapter.file).toBeUndefined();
    expect(
      firstLost(sourceWords(chapter.parsed.root), main === undefined ? [] : pageWords(main)),
      chapter.file,
    ).toBeUndefined();
  }
}

const programmes = join(inject('repository'), 'programmes');

describe('the words of a chapter stand on its page, in order', () => {
  it.each(readdirSync(programmes))('%s', (id) => expectWords(published(checkFolder(join(programmes, id)))));

  const head =
    '---\nid: eksempel\ntitle: Eksempel\nlanguage: da\nmodel: generic-mental-health-2015@1\nstatus: draft\nparties: []\n---\n';
  const piece = fc.constantFrom(
    'ord',
    'kl. 8:30',
    '1:1',
    'note:se',
    ':::',
    '::',
    '{{ x }}',
    '{% y %}',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '|',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '# ',
    '## ',
    '<',
    '>',
    '&',
    '&amp;',
    '\\',
    '~~',
    '[^1]',
    'https://example.dk',
    ' ',
    '    ',
    'æøå',
    '🩺',
    '---',
    '\t',
    '[ ] ',
    '$',
    '{',
    '}',
    '"',
  );
  it('for any Markdown', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expectWords(published(checkFiles({ 'programme.md': head, 'kapitel.md': pieces.join('') })));
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});
