// The milestones of a programme and of its local plans, list by list, as the figure, the table and the list of a phone show them.

import { lastDay } from '../../src/check/exceptions.ts';
import { isOverdue, milestoneLists } from '../../src/check/milestones.ts';
import type { ShapeRow } from '../../src/check/shape-rows.ts';
import type { Milestone } from '../../src/generated/types.ts';
import { dateIn } from '../../src/locales/locales.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { rowLink } from '../components/row-link.ts';
import { unsaidWords } from '../components/unsaid.tsx';
import { pathOf, valueWord, type PageContext } from '../context.ts';

export interface TimelineItem {
  milestone: Partial<Milestone>;
  text: string;
  href: string | undefined;
  /** First and last day of when it is due: the same for a date that names its day. */
  due: { first: string; last: string } | undefined;
  /** The date in words, or that there is none. */
  date: string;
  /** What the state looks like, and its words. */
  icon: string;
  state: string;
}

export interface TimelineGroup {
  title: string;
  /** The party's plan. */
  href: string | undefined;
  items: TimelineItem[];
}

/** Each list by its dates; what has no date stands last. */
export function timelineOf(published: Published, context: PageContext): TimelineGroup[] {
  return milestoneLists(published.programme).flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const items = rows.map((row) => itemOf(row, published, context));
    return [{ ...headOf(first, published, context), items: inTime(items) }];
  });
}

/** In the order of their last days; those of a day stay as they stand. */
export function inTime<Item extends Pick<TimelineItem, 'due'>>(items: readonly Item[]): Item[] {
  const last = ({ due }: Item) => due?.last ?? '\uffff';
  return items.toSorted((a, b) => (last(a) < last(b) ? -1 : Number(last(a) > last(b))));
}

function headOf({ row, field }: ShapeRow<Milestone>, { programme }: Published, { link, language }: PageContext) {
  const plan = programme.localPlans.find(({ chapter }) => chapter.file === row.file);
  if (plan === undefined)
    return { title: programme.requirements.criteria.get(field.id)?.title[language] ?? field.id, href: undefined };
  const party = programme.head.parties.find(({ id }) => id === plan.party);
  return { title: party?.name ?? plan.party, href: link(pathOf.plan(programme.id, plan.party)) };
}

function itemOf({ row, value }: ShapeRow<Milestone>, published: Published, context: PageContext): TimelineItem {
  const { t, language, site } = context;
  const late = isOverdue(value, site.day);
  const state = value.state === undefined ? t('site.unsaid.milestones.state') : valueWord(context, value.state);
  return {
    milestone: value,
    text: value.text ?? row.id ?? '',
    href: rowLink(row, published, context),
    due: value.due === undefined ? undefined : { first: firstDay(value.due), last: lastDay(value.due) },
    date: value.due === undefined ? unsaidWords('milestones', 'due', context) : dateIn(language, value.due),
    icon: late ? 'changed' : (value.state ?? 'no-state'),
    state: late ? t('site.timeline.overdue', { state }) : state,
  };
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
