// Puts a finding in words, in the reader's language.

import type { Finding } from '../finding/finding.ts';
import { isMessageKey, listOf, say, type Blank, type Language } from '../locales/locales.ts';
import type { Requirements } from '../schema/requirements.ts';

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

const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The words of a finding. `requirements`: of the programme it was found in, for titles of criteria. */
export function describeFinding(
  finding: Finding,
  language: Language,
  requirements: Requirements | undefined,
): Description {
  const blanks = Object.fromEntries(
    Object.entries(finding.args).map(([name, value]) => [name, blank(name, value, language, requirements)]),
  );
  const hints = [say(language, `finding.${finding.code}.mend`, blanks), ...hintsOf(finding, language)];
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

function blank(name: string, value: Blank, language: Language, requirements: Requirements | undefined): Blank {
  if (name === 'criterion' && typeof value === 'string') return titleOf(value, language, requirements);
  if (name === 'kind' && typeof value === 'string' && isMessageKey(value)) return say(language, value);
  if (name === 'comparison') return ({ '>=': '≥', '<=': '≤' } as Record<string, string>)[String(value)] ?? value;
  if (typeof value === 'string' || typeof value === 'number' || value === undefined) return value;
  if (name === 'expected')
    return listOf(
      language,
      value.map((key) => (isMessageKey(key) ? say(language, key) : key)),
      'disjunction',
    );
  if (name === 'criteria') value = value.map((id) => titleOf(id, language, requirements));
  return value.length > mostNamed ? [...value.slice(0, mostNamed), '…'] : value;
}

function titleOf(id: string, language: Language, requirements: Requirements | undefined): string {
  const criterion = requirements?.criteria.get(id);
  return criterion === undefined ? id : `»${criterion.title[language]}«`;
}

function hintsOf({ args }: Finding, language: Language): string[] {
  const suggestions = args['suggestions'];
  const known = args['known'];
  if (Array.isArray(suggestions) && suggestions.length > 0)
    return [say(language, 'suggest', { suggestions: listOf(language, suggestions as string[], 'disjunction') })];
  if (Array.isArray(known) && known.length > 0 && known.length <= mostNamed)
    return [say(language, 'known', { known: listOf(language, known as string[], 'disjunction') })];
  return [];
}

function basisOf({ id }: Finding, language: Language, requirements: Requirements | undefined): string | undefined {
  const criterion = id === undefined ? undefined : requirements?.criteria.get(id);
  if (criterion === undefined) return undefined;
  const { basis } = criterion.source;
  if ('origin' in basis) return say(language, 'basis.project');
  return say(language, criterion.item.profile === undefined ? 'basis' : 'basis.profile', {
    chapter: basis.chapter,
    obligation: say(language, `obligation.${criterion.obligation}`),
  });
}
