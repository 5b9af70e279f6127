// What readers call a part of an act: a paragraph or a chapter.

import type { PageContext } from '../context.ts';

/** "§ 52" or "chapter 9", by the id that the catalogue gives it. */
export function provision(id: string, { t }: PageContext): string {
  const chapter = /^chapter-(\w+)$/.exec(id)?.[1];
  return chapter === undefined ? `§ ${id}` : t('site.law.chapter', { number: chapter });
}

/** An act, and the part of it that an id `<act>/<part>` names. */
export function provisionOf(title: string, part: string | undefined, context: PageContext): string {
  return part === undefined ? title : `${title} ${provision(part, context)}`;
}
