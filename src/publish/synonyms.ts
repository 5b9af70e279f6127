// Words that mean the same to a search: a term with what else it is called, and a name with its abbreviation.

import type { Bilingual, CatalogueSource } from '../generated/types.ts';
import type { Language } from '../locales/locales.ts';
import { foldedWords } from './fold-words.ts';

/** What entries may be called besides their titles, whatever their catalogue calls that. */
interface OtherNames {
  also?: readonly Bilingual[];
  names?: readonly string[];
}

/** Groups of words with one meaning, as they are written. */
export function synonymsOf(
  catalogues: readonly CatalogueSource[],
  names: readonly string[],
  language: Language,
): string[][] {
  const entries = catalogues.flatMap((each) => each.entries);
  const called = entries.map((entry) => {
    const { also = [], names: others = [] } = entry as OtherNames;
    return [...titleParts(entry.title[language]), ...also.map((each) => each[language]), ...others];
  });
  const groups = [...called, ...names.map(titleParts)].map(distinct).filter((group) => group.length > 1);
  return [...new Map(groups.map((group) => [group.map(folded).join('|'), group])).values()];
}

/** "Pædagogisk psykologisk rådgivning (PPR)" and "GAF (Global Assessment of Function)" are two names for one thing each. */
function titleParts(title: string): string[] {
  const match = /^(?<name>[^()]+?)\s*\((?<other>[^()]+)\)$/u.exec(title)?.groups;
  const { name = title, other = '' } = match ?? {};
  return [name, other].some(isAbbreviation) ? [name, other] : [name];
}

function isAbbreviation(words: string): boolean {
  return /^[\p{Lu}\p{N}][\p{L}\p{N}/-]{0,6}[\p{Lu}\p{N}]$/u.test(words);
}

function distinct(words: readonly string[]): string[] {
  return [...new Map(words.filter((each) => folded(each) !== '').map((each) => [folded(each), each])).values()];
}

/** Finds, of folded words, those that a text may be found by as well, since it has others of the same meaning. */
export function synonymFinder(groups: readonly (readonly string[])[]): (text: readonly string[]) => string[] {
  // A word may have an ending; an abbreviation stands as it is.
  const known = groups.map((group) =>
    group.map((each) => ({ words: folded(each), found: ` ${folded(each)}${isAbbreviation(each) ? ' ' : ''}` })),
  );
  return (text) => {
    const whole = ` ${text.join(' ')} `;
    return known.flatMap((group) => {
      const missing = group.filter(({ found }) => !whole.includes(found));
      return missing.length === group.length ? [] : missing.flatMap(({ words }) => words.split(' '));
    });
  };
}

function folded(words: string): string {
  return foldedWords(words).join(' ');
}
