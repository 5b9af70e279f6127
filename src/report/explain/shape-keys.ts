// The keys of a shape as a planner needs them: label, what they take, and whether they have to be there.

import { isMessageKey, listOf, say, type Language } from '../../locales/locales.ts';
import { wordsOf } from '../../finding/named.ts';
import { expectedKinds, isWayOut } from '../../schema/expected.ts';
import { branches, itemsOf, labelOf, type Scoped } from '../../schema/json-schema.ts';
import { keyWord, valuesIn } from '../../schema/names.ts';
import { shapeSchema } from '../../schema/shapes.ts';
import { fixedWords } from '../../programme/fixed-words.ts';
import type { ExplanationLine } from './explanation.ts';

/** What may stand in a field of that shape, in words. */
export function shapeForm(shape: string, language: Language, spoken: Language): string {
  return kindsOf(branches(shapeSchema(shape)), language, spoken);
}

/**
 * One line for each key of its rows, or of itself; none where it holds no keys.
 * @param spoken language that the keys are written in
 */
export function shapeKeys(shape: string, language: Language, spoken: Language): ExplanationLine[] {
  const whole = shapeSchema(shape);
  const holders = [...itemsOf([whole]).flatMap(branches), ...branches(whole)].filter(
    ({ schema }) => schema.properties !== undefined && !isWayOut(schema),
  );
  const [holder] = holders;
  if (holder === undefined) return [];
  const { schema, root } = holder;
  return Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const scoped = { schema: property, root };
    const label = labelOf(scoped)?.[language] ?? key;
    const required = schema.required?.includes(key) === true;
    const notes = [valuesOf(scoped, language, spoken), ...(required ? [say(language, 'explain.required')] : [])];
    return {
      term: keyWord(key, [holder], spoken),
      text: `${label}: ${notes.filter((note) => note !== '').join('; ')}`,
    };
  });
}

function valuesOf(scoped: Scoped, language: Language, spoken: Language): string {
  const options = [...branches(scoped), ...itemsOf([scoped]).flatMap(branches)];
  const values = options.flatMap(({ schema }) => schema.enum ?? []).map(String);
  return values.length > 0
    ? listOf(language, wordsOf([...new Set(values)], valuesIn(options), spoken), 'disjunction')
    : kindsOf(branches(scoped), language, spoken);
}

function kindsOf(options: readonly Scoped[], language: Language, spoken: Language): string {
  const words = expectedKinds(options)
    .filter(isMessageKey)
    .map((key) => say(language, key, fixedWords(spoken)));
  return listOf(language, words, 'disjunction');
}
