// The text of a new programme's chapter about one section: its fields as data to fill in, a heading and a prompt for everything asked.

import { isMessageKey, say, type Language } from '../locales/locales.ts';
import { comparable, shortestWord, type IdScope, type PhaseIds } from '../programme/ids.ts';
import type { Criterion, Item, Requirements, Section } from '../schema/requirements.ts';
import { shapeSchema } from '../schema/shapes.ts';
import { asComment, exampleOf, hintOf, indent } from './example.ts';
import { directiveIn, keyIn, lastOf } from './name-in.ts';
import { headingWords, prompt } from './prompt.ts';

/** What a chapter is written from. */
export interface ChapterContext {
  language: Language;
  requirements: Requirements;
  phaseIds: PhaseIds;
  /** False for what the programme's own data say is not relevant. */
  applies(criterion: Criterion): boolean;
  /** The profiles' phases that are described in this file, each by its id, with the kinds of party that profiles ask for. */
  phasesAt(criterion: Criterion): readonly PhaseToDescribe[];
}

export interface PhaseToDescribe {
  id: string;
  title: string;
  guidance: string;
  kinds: readonly string[];
}

/** The chapter as a file. */
export function chapterText(section: Section, context: ChapterContext): string {
  const { language, requirements } = context;
  const items = section.items.filter((item) => item.criteria.some((criterion) => context.applies(criterion)));
  const title = section.title[language];
  // A first heading that has an item's title would open that item.
  const taken = section.items.some((item) => comparable(item.title[language]) === comparable(title));
  const source = requirements.model.sections.find(({ id }) => id === section.id);
  const lines = [
    '---',
    `${keyIn(language, 'section')}: ${section.word}`,
    ...fieldsOf(items, context),
    '---',
    '',
    `# ${headingWords(title)}${taken ? braces([section.word]) : ''}`,
    '',
    prompt([source?.text[language] ?? '', say(language, 'new.chapter')]),
    ...items.flatMap((item) => itemLines(item, section, context)),
    '',
  ];
  return lines.join('\n');
}

/** Every field of these items as an empty key, with an example of its rows. */
function fieldsOf(items: readonly Item[], context: ChapterContext): string[] {
  const { language } = context;
  const lines = items.flatMap((item) => {
    const fields = item.localPlans === undefined ? fieldCriteria(item, context) : [];
    if (fields.length === 0) return [];
    const key = lastOf(item.word);
    return [
      ...asComment([item.title[language]]),
      `${key}:`,
      ...indent(fields.flatMap((each) => fieldLines(each, language))),
    ];
  });
  return lines.length === 0 ? [] : [...asComment([say(language, 'new.fields')]), ...lines];
}

/** The criteria with a field worth a place of its own: where any text will do, the heading is the place for it. */
function fieldCriteria(item: Item, { applies }: Pick<ChapterContext, 'applies'>): Criterion[] {
  return item.criteria.filter(
    (criterion) =>
      criterion.takesField && applies(criterion) && (!criterion.takesProse || criterion.source.shape !== undefined),
  );
}

/** A field's key, what it is, and an example of what may stand there. */
export function fieldLines(criterion: Criterion, language: Language): string[] {
  const shape = [shapeSchema(criterion.shape)];
  const example = exampleOf(shape, language);
  const hint = hintOf(shape, language);
  const asked = `${criterion.title[language]} (${say(language, `obligation.${criterion.obligation}`)})`;
  return [
    ...asComment([[asked, hint].filter(Boolean).join(': ')]),
    `${lastOf(criterion.word)}:`,
    ...indent(asComment(example)),
  ];
}

