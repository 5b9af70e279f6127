// Reads a Markdown body: GFM tables, footnotes and task lists, and the two directives; everything else that looks like one stays text.

import { unified } from 'unified';
import remarkParse from 'remark-parse';
import remarkFrontmatter from 'remark-frontmatter';
import { directive } from 'micromark-extension-directive';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import type { Root } from 'mdast';
import type { Extension } from 'micromark-util-types';

/** Code of the colon, the character that all directives begin with. */
const colon = 58;

/**
 * Only the leaf directive (`::name[…]`) of the directive syntax. The whole syntax eats text: `kl. 8:30` and `note:se` would become
 * text directives, and an unclosed `:::` would swallow all later headings.
 */
function leafDirective(): Extension {
  const constructs = directive().flow?.[colon];
  const leaf = Array.isArray(constructs) ? constructs.at(-1) : constructs;
  if (leaf === undefined) throw new Error('micromark-extension-directive has no leaf construct');
  return { flow: { [colon]: [leaf] } };
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(function useExtensions() {
    const data = this.data();
    // Table, footnote and task list only: the rest of GFM costs half of the parser's time and nobody needs it here.
    data.micromarkExtensions = [
      ...(data.micromarkExtensions ?? []),
      leafDirective(),
      gfmTable(),
      gfmFootnote(),
      gfmTaskListItem(),
    ];
    data.fromMarkdownExtensions = [
      ...(data.fromMarkdownExtensions ?? []),
      directiveFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ];
  })
  .freeze();

/** The syntax tree of a whole file, frontmatter included, so that every node's offsets are the file's. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}
