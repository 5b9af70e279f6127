// The summary of a programme: the text of programme.md with its links and footnotes.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { linkTargets } from '../../src/programme/assemble.ts';
import { renderMarkdown } from '../../src/publish/render-markdown.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { PageContext } from '../context.ts';
import { linkFirstUses } from './first-uses.ts';
import { linkResolver } from './resolve-link.ts';

/** Headings of the summary keep their order below the page's own title. */
export function programmeSummary(published: Published, context: PageContext): ElementContent[] {
  const { headFile, head } = published.programme;
  const shown = headFile.body.blocks.filter((block) => block.kind === 'text' || block.kind === 'heading');
  const resolve = linkResolver(headFile.file, published, linkTargets(published.programme), context);
  const nodes = shown.map(({ node }) => node);
  const { blocks, footnotes } = renderMarkdown(headFile.root, nodes, head.language, resolve);
  linkFirstUses([...blocks.flat(), ...footnotes], published, context);
  const depths: number[] = [];
  const content = shown.flatMap((block, index): ElementContent[] => {
    const rendered = blocks[index] ?? [];
    if (block.kind === 'text') return rendered;
    while ((depths.at(-1) ?? 0) >= block.depth) depths.pop();
    depths.push(block.depth);
    const [heading] = rendered;
    return [h(`h${Math.min(6, depths.length + 1)}`, heading?.type === 'element' ? heading.children : [])];
  });
  return [...content, ...footnotes];
}
