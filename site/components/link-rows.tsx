// Links as rows that a thumb hits, each with an arrow.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { icon } from './marks.tsx';

/** @param ordered true when the order says something, as with chapters */
export function linkRows(links: readonly { title: string; href: string }[], ordered = false): ElementContent {
  return h(
    ordered ? 'ol' : 'ul',
    { class: 'rows-of-links' },
    links.map(({ title, href }) => (
      <li>
        <a href={href}>
          <span>{title}</span>
          {icon('arrow')}
        </a>
      </li>
    )),
  );
}