function itemLines(item: Item, section: Section, context: ChapterContext): string[] {
  const { language, requirements, phaseIds } = context;
  const scope: IdScope = { opened: [], section: section.id };
  const name = shortestWord(item.id, scope, requirements, phaseIds);
  const heading = `## ${headingWords(item.title[language])}${braces([name])}`;
  if (item.localPlans !== undefined)
    return ['', heading, '', prompt([textOf(item, context), say(language, 'new.plans')])];
  const asked = item.criteria.filter((criterion) => context.applies(criterion));
  const shared = new Map(asked.map((criterion) => [criterion, asked.filter((each) => answersAlong(each, criterion))]));
  const along = [...shared.values()].flat();
  return [
    '',
    heading,
    '',
    prompt([textOf(item, context)]),
    ...asked
      .filter((criterion) => !along.includes(criterion))
      .flatMap((criterion) => criterionLines([criterion, ...(shared.get(criterion) ?? [])], item, section, context)),
  ];
}

/** True for a criterion that nothing but the rows of this one's list can answer: it has no place of its own. */
function answersAlong({ source, takesProse }: Criterion, list: Criterion): boolean {
  return source.of === list.id && !takesProse;
}

function criterionLines(
  criteria: readonly Criterion[],
  item: Item,
  section: Section,
  context: ChapterContext,
): string[] {
  const { language, requirements, phaseIds } = context;
  const [first] = criteria;
  if (first === undefined) return [];
  const scope: IdScope = { opened: [[item.id]], section: section.id };
  const ids = criteria.map(({ id }) => shortestWord(id, scope, requirements, phaseIds));
  const phases = context.phasesAt(first);
  const hasData = fieldCriteria(item, context).includes(first);
  return [
    '',
    `### ${headingWords(first.title[language])}${braces(ids)}`,
    '',
    prompt([
      ...criteria.flatMap((criterion) => asks(criterion, criteria, language)),
      ...(hasData ? [say(language, 'new.table')] : []),
    ]),
    ...(hasData ? ['', tableComment(ids[0] ?? '', language)] : []),
    ...phases.flatMap((phase) => phaseLines(phase, context)),
  ];
}

/**
 * What a criterion asks for, and how to read more about it.
 * @param group the criteria below the same heading
 */
export function asks(criterion: Criterion, group: readonly Criterion[], language: Language): string[] {
  const named = group.length > 1;
  const { source } = criterion;
  const lists = criterion.item.section.items.flatMap(({ criteria }) => criteria);
  const list = lists.find(({ id }) => id === source.of)?.word ?? source.of;
  const obligation = say(language, `obligation.${criterion.obligation}`);
  return [
    `${named ? `${criterion.title[language]} (${obligation})` : capital(obligation)}: ${source.text[language]}`,
    ...(source.of === undefined || group.some((each) => each.id === source.of)
      ? []
      : [say(language, criterion.takesProse ? 'new.of-or-text' : 'new.of', { list })]),
    say(language, 'new.explain', { id: criterion.word }),
  ];
}

/** Shows a field's data, once its marks of a comment are gone: a table without data is a fault. */
export function tableComment(id: string, language: Language): string {
  return `<!-- ::${directiveIn(language, 'table')}[${id}] -->`;
}

function phaseLines({ id, title, guidance, kinds }: PhaseToDescribe, { phaseIds, language }: ChapterContext): string[] {
  const wordOf = (phase: string) => phaseIds.get(phase)?.word ?? phase;
  const lines = ['', `#### ${headingWords(title)}${braces([wordOf(id)])}`, '', prompt([guidance])];
  return [
    ...lines,
    ...kinds.flatMap((kind) => {
      const own = `${id}.${kind}`;
      return ['', `##### ${headingWords(capital(kindWord(kind, language)))}${braces([wordOf(own)])}`];
    }),
  ];
}

/** What a kind of party is called. */
export function kindWord(kind: string, language: Language): string {
  const key = `site.value.${kind}`;
  return isMessageKey(key) ? say(language, key) : kind;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What the model or profile says of an item. */
export function textOf(
  item: Item,
  { requirements, language }: Pick<ChapterContext, 'requirements' | 'language'>,
): string {
  if (item.profile !== undefined) return item.profile.text[language];
  const section = requirements.model.sections.find(({ id }) => id === item.section.id);
  return section?.items.find(({ id }) => id === item.name)?.text[language] ?? '';
}

/** Ids at the end of a heading. */
export function braces(ids: readonly string[]): string {
  return ` {${ids.map((id) => `#${id}`).join(' ')}}`;
}
