// The last parts of compound words, by which a language that writes them as one is searched too: koordinator in forløbskoordinator.

import type { Language } from '../locales/locales.ts';

/** The letters that may stand between the parts of a compound; none for a language that writes its parts apart. */
const joints: Readonly<Record<Language, readonly string[]>> = { da: ['', 's', 'e'], en: [] };

/** Shorter parts are mostly no words. */
const shortestHead = 4;
const shortestTail = 4;

/**
 * What follows each known word that a folded word begins with.
 * @param known words of the texts that are searched, folded
 */
export function compoundTails(word: string, known: ReadonlySet<string>, language: Language): string[] {
  const tails: string[] = [];
  for (let start = shortestHead; start <= word.length - shortestTail; start += 1) {
    const head = word.slice(0, start);
    const isHead = joints[language].some(
      (joint) =>
        head.endsWith(joint) &&
        head.length - joint.length >= shortestHead &&
        known.has(head.slice(0, head.length - joint.length)),
    );
    if (isHead) tails.push(word.slice(start));
  }
  return tails;
}
