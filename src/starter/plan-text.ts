// The text of a new local plan: what the model asks local plans for, as headings and prompts, and who the party's actors are.

import { say } from '../locales/locales.ts';
import { shortestWord, type IdScope, type PhaseIds } from '../programme/ids.ts';
import type { Programme } from '../programme/programme.ts';
import type { Item } from '../schema/requirements.ts';
import { shapeSchema } from '../schema/shapes.ts';
import { asks, braces, fieldLines, tableComment, textOf } from './chapter-text.ts';
import { asComment, exampleOf, indent } from './example.ts';
import { quote } from './head-text.ts';
import { keyIn } from './name-in.ts';
import { headingWords, prompt } from './prompt.ts';

/** The item that local plans answer; undefined for a model that asks for none. */
export function planItemOf({ requirements }: Programme): Item | undefined {
  return [...requirements.items.values()].find(({ localPlans }) => localPlans !== undefined);
}

/** The plan as a file. */
export function planText(programme: Programme, item: Item, party: string): string {
  const { head, requirements } = programme;
  const { language } = head;
  const name = head.parties.find(({ id }) => id === party)?.name ?? party;
  const criteria = item.criteria.filter((criterion) => criterion.name !== item.localPlans?.existence);
  const fields = criteria.filter(
    ({ takesField, takesProse, source }) => takesField && (!takesProse || source.shape !== undefined),
  );
  const scope: IdScope = { opened: [[item.id]], section: undefined };
  const phaseIds: PhaseIds = new Map();
  const key = (of: string) => keyIn(language, of);
  const lines = [
    '---',
    `${key('title')}: ${quote(`${item.title[language]}: ${name}`)}`,
    ...asComment([say(language, 'new.fields')]),
    ...asComment([say(language, 'new.plan.actors')]),
    `${key('actors')}:`,
    ...indent(asComment(actorRows(programme, party))),
    ...fields.flatMap((criterion) => fieldLines(criterion, language)),
    '---',
    '',
    prompt([textOf(item, { requirements, language }), say(language, 'new.chapter')]),
    ...criteria.flatMap((criterion) => {
      const id = shortestWord(criterion.id, scope, requirements, phaseIds);
      return [
        '',
        `## ${headingWords(criterion.title[language])}${braces([id])}`,
        '',
        prompt([
          ...asks(criterion, [criterion], language),
          ...(fields.includes(criterion) ? [say(language, 'new.table')] : []),
        ]),
        ...(fields.includes(criterion) ? ['', tableComment(id, language)] : []),
      ];
    }),
    '',
  ];
  return lines.join('\n');
}

/** A row for each actor of the programme that belongs to the party; the form of a row if there is none. */
function actorRows({ head, fields }: Programme, party: string): string[] {
  const { language } = head;
  const kind = head.parties.find(({ id }) => id === party)?.kind;
  const own = [...fields.values()]
    .filter(({ shape }) => shape === 'actors')
    .flatMap(({ rows }) => rows)
    .filter(({ value }) => {
      const actor = value as { party?: string | readonly string[]; 'party-kind'?: string };
      return [actor.party].flat().includes(party) || (kind !== undefined && actor['party-kind'] === kind);
    });
  const form = exampleOf([shapeSchema('local-actors')], language);
  if (own.length === 0) return form;
  const [, ...rest] = form;
  return own.flatMap(({ id = '', value }) => [
    ...asComment([(value as { name?: string }).name ?? '']),
    `${form[0] ?? ''} ${id}`,
    ...rest,
  ]);
}
