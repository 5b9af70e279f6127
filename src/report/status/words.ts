// The words that the reports of status share: facts about a programme, days left, and what a LIX number means.

import { dateIn, isMessageKey, say, type Language } from '../../locales/locales.ts';
import { levelOf } from './lix.ts';
import type { Status, StatusDeadline, StatusProgramme } from './status.ts';

/** Title, or the id of what cannot be read. */
export function nameOf({ title, id }: StatusProgramme): string {
  return title ?? id;
}

/** Status and version in words, and whether it is an example. */
export function factsOf({ status, version, illustrative }: StatusProgramme, language: Language): string {
  const key = `status.${status ?? ''}`;
  if (!isMessageKey(key)) return say(language, 'state.unread');
  const versionWords =
    version === undefined ? say(language, 'state.no-version') : say(language, 'state.version', { version });
  const example = illustrative === true ? ` · ${say(language, 'report.illustrative')}` : '';
  return `${say(language, key)}, ${versionWords}${example}`;
}

/** A day with how far off it is: 1. marts 2027, om 99 dage. */
export function dayWords({ date, 'days-left': left }: StatusDeadline, language: Language): string {
  const far = new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(left, 'day');
  return `${dateIn(language, date)}, ${left === 0 ? say(language, 'state.today') : far}`;
}

/** `!!` for what is past, `!` for what is soon: told without colour. */
export function urgency({ state }: StatusDeadline): string {
  return { past: '!!', soon: '!', later: '' }[state];
}

/** The number with its level: LIX 47, svær. */
export function lixWords(lix: number | undefined, language: Language): string {
  if (lix === undefined) return say(language, 'state.too-little');
  // The level is that of the number as it is shown: 44.6 is told as 45, and 45 is hard.
  const number = Math.round(lix);
  return `LIX ${number}, ${say(language, `state.level.${levelOf(number)}`)}`;
}

/** Answered of asked, over all sections. */
export function totalOf({ sections }: StatusProgramme): { answered: number; asked: number } {
  const sum = (key: 'answered' | 'asked') => sections.reduce((all, each) => all + each[key], 0);
  return { answered: sum('answered'), asked: sum('asked') };
}

export function fraction({ answered, asked }: { answered: number; asked: number }): string {
  return asked === 0 ? '–' : `${answered}/${asked}`;
}

/** Programmes with the same sections share a table: in the order in which they were found. */
export function groupsOf({ programmes }: Status): StatusProgramme[][] {
  const groups = new Map<string, StatusProgramme[]>();
  for (const programme of programmes) {
    const key = programme.sections.map(({ id, title }) => `${id} ${title}`).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), programme]);
  }
  return [...groups.values()];
}

/** Every waiver that ends, the first to end first, with the programme that it is of. */
export function waiversIn({ programmes }: Status) {
  return programmes
    .flatMap((programme) => programme.waivers.map((waiver) => ({ programme, waiver })))
    .sort((a, b) => a.waiver.until['days-left'] - b.waiver.until['days-left']);
}

/** Every revision that is due, the first first. */
export function revisionsIn({ programmes }: Status) {
  return programmes
    .flatMap((programme) => {
      const due = programme['next-revision'];
      return due === undefined ? [] : [{ programme, due }];
    })
    .sort((a, b) => a.due['days-left'] - b.due['days-left']);
}
