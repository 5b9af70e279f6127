// How a criterion may be answered: by text of so many words, by data in a field, by rows of a list, and an example of it.

import { isMessageKey, listOf, say, type Language } from '../../locales/locales.ts';
import { wordFor, wordsOf } from '../../finding/named.ts';
import { chapterKeys } from '../../programme/chapter-ids.ts';
import { phaseIdsOf } from '../../programme/phases.ts';
import { keyWord, valuesIn } from '../../schema/names.ts';
import { constantsIn, itemsOf, propertyOf, type JsonSchema, type Scoped } from '../../schema/json-schema.ts';
import type { Criterion, Requirements } from '../../schema/requirements.ts';
import { exampleField, exampleRows, exampleYaml, type ExampleContext } from './example-data.ts';
import { shapeSchema } from '../../schema/shapes.ts';
import { fixedWords } from '../../programme/fixed-words.ts';
import type { ExplanationLine } from './explanation.ts';
import { shapeForm, shapeKeys } from './shape-keys.ts';

/** The evidence that answers, in words, and the keys of its data. */
export function howAnswered(criterion: Criterion, requirements: Requirements, language: Language): ExplanationLine[] {
  const { source, item } = criterion;
  const lines: ExplanationLine[] = [];
  const tell = (text: string) => lines.push({ text });
  if (item.localPlans?.existence === criterion.name) {
    tell(
      say(language, 'explain.by.plans', {
        kinds: either(
          item.localPlans.due.map((kind) => wordOf(kind, language)),
          language,
        ),
      }),
    );
    return lines;
  }
  if (item.localPlans !== undefined) tell(say(language, 'explain.in-plan'));
  if (source.per === 'phase') {
    const kinds = (item.profile?.['phase-parties'] ?? []).map((kind) => wordOf(kind, language));
    tell(
      kinds.length === 0
        ? say(language, 'explain.by.phases', { words: criterion.words })
        : say(language, 'explain.by.phases-and-parties', { words: criterion.words, kinds }),
    );
    return lines;
  }
  if (source.evidence !== 'field')
    tell(
      say(language, 'explain.by.text', {
        ...fixedWords(requirements.language),
        words: criterion.words,
        id: writtenId(criterion),
      }),
    );
  if (criterion.takesField) {
    const key = source.evidence === 'either' ? 'explain.by.field-or' : 'explain.by.field';
    tell(
      say(language, key, {
        path: pathOf(criterion).join('.'),
        form: shapeForm(criterion.shape, language, requirements.language),
      }),
    );
    lines.push(...shapeKeys(criterion.shape, language, requirements.language));
  }
  if (source.of !== undefined) {
    const key = source.some === undefined ? 'explain.by.every' : 'explain.by.some';
    const list = requirements.criteria.get(source.of);
    const [asked = '', ...others] = list === undefined ? [] : askedOf(criterion, list, language, requirements.language);
    tell(say(language, key, { list: list?.word ?? source.of, asked }));
    for (const other of others) tell(say(language, 'explain.by.and-some', { asked: other }));
    if (list !== undefined) lines.push(...shapeKeys(list.shape, language, requirements.language));
  }
  return lines;
}

/** Lines to copy: a heading with the id, data for the top of a chapter, or both. */
export function exampleAnswer(
  criterion: Criterion,
  requirements: Requirements,
  context: ExampleContext,
): { title: string; code: string }[] {
  const { language } = context;
  const { language: spoken } = requirements;
  const { source, item } = criterion;
  const inPlan = item.localPlans !== undefined;
  if (item.localPlans?.existence === criterion.name) return [];
  if (source.per === 'phase') {
    const [phase] = item.profile?.phases ?? [];
    if (phase === undefined) return [];
    const kinds = item.profile?.['phase-parties'] ?? [];
    const ids = kinds.length === 0 ? [''] : kinds.map((kind) => `.${kind}`);
    const code = ids.map((kind) =>
      prose(phase.title[language], phaseWord(`phases.${phase.id}${kind}`, requirements), criterion.words, language),
    );
    return [{ title: say(language, 'explain.example.heading'), code: code.join('\n\n') }];
  }
  const place = inPlan ? 'explain.example.plan' : 'explain.example.data';
  const data = (path: readonly string[], section: string | undefined, value: unknown) => ({
    title: say(language, place),
    code: [
      '---',
      ...(section === undefined ? [] : [`${wordFor(chapterKeys[1], spoken)}: ${section}`]),
      exampleYaml(path, value),
      '---',
    ].join('\n'),
  });
  const examples: { title: string; code: string }[] = [];
  if (source.evidence !== 'field')
    examples.push({
      title: say(language, 'explain.example.heading'),
      code: prose(criterion.title[language], writtenId(criterion), criterion.words, language, 2),
    });
  if (criterion.takesField)
    examples.push(
      inPlan
        ? data(pathOf(criterion), undefined, exampleField(criterion, spoken, context))
        : data(pathOf(criterion).slice(1), item.section.word, exampleField(criterion, spoken, context)),
    );
  const list = requirements.criteria.get(source.of ?? '');
  if (list !== undefined)
    examples.push(data(pathOf(list).slice(1), list.item.section.word, exampleRows(criterion, requirements, context)));
  return examples;
}

function phaseWord(id: string, requirements: Requirements): string {
  return phaseIdsOf([], requirements).get(id)?.word ?? id;
}

/** In a local plan ids are those of its one item: the last part will do. */
function writtenId({ word, item }: Criterion): string {
  return item.localPlans === undefined ? word : lastOf(word);
}

function lastOf(word: string): string {
  return word.split('.').at(-1) ?? word;
}

function pathOf({ word, item }: Criterion): string[] {
  return item.localPlans === undefined ? word.split('.') : [lastOf(word)];
}

function prose(title: string, id: string, words: number, language: Language, depth = 3): string {
  return `${'#'.repeat(depth)} ${title} {#${id}}\n\n${say(language, 'explain.example.prose', { words })}`;
}

/** What each row that is wanted has to hold, as keys and values. */
function askedOf({ source }: Criterion, list: Criterion, language: Language, spoken: Language): string[] {
  const rows = itemsOf([shapeSchema(list.shape)]);
  const schemas = (source.some ?? [source.every ?? {}]) as JsonSchema[];
  const where = source.where === undefined ? [] : keysAsked(source.where, rows, language, spoken);
  return schemas.map((schema) =>
    listOf(language, [...new Set([...where, ...keysAsked(schema, rows, language, spoken)])]),
  );
}

function keysAsked(
  { required = [], properties = {} }: JsonSchema,
  rows: readonly Scoped[],
  language: Language,
  spoken: Language,
): string[] {
  return required.map((key) => {
    const values = constantsIn(properties[key]);
    // Nobody writes what rows are only seen with: that is the kind of the party that they name.
    if (propertyOf(rows, key).length === 0)
      return say(language, 'explain.party-of-kind', {
        kinds: either(
          values.map((value) => wordOf(value, language)),
          language,
        ),
      });
    const word = keyWord(key, rows, spoken);
    const valueWords = wordsOf(values, valuesIn(propertyOf(rows, key)), spoken);
    return values.length === 0 ? word : `${word}: ${either(valueWords, language)}`;
  });
}

/** The word for a kind of party. */
export function wordOf(value: string, language: Language): string {
  const key = `site.value.${value}`;
  return isMessageKey(key) ? say(language, key) : value;
}

/** Words of a list as a choice. */
export function either(words: readonly string[], language: Language): string {
  return listOf(language, words, 'disjunction');
}
