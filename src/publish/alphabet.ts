// Lists things by their first letter, in the order of a language's alphabet.

import type { Language } from '../locales/locales.ts';

export interface LetterGroup<Thing> {
  /** A capital; undefined for what begins with no letter. */
  letter: string | undefined;
  things: Thing[];
}

/** Letters that a language has of its own, and how else they are written. */
const ownLetters: Readonly<Record<Language, readonly (readonly [written: RegExp, letter: string])[]>> = {
  da: [
    [/^(?:å|aa)/iu, 'Å'],
    [/^(?:æ|ä)/iu, 'Æ'],
    [/^(?:ø|ö)/iu, 'Ø'],
  ],
  en: [
    [/^æ/iu, 'A'],
    [/^ø/iu, 'O'],
  ],
};

/** What begins with no letter comes last. */
export function byLetter<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  language: Language,
): LetterGroup<Thing>[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const groups = new Map<string | undefined, Thing[]>();
  for (const thing of things.toSorted((a, b) => compare(plain(nameOf(a)), plain(nameOf(b))))) {
    const letter = letterOf(plain(nameOf(thing)), language);
    groups.set(letter, [...(groups.get(letter) ?? []), thing]);
  }
  return [...groups]
    .map(([letter, own]) => ({ letter, things: own }))
    .toSorted(
      (a, b) =>
        Number(a.letter === undefined) - Number(b.letter === undefined) || compare(a.letter ?? '', b.letter ?? ''),
    );
}

/** Without the quotes and brackets that a name may begin with. */
function plain(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '').normalize('NFC');
}

function letterOf(name: string, language: Language): string | undefined {
  const own = ownLetters[language].find(([written]) => written.test(name))?.[1];
  const first = own ?? name.slice(0, 1).normalize('NFD').slice(0, 1).toUpperCase();
  return /^\p{L}$/u.test(first) ? first : undefined;
}
