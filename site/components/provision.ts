// What readers call a part of an act, on a page.

import { actWords, provisionWords } from '../../src/schema/provision-words.ts';
import type { PageContext } from '../context.ts';

/** "§ 52" or "chapter 9", by the id that the catalogue gives it. */
export function provision(id: string, { language }: PageContext): string {
  return provisionWords(id, language);
}

/** An act, and the part of it that an id `<act>/<part>` names. */
export function provisionOf(title: string, part: string | undefined, { language }: PageContext): string {
  return actWords(title, part, language);
}
