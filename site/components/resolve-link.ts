// Where the links of a programme's file lead on the site.

import { targetOf, type LinkTargets } from '../../src/programme/links.ts';
import type { ResolveLink } from '../../src/publish/render-markdown.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { filePath, pathOf, type PageContext } from '../context.ts';

/** Turns the links of `file` into links of the page; a dead one into none. */
export function linkResolver(
  file: string,
  published: Published,
  targets: LinkTargets,
  context: PageContext,
): ResolveLink {
  return (link) => {
    const target = targetOf(link, file, targets);
    switch (target.kind) {
      case 'out':
        return target.url;
      case 'page':
        return context.link(filePath(published, target.file), target.anchor);
      case 'download':
        return context.link(pathOf.download(published.programme.id, target.file));
      case 'catalogue':
        return context.link(context.paths.catalogue(target.catalogue), target.entry);
      case 'dead':
        return undefined;
    }
  };
}
