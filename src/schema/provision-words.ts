// What readers call a part of an act: a paragraph or a chapter.

import { say, type Language } from '../locales/locales.ts';

/** "§ 52" or "chapter 9", by the id that the catalogue gives it. */
export function provisionWords(id: string, language: Language): string {
  const chapter = /^chapter-(\w+)$/.exec(id)?.[1];
  return chapter === undefined ? `§ ${id}` : say(language, 'site.law.chapter', { number: chapter });
}

/** An act by its title, and the part of it that is meant, if one is. */
export function actWords(title: string, part: string | undefined, language: Language): string {
  return part === undefined ? title : `${title} ${provisionWords(part, language)}`;
}
