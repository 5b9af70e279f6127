// How a criterion may be answered, in forms that a planner can paste where the answer is lacking.

import { wordFor, wordsOf } from '../finding/named.ts';
import type { Language } from '../locales/locales.ts';
import type { JsonSchema, Scoped } from '../schema/json-schema.ts';
import { constantsIn, itemsOf, propertyOf } from '../schema/json-schema.ts';
import { noPhases, shortestId, shortestWord, type IdScope } from '../programme/ids.ts';
import type { Programme } from '../programme/programme.ts';
import type { Criterion } from '../schema/requirements.ts';
import { keysIn, valuesIn } from '../schema/names.ts';
import { shapeSchema } from '../schema/shapes.ts';

/** Blanks for the messages about a gap. */
export interface HowToAnswer {
  /** The id as a heading near the place of the gap may have it. */
  heading: string;
  /** The field as it is written in a file's data. */
  path: string;
  /** Where that is: a chapter or the plan. */
  home: 'home.chapter' | 'home.plan';
  /** What rows of a list have to hold: keys, with the value where only one will do. */
  asked: readonly string[];
}

/** The same in ids and in the words of the programme's language. */
export function howToAnswer(criterion: Criterion, programme: Programme): { args: HowToAnswer; words: HowToAnswer } {
  const { requirements } = programme;
  const scope = scopeOf(criterion, programme);
  return {
    args: waysIn('en', shortestId(criterion.id, scope, requirements, noPhases), criterion, programme),
    words: waysIn(
      requirements.language,
      shortestWord(criterion.id, scope, requirements, noPhases),
      criterion,
      programme,
    ),
  };
}

function waysIn(language: Language, heading: string, criterion: Criterion, programme: Programme): HowToAnswer {
  const { item } = criterion;
  const [name, itemName, section] = [criterion, item, item.section].map(({ named }) => wordFor(named, language));
  const asked = askedOfRows(criterion, programme, language);
  if (item.localPlans !== undefined) return { heading: name ?? '', path: `${name}: …`, home: 'home.plan', asked };
  const hasChapter = programme.chapters.some((chapter) => chapter.section === item.section.id);
  const inItem = `${itemName}: {${name}: …}`;
  return { heading, path: hasChapter ? inItem : `${section}: {${inItem}}`, home: 'home.chapter', asked };
}

/** What encloses a heading that is put where the gap is reported. */
function scopeOf({ id, item }: Criterion, programme: Programme): IdScope {
  const opening = programme.openings.get(id) ?? programme.openings.get(item.id);
  if (opening?.by === 'heading') return { opened: [[item.id]], section: undefined };
  const hasChapter = programme.chapters.some(({ section }) => section === item.section.id);
  return { opened: [], section: hasChapter ? item.section.id : undefined };
}

/** The keys that rows are asked for. What rows are only seen with, such as the kind of their party, nobody can write. */
function askedOfRows({ source }: Criterion, { requirements }: Programme, language: Language): string[] {
  const schemas = [...(source.some ?? []), ...(source.every === undefined ? [] : [source.every])] as JsonSchema[];
  const list = source.of === undefined ? undefined : requirements.criteria.get(source.of);
  if (list === undefined) return [];
  const rows = itemsOf([shapeSchema(list.shape)]);
  const asked = schemas.flatMap(({ required = [], properties = {} }) =>
    required
      .filter((key) => propertyOf(rows, key).length > 0)
      .map((key) => {
        const values = constantsIn(properties[key]).slice(0, 1);
        return [
          ...wordsOf([key], keysIn(rows), language),
          ...wordsOf(values, valuesIn(itemsAndSelf(propertyOf(rows, key))), language),
        ].join(': ');
      }),
  );
  return [...new Set(asked)];
}

function itemsAndSelf(scoped: readonly Scoped[]): Scoped[] {
  return [...scoped, ...itemsOf(scoped)];
}
