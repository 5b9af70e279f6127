// What a programme says of consent and of passing on information: the passages of the criteria that its model and profiles mark so.

import type { ElementContent } from 'hast';
import { linkTargets } from '../../src/programme/assemble.ts';
import type { Passage } from '../../src/programme/programme.ts';
import { renderMarkdown } from '../../src/publish/render-markdown.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { filePath, type Content, type PageContext } from '../context.ts';
import { fitted } from './fitted.ts';
import { linkResolver } from './resolve-link.ts';

/** The rules, each below a heading that leads to where it stands. */
export function roleSharing(published: Published, context: PageContext): Content {
  const { programme } = published;
  const marked = [...programme.requirements.criteria.values()].filter(({ source }) => source.sharing === true);
  const shown = new Set<unknown>();
  const rules = marked.flatMap(({ id, title }): Content[] => {
    const own = title[programme.head.language];
    const passages = programme.passages.filter((passage) => {
      // Two criteria may be answered by the same words.
      const [first] = passage.blocks;
      if (passage.id !== id || first === undefined || shown.has(first)) return false;
      shown.add(first);
      return true;
    });
    const data = programme.anchors.get(id);
    const rows = programme.fields.get(id)?.rows ?? [];
    const link = (file: string, anchor: string) => context.link(filePath(published, file), anchor);
    if (passages.length === 0 && rows.length > 0 && data !== undefined) return [[heading(own, link(data, id))]];
    return passages.map((passage) => [
      heading(passage.title ?? own, link(passage.file, passage.anchor)),
      ...wordsOf(passage, published, context),
    ]);
  });
  return rules.length === 0 ? <p class="unsaid">{context.t('site.role.no-sharing')}</p> : rules;
}

function heading(title: string, href: string): ElementContent {
  return (
    <h3>
      <a href={href}>{title}</a>
    </h3>
  ) as ElementContent;
}

function wordsOf({ file, blocks }: Passage, published: Published, context: PageContext): ElementContent[] {
  const { programme } = published;
  const chapter = programme.chapters.find((each) => each.file === file);
  if (chapter === undefined) return [];
  const nodes = blocks.map(({ node }) => node);
  const resolve = linkResolver(file, published, linkTargets(programme), context);
  const rendered = renderMarkdown(chapter.parsed.root, nodes, programme.head.language, resolve);
  return rendered.blocks.flat().map(withoutNotes).map(fitted);
}

/** Footnotes stand in the chapter: a mark for one would lead nowhere here. */
function withoutNotes(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const isNote = (each: ElementContent) =>
    each.type === 'element' && each.tagName === 'sup' && each.children.some(isNoteLink);
  return { ...node, children: node.children.filter((each) => !isNote(each)).map(withoutNotes) };
}

function isNoteLink(node: ElementContent): boolean {
  return node.type === 'element' && node.properties['dataFootnoteRef'] !== undefined;
}
