// An entry of a catalogue as a whole: all that is told of it, where that stands, and how to point to it.

import { wordFor } from '../../finding/named.ts';
import type { ModelSource, OutsideSource, ProfileSource } from '../../generated/types.ts';
import { say, type MessageKey } from '../../locales/locales.ts';
import { comparable } from '../../programme/ids.ts';
import { legislationOf } from '../../schema/catalogue-ids.ts';
import { sourceWords } from '../../schema/chapter-words.ts';
import { entryProperties } from '../../schema/entry-properties.ts';
import { referringFields } from '../../schema/referring-fields.ts';
import type { Explanation, ExplanationLine, ExplanationPart } from '../explain/explanation.ts';
import { actIn, actParts } from './act-parts.ts';
import type { FoundEntry } from './find-entries.ts';
import { entryWords, valueLines, type TellContext } from './value-lines.ts';

/** @param asking every model and profile: the fields that they ask for are told */
export function explainEntry(
  { catalogue, entry }: FoundEntry,
  context: TellContext,
  asking: readonly (ModelSource | ProfileSource)[],
): Explanation {
  const { language, catalogues } = context;
  const part = (key: MessageKey, lines: readonly ExplanationLine[]): ExplanationPart => ({
    title: say(language, key),
    lines,
  });
  const legislation = catalogue.id === 'legislation' ? legislationOf(catalogues) : undefined;
  const act = actIn(entry, legislation);
  const values = entry as unknown as Readonly<Record<string, unknown>>;
  const own = entryProperties(catalogue)
    .filter(({ key }) => key !== 'source' && key !== 'same-as')
    .map(({ key, schema, label }) => ({
      title: label[language],
      lines: valueLines(values[key], schema, context),
    }));
  const outside = values['outside'] as OutsideSource | undefined;
  return {
    title: entry.title[language],
    facts: [addressOf({ catalogue, entry }, language), catalogue.title[language]],
    parts: [
      part('explain.about', [{ text: entry.text[language] }]),
      ...own,
      ...(legislation !== undefined && act !== undefined ? actParts(act, legislation, context) : []),
      part(
        'catalogue.same-as',
        (entry['same-as'] ?? []).map((target) => ({ text: entryWords(target, context) ?? target })),
      ),
      part('explain.source', [
        ...[entry.source ?? []].flat().map((each) => ({ text: sourceWords(each, catalogues.values(), language) })),
        ...(outside === undefined
          ? []
          : [{ text: [outside.name, outside.url].filter((each) => each !== undefined).join(', ') }]),
      ]),
      part('catalogue.in-field', fieldLines({ catalogue, entry }, context, asking)),
      part('catalogue.in-text', [
        {
          code: `[${entry.title[language].replace(/[[\]\\]/g, '\\$&')}](katalog:${addressOf({ catalogue, entry }, language)})`,
        },
      ]),
    ],
  };
}

/** `metoder/act`: how a link names an entry. */
export function addressOf({ catalogue, entry }: FoundEntry, language: TellContext['language']): string {
  return `${wordFor(catalogue, language)}/${wordFor(entry, language)}`;
}

function fieldLines(
  { catalogue, entry }: FoundEntry,
  { language }: TellContext,
  asking: readonly (ModelSource | ProfileSource)[],
): ExplanationLine[] {
  const word = wordFor(entry, language);
  const lines = referringFields(`catalogue/${catalogue.id}`, asking).map(({ key, list, label }) => {
    const name = wordFor(key, language);
    // A key such as `navn` does not say of what.
    const said =
      label === undefined || comparable(label[language]) === comparable(name) ? '' : `  # ${label[language]}`;
    return `${name}: ${list ? `[${word}]` : word}${said}`;
  });
  return lines.length === 0 ? [] : [{ code: lines.join('\n') }];
}
