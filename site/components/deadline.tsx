// A deadline in words: the amount strong, and beside it what it counts from.

import type { ElementContent } from 'hast';
import type { Deadline } from '../../src/generated/types.ts';
import type { PageContext } from '../context.ts';

const noBreakSpace = '\u00a0';
const units = ['hours', 'days', 'weeks', 'months'] as const;

/** The nodes of a deadline: **Inden 5 arbejdsdage** fra henvendelsen. None for one that says nothing. */
export function showDeadline(deadline: Deadline, context: PageContext): ElementContent[] {
  const { t } = context;
  const amount = amountOf(deadline, context);
  const event = eventOf(deadline, context);
  if (amount === undefined) return deadline.text === undefined ? [] : [strong(deadline.text)];
  const words = t(deadline.before === undefined ? 'site.deadline' : 'site.deadline.at-latest', { amount });
  if (event === undefined) return [strong(words)];
  return [strong(words), { type: 'text', value: ' ' }, (<span class="counts-from">{event}</span>) as ElementContent];
}

function strong(words: string): ElementContent {
  return (<strong class="deadline">{words}</strong>) as ElementContent;
}

/** Number and unit, held together on one line: 5 arbejdsdage. */
function amountOf(deadline: Deadline, { t, language }: PageContext): string | undefined {
  const unit = units.find((each) => typeof deadline[each] === 'number');
  if (unit === undefined) return undefined;
  const count = deadline[unit] ?? 0;
  const word = unit === 'days' && deadline.kind === 'working' ? 'working-days' : unit;
  const number = new Intl.NumberFormat(language).format(count);
  return `${number}${noBreakSpace}${t(count === 1 ? `site.unit.${word}.one` : `site.unit.${word}.other`)}`;
}

function eventOf({ from, before }: Deadline, { t }: PageContext): string | undefined {
  if (before !== undefined) return t('site.deadline.before', { event: before });
  return from === undefined ? undefined : t('site.deadline.from', { event: from });
}
