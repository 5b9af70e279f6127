// Links the first use of each term of the glossary on a page of a programme.

import type { ElementContent } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { definedTerms } from '../../src/publish/defined-terms.ts';
import { glossaryOf } from '../../src/publish/glossary.ts';
import { linkTerms } from '../../src/publish/link-terms.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { filePath, type PageContext } from '../context.ts';

/**
 * A term that the author has linked looks as the others do, and gets no second link.
 * A term leads to the programme's own explanation where it has one, else to the glossary's.
 * @param nodes of the page's text, in its order; they are changed
 */
export function linkFirstUses(nodes: readonly ElementContent[], published: Published, context: PageContext): void {
  const { programme } = published;
  const glossary = glossaryOf(context.site.catalogues, programme.head.language);
  if (glossary === undefined) return;
  const { places } = definedTerms(programme);
  const page = context.link(context.paths.catalogue(glossary.catalogue.id));
  const written = new Set<string>();
  visitParents({ type: 'root', children: [...nodes] }, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href !== 'string' || !href.startsWith(`${page}#`)) return;
    written.add(href);
    properties['className'] = ['term'];
  });
  linkTerms(nodes, glossary, (term, ancestors) => {
    const address = context.link(context.paths.catalogue(glossary.catalogue.id), term);
    if (written.has(address)) return undefined;
    const own = places.get(term);
    if (own === undefined) return address;
    const within = ancestors.some((node) => node.type === 'element' && node.properties['id'] === own.anchor);
    return within ? undefined : context.link(filePath(published, own.file), own.anchor);
  });
}
