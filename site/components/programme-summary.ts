// The summary of a programme: the text of programme.md with its links and footnotes.

import type { ElementContent } from 'hast';
import { linkTargets } from '../../src/programme/assemble.ts';
import { renderMarkdown } from '../../src/publish/render-markdown.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { PageContext } from '../context.ts';
import { linkResolver } from './resolve-link.ts';

export function programmeSummary(published: Published, context: PageContext): ElementContent[] {
  const { headFile, head } = published.programme;
  const nodes = headFile.body.blocks.flatMap((block) => (block.kind === 'text' ? [block.node] : []));
  const resolve = linkResolver(headFile.file, published, linkTargets(published.programme), context);
  const { blocks, footnotes } = renderMarkdown(headFile.root, nodes, head.language, resolve);
  return [...blocks.flat(), ...footnotes];
}
