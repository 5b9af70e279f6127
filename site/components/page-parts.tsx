// The parts of a page, and the jump links that are made from them.

import type { ElementContent } from 'hast';
import { flat, type Content, type PageContext } from '../context.ts';
import { icon } from './marks.tsx';

/** A way to a part of the page. */
export interface Jump {
  /** Anchor of its heading. */
  id: string;
  title: string;
  /** Before the words. */
  icon?: string;
}

export interface PagePart {
  /** Anchor of its heading. */
  id: string;
  title: string;
  content: Content;
}

/** Links to the parts of the page. Null where there is one: it stands just below. */
export function jumpLinks(parts: readonly Jump[], { t }: PageContext): ElementContent | null {
  if (parts.length < 2) return null;
  return (
    <nav class="jump" aria-label={t('site.on-page')}>
      <ul>
        {parts.map(({ id, title, icon: name }) => (
          <li>
            <a href={`#${encodeURIComponent(id)}`}>
              {name === undefined ? null : icon(name)}
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ) as ElementContent;
}

/**
 * A part below its heading, as a section of the page.
 * @param kind of page with few parts, known beforehand: there each is a landmark, and the style may name it
 */
export function showPart({ id, title, content }: PagePart, kind?: string): ElementContent {
  return (
    <section {...(kind === undefined ? {} : { ariaLabelledBy: id, class: `${kind}-${id}` })}>
      <h2 id={id}>{title}</h2>
      {flat(content)}
    </section>
  ) as ElementContent;
}
