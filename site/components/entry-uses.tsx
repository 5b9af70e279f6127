// Which programmes use an entry of a catalogue, with links to the places.

import type { ElementContent } from 'hast';
import { usesOf } from '../../src/publish/entry-uses.ts';
import { filePath, pathOf, type PageContext } from '../context.ts';
import type { Pair } from './blocks.tsx';
import { placeWords } from './place-words.ts';

/**
 * Label and links; nothing for what no programme uses.
 * @param target `<catalogue>/<entry>` or `<catalogue>/<entry>/<part>`
 */
export function usesPair(target: string, context: PageContext): Pair[] {
  const { t, link, site } = context;
  const found = usesOf(site, target);
  if (found.length === 0) return [];
  const list = (
    <ul class="uses">
      {found.map(({ published, uses }) => {
        const { head, id } = published.programme;
        return (
          <li {...(head.language === context.language ? {} : { lang: head.language })}>
            <a href={link(pathOf.programme(id))}>{head.title}</a>
            <ul>
              {uses.map((use) => (
                <li>
                  <a href={link(filePath(published, use.page), use.anchor)}>{placeWords(use, published, context)}</a>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
  return [{ label: t('site.catalogue.used-in'), nodes: [list as ElementContent] }];
}
