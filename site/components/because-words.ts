// Why a criterion has its outcome, in words.

import type { Because } from '../../src/check/outcome.ts';
import { dateIn } from '../../src/locales/locales.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { valueWord, type PageContext } from '../context.ts';

export function becauseWords(because: Because, programme: Programme, context: PageContext): string {
  const { t, language } = context;
  const condition = (id: string) => programme.requirements.conditions.get(id)?.text[language] ?? id;
  const party = (id: string) => programme.head.parties.find((each) => each.id === id)?.name ?? id;
  switch (because.kind) {
    case 'condition':
      return t('site.because.condition', { condition: condition(because.condition) });
    case 'undecided':
      return t('site.because.undecided', { condition: condition(because.condition) });
    case 'declared':
      return because.reason;
    case 'waiver': {
      const key = because.expired ? 'site.because.waiver-expired' : 'site.because.waiver';
      const { reason, owner, until } = because;
      return t(key, { reason: sentence(reason), owner: party(owner), until: dateIn(language, until) });
    }
    case 'words':
      return t('site.because.words', { words: because.words, needed: because.needed });
    case 'prose-only':
      return t('site.because.prose-only');
    case 'rows':
      return t('site.because.rows', { fitting: because.fitting, rows: because.rows });
    case 'phases':
      return t('site.because.phases', { phases: because.lacking.map((id) => phaseName(id, programme, context)) });
    case 'plans':
      return t('site.because.plans', { parties: because.lacking.map(party) });
    case 'no-plans':
      return t('site.because.no-plans');
  }
}

/** `phases.<phase>[.<party kind>]` as readers know it: the phase's name, and for whom. */
function phaseName(id: string, { phases, requirements }: Programme, context: PageContext): string {
  const [, phase = '', kind] = id.split('.');
  const own = phases.find((each) => each.id === phase)?.name;
  const profiles = requirements.profiles.flatMap((profile) => profile.phases);
  const name = own ?? profiles.find((each) => each.id === phase)?.title[context.language] ?? phase;
  return kind === undefined ? name : `${name} (${valueWord(context, kind)})`;
}

/** A text that ends as a sentence does: others follow it. */
function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
