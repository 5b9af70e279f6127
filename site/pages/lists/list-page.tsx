// The page of a list: what the rows of a shape say, all in one place.

import type { Published, SiteData } from '../../../src/publish/site-data.ts';
import { jumpLinks, showPart } from '../../components/page-parts.tsx';
import { facts } from '../../components/programme-facts.tsx';
import { programmePage } from '../../components/programme-frame.tsx';
import type { PageContext } from '../../context.ts';
import { pageOf } from '../../page.ts';
import type { List } from './list.ts';

export function listPage(list: List, published: Published, site: SiteData) {
  const { head, id } = published.programme;
  const title = ({ t }: PageContext) => t(`site.list.${list.id}`);
  return pageOf(list.path(id), site, (page) =>
    programmePage(published, page, { title }, (context) => {
      const parts = list.parts(published, context);
      return [
        <p class="print-only">{head.title}</p>,
        <h1>{title(context)}</h1>,
        facts(published, context),
        jumpLinks(parts, context),
        parts.map((part) => showPart(part)),
      ];
    }),
  );
}
