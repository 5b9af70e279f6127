// The text of programme.md of a new programme.

import { wordFor, type Named } from '../finding/named.ts';
import { say } from '../locales/locales.ts';
import { propertyOf } from '../schema/json-schema.ts';
import { booleanWord, nameOf } from '../schema/names.ts';
import { shapeSchema } from '../schema/shapes.ts';
import type { NewProgramme } from './answers.ts';
import { asComment, indent, keyLines } from './example.ts';
import { prompt } from './prompt.ts';

/** Keys that a new programme has a value or an empty place for; the others follow as comments. */
const written = [
  'id',
  'title',
  'language',
  'model',
  'profiles',
  'status',
  'illustrative',
  'region',
  'target-group',
  'parties',
];

/** A text as YAML, whatever is in it. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/**
 * What the programme is, as frontmatter, and a prompt for its summary.
 * @param installed profiles by id
 */
export function headText(answers: NewProgramme, installed: ReadonlyMap<string, Named>): string {
  const { id, title, language, model, profiles, illustrative, region, ages, parties } = answers;
  const schema = shapeSchema('programme');
  const key = (name: string, ...path: string[]) => nameOf('programme', [...path, name], language);
  const value = (name: string, ...path: string[]) => nameOf('programme', path, language, name);
  const list = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${key(name)}:`, ...indent(lines)];
  const ageLines = [
    ...(ages?.from === undefined ? [] : [`${key('from', 'target-group', 'ages')}: ${ages.from}`]),
    ...(ages?.to === undefined ? [] : [`${key('to', 'target-group', 'ages')}: ${ages.to}`]),
  ];
  const agesKey = `${key('ages', 'target-group')}:`;
  const others = Object.keys(schema.schema.properties ?? {}).filter(
    (name) => !written.includes(name) || (name === 'region' && region === undefined),
  );
  const lines = [
    '---',
    `${key('id')}: ${id}`,
    `${key('title')}: ${quote(title)}`,
    `${key('language')}: ${value(language, 'language')}`,
    `${key('model')}: ${model}`,
    ...list(
      'profiles',
      profiles.map((id) => `- ${wordFor(installed.get(id) ?? { id }, language)}`),
    ),
    ...asComment([say(language, 'new.head.status')]),
    `${key('status')}: ${value('draft', 'status')}`,
    ...(illustrative ? [`${key('illustrative')}: ${booleanWord(true, language)}`] : []),
    ...(region === undefined ? [] : [`${key('region')}: ${quote(region)}`]),
    `${key('target-group')}:`,
    ...indent([
      ...asComment([say(language, 'new.head.target-group')]),
      `${key('text', 'target-group')}:`,
      ...(ageLines.length === 0 ? asComment([say(language, 'new.head.ages')]) : []),
      agesKey,
      ...indent(ageLines),
    ]),
    ...list(
      'parties',
      parties.flatMap((party) => [
        `- ${key('id', 'parties')}: ${party.id}`,
        `  ${key('name', 'parties')}: ${quote(party.name)}`,
        `  ${key('kind', 'parties')}: ${value(party.kind, 'parties', 'kind')}`,
      ]),
    ),
    '#',
    ...asComment([say(language, 'new.head.more')]),
    ...asComment(
      others.flatMap((name) =>
        keyLines(name, { scoped: propertyOf([schema], name), home: [schema], required: false, language }),
      ),
    ),
    '---',
    '',
    prompt([say(language, 'new.head.summary')]),
    '',
  ];
  return lines.join('\n');
}
