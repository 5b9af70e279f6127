// Puts a finding in words, in the reader's language.

import type { Args, Finding } from '../finding/finding.ts';
import { dateIn, isMessageKey, listOf, say, type Blank, type Language } from '../locales/locales.ts';
import { labelOf, schemasAt } from '../schema/json-schema.ts';
import type { Criterion, Requirements } from '../schema/requirements.ts';
import { hasShape, shapeSchema } from '../schema/shapes.ts';
import { fixedWords } from '../programme/fixed-words.ts';

export interface Description {
  /** What was found and what was expected. */
  found: string;
  /** How to mend it, with near misses and what can stand there. */
  mend: string;
  /** Where the model asks for it and how strongly; undefined for what no model asks. */
  basis: string | undefined;
}

/** Longer lists are cut: the message stays readable. */
const mostNamed = 12;
// Control and bidirectional characters of a stranger's text must not reach a terminal.
export const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The words of a finding.
 * @param language of the reader
 * @param requirements of the programme it was found in, for titles of criteria
 * @param spoken language of the programme: keys, ids and values are told in its words, whoever reads
 */
export function describeFinding(
  finding: Finding,
  language: Language,
  requirements: Requirements | undefined,
  spoken: Language = requirements?.language ?? 'en',
): Description {
  const fixed = fixedWords(spoken);
  const args = { ...inWords(finding.args, requirements), ...finding.words };
  const known = { ...fixed, ...args, ...catalogueWords(args, language) };
  const blanks = {
    ...fixed,
    ...Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, blank(name, value, known, language, requirements)]),
    ),
  };
  const hints = [say(language, `finding.${finding.code}.mend`, blanks), ...hintsOf(args, blanks, language)];
  return {
    found: clean(say(language, `finding.${finding.code}.found`, blanks)),
    mend: clean(hints.join(' ')),
    basis: basisOf(finding, language, requirements),
  };
}

/** A text without characters that steer a terminal. */
export function clean(text: string): string {
  return text.replace(unprintable, '\uFFFD').replace(/[\t\n]+/g, ' ');
}

/** Blanks that hold keys of the locales, with those that are told in one choice. */
const ofKeys = ['kind', 'kinds', 'home', 'expected', 'forms', 'otherwise'];
/** Blanks that hold a date. */
const dates = ['until', 'due', 'limit', 'start', 'end'];
/** Blanks that hold ids of criteria and items, told by their titles. */
const titled = ['criterion', 'criteria'];
const choices = ['expected', 'forms', 'choice', 'kinds'];

function blank(
  name: string,
  value: Blank,
  args: Args,
  language: Language,
  requirements: Requirements | undefined,
): Blank {
  const word = (key: string) => (ofKeys.includes(name) && isMessageKey(key) ? say(language, key, args) : key);
  if (name === 'criterion' && typeof value === 'string') return titleOf(value, language, requirements);
  if (dates.includes(name) && typeof value === 'string') return dateIn(language, value);
  if (name === 'comparison') return ({ '>=': '≥', '<=': '≤' } as Record<string, string>)[String(value)] ?? value;
  if (typeof value === 'string') return word(value);
  if (typeof value === 'number' || value === undefined) return value;
  if (choices.includes(name)) return listOf(language, value.map(word), 'disjunction');
  if (name === 'criteria') value = value.map((id) => titleOf(id, language, requirements));
  if (name === 'labels') value = value.map((property) => labelIn(property, language));
  return value.length > mostNamed ? [...value.slice(0, mostNamed), '…'] : value;
}

/** Catalogues of which one holds what was meant, and the commands that show them. */
function catalogueWords({ catalogues }: Args, language: Language): Args {
  if (typeof catalogues !== 'object') return {};
  const commands = catalogues.map((catalogue) => say(language, 'catalogue.command', { catalogue }));
  const either = (words: readonly string[]) => listOf(language, words, 'disjunction');
  return { catalogues: either(catalogues), commands: either(commands) };
}

/** What readers call a property of a shape's rows, in running text. */
function labelIn(property: string, language: Language): string {
  const [shape = '', key = ''] = property.split('.');
  const [scoped] = hasShape(shape) ? schemasAt(shapeSchema(shape), [0, key]) : [];
  return (scoped && labelOf(scoped)?.[language].toLowerCase()) ?? key;
}

/** Full ids in the words of the programme's language. Those whose titles are told instead stay as they are. */
function inWords(args: Args, requirements: Requirements | undefined): Args {
  const word = (id: string) => (requirements?.criteria.get(id) ?? requirements?.items.get(id))?.word ?? id;
  const told = (value: Blank) =>
    typeof value === 'string' ? word(value) : typeof value === 'object' ? value.map(word) : value;
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, titled.includes(name) ? value : told(value)]),
  );
}

function titleOf(id: string, language: Language, requirements: Requirements | undefined): string {
  const named = requirements?.criteria.get(id) ?? requirements?.items.get(id);
  return named === undefined ? id : `»${named.title[language]}«`;
}

/** What could stand there instead, and what it has to hold. */
function hintsOf(args: Args, blanks: Args, language: Language): string[] {
  const listIn = (name: string): readonly string[] => {
    const value = args[name];
    return typeof value === 'object' && value.length <= mostNamed ? value : [];
  };
  const [near] = ['suggestions', 'known'].filter((name) => listIn(name).length > 0);
  const either = (name: string) => listOf(language, listIn(name), 'disjunction');
  return [
    ...(near === 'suggestions' ? [say(language, 'suggest', { suggestions: either(near) })] : []),
    ...(near === 'known' ? [say(language, 'known', { known: either(near) })] : []),
    ...(listIn('keys').length > 0 ? [say(language, 'keys', { keys: listIn('keys') })] : []),
    ...(listIn('asked').length > 0 ? [say(language, 'asked', { asked: listIn('asked') })] : []),
    ...(args['instead'] === 'words'
      ? [say(language, 'instead-words', blanks)]
      : typeof args['instead'] === 'string'
        ? [say(language, 'instead', { instead: args['instead'] })]
        : []),
  ];
}

function basisOf({ id }: Finding, language: Language, requirements: Requirements | undefined): string | undefined {
  const criterion = id === undefined ? undefined : requirements?.criteria.get(id);
  return criterion && describeBasis(criterion, language);
}

/** Where a model or profile asks for a criterion, and how strongly. */
export function describeBasis(criterion: Criterion, language: Language): string {
  const { chapter } = criterion;
  if (chapter === undefined) return say(language, 'basis.project');
  return say(language, criterion.item.profile === undefined ? 'basis' : 'basis.profile', {
    chapter: chapter[language],
    obligation: say(language, `obligation.${criterion.obligation}`),
  });
}
