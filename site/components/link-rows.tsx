// Links as rows that a thumb hits, each with an arrow.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { icon } from './marks.tsx';

export interface LinkRow {
  title: string;
  href: string;
  /** What is found there. */
  about?: string;
}

/** @param ordered true when the order says something, as with chapters */
export function linkRows(links: readonly LinkRow[], ordered = false): ElementContent {
  return h(
    ordered ? 'ol' : 'ul',
    { class: 'rows-of-links' },
    links.map(({ title, href, about }) => (
      <li>
        <a href={href}>
          <span>
            {title}
            {about === undefined ? null : <span class="about">{about}</span>}
          </span>
          {icon('arrow')}
        </a>
      </li>
    )),
  );
}
