// What the catalogue of legislation tells of an act at a terminal: number and date, its paragraphs, and what has replaced them.

import type { Act, CatalogueEntry, LegislationCatalogue, Replacement } from '../../generated/types.ts';
import { dateIn, listOf, say, type Language, type MessageKey } from '../../locales/locales.ts';
import { sourceWords } from '../../schema/chapter-words.ts';
import { actWords, provisionWords } from '../../schema/provision-words.ts';
import type { ExplanationLine, ExplanationPart } from '../explain/explanation.ts';
import type { TellContext } from './value-lines.ts';

/** The parts of an explanation of an act. */
export function actParts(act: Act, legislation: LegislationCatalogue, context: TellContext): ExplanationPart[] {
  const { language } = context;
  const part = (key: MessageKey, lines: readonly ExplanationLine[]): ExplanationPart => ({
    title: say(language, key),
    lines,
  });
  const stated = (text: string) => (text === 'not-stated' ? say(language, 'site.value.not-stated') : text);
  const replaced = act.replaced ?? [];
  return [
    part('catalogue.full-title', act['full-title'] === undefined ? [] : [{ text: act['full-title'][language] }]),
    part('catalogue.other-names', act.names === undefined ? [] : [{ text: listOf(language, act.names) }]),
    part('site.law.number', [{ text: stated(act.number) }]),
    part('site.law.date', [{ text: act.date === 'not-stated' ? stated(act.date) : dateIn(language, act.date) }]),
    part(
      'site.law.replaced-by',
      replaced
        .filter(({ paragraphs }) => paragraphs === undefined)
        .map((each) => ({ text: replacementWords(each, legislation, language) })),
    ),
    part(
      'catalogue.paragraphs',
      (act.paragraphs ?? []).map(({ id, text, source }) => ({
        term: provisionWords(id, language),
        text: [
          text[language],
          ...replaced
            .filter(({ paragraphs }) => paragraphs?.includes(id))
            .map(
              (each) => `${say(language, 'site.law.replaced-by')}: ${replacementWords(each, legislation, language)}.`,
            ),
          `(${sourceWords(source, context.catalogues.values(), language)})`,
        ].join(' '),
      })),
    ),
  ];
}

/** "barnets lov § 30. Fra 1. januar 2024 for børn og unge under 18 år (Retsinformation)". */
function replacementWords(
  { by, since, under, outside }: Replacement,
  { entries }: LegislationCatalogue,
  language: Language,
): string {
  const names = by.map((id) => {
    const [act = '', part] = id.split('/', 2);
    return actWords(entries.find((each) => each.id === act)?.title[language] ?? act, part, language);
  });
  const date = dateIn(language, since);
  const when =
    under === undefined
      ? say(language, 'site.law.since', { date })
      : say(language, 'site.law.since-under', { date, age: under });
  return `${listOf(language, names)}. ${when} (${outside.name})`;
}

/** The act that an entry is, if its catalogue is that of legislation. */
export function actIn(entry: CatalogueEntry, legislation: LegislationCatalogue | undefined): Act | undefined {
  return legislation?.entries.find(({ id }) => id === entry.id);
}
