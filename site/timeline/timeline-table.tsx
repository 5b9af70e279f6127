// The milestones in words: a table by list; where that has no room, one list by date.

import type { ElementContent } from 'hast';
import { dateIn } from '../../src/locales/locales.ts';
import { allRows } from '../../src/check/shape-rows.ts';
import type { Milestone } from '../../src/generated/types.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { columnOf, rowSchemas } from '../components/columns.ts';
import { mark } from '../components/marks.tsx';
import type { NameOf } from '../components/names.ts';
import { rowLink } from '../components/row-link.ts';
import { showTable } from '../components/table.tsx';
import { orUnsaid } from '../components/unsaid.tsx';
import { showValue } from '../components/value.tsx';
import type { PageContext } from '../context.ts';
import { inTime, type TimelineGroup, type TimelineItem } from './milestones.ts';

const shape = 'milestones';
const columns = ['text', 'due', 'state', 'owner', 'follows'] as const;
type Column = (typeof columns)[number];
/** What of an item each column says. */
type Cells = (item: TimelineItem) => Record<Column, readonly ElementContent[]>;

/** Both forms of the same words: the style shows the one that there is room for. */
export function timelineInWords(
  groups: readonly TimelineGroup[],
  caption: string,
  published: Published,
  context: PageContext,
  nameOf: NameOf,
): ElementContent[] {
  const cells = cellsOf(published, context, nameOf);
  return [list(groups, cells, context), table(groups, caption, cells, context)];
}

function cellsOf(published: Published, context: PageContext, nameOf: NameOf): Cells {
  const rows = new Map(allRows<Milestone>(published.programme, shape).map((row) => [row.row.id, row]));
  const follows = (id: string | undefined): ElementContent[] => {
    const followed = id === undefined ? undefined : rows.get(id);
    if (followed === undefined) return [];
    return [linked(followed.value.text ?? id ?? '', rowLink(followed.row, published, context))];
  };
  const { schema } = columnOf(rowSchemas(shape), 'owner', context);
  return (item) => ({
    text: [linked(item.text, item.href)],
    due: [item.due === undefined ? unsaid(item.date) : text(item.date)],
    state: [stateOf(item)],
    owner: orUnsaid(showValue(item.milestone.owner, schema, context, nameOf), shape, 'owner', context),
    follows: orUnsaid(follows(item.milestone.follows), shape, 'follows', context),
  });
}

function table(groups: readonly TimelineGroup[], caption: string, cells: Cells, context: PageContext): ElementContent {
  return showTable({
    kind: 'timeline',
    caption,
    captionHidden: true,
    columns: columns.map((name) => ({ label: columnOf(rowSchemas(shape), name, context).label, name })),
    groups: groups.map(({ title, items }) => ({
      title: groups.length === 1 ? undefined : title,
      rows: items.map(cells).map((shown) => ({ id: undefined, cells: columns.map((name) => shown[name]) })),
    })),
  });
}

/** All milestones by date, those of all lists together, with the day of the site among them. */
function list(groups: readonly TimelineGroup[], cells: Cells, context: PageContext): ElementContent {
  const { t, language, site } = context;
  const items = inTime(groups.flatMap(({ title, items: own }) => own.map((item) => ({ ...item, list: title }))));
  const coming = items.findIndex(({ due }) => due === undefined || due.last >= site.day);
  const today = coming === -1 ? items.length : coming;
  const entry = (item: (typeof items)[number]) => {
    const shown = cells(item);
    return (
      <li>
        <strong>{[...shown.due]}</strong> {[...shown.state]}
        <div>{[...shown.text]}</div>
        {groups.length === 1 ? null : <div class="quiet">{item.list}</div>}
        {(['owner', 'follows'] as const).map((name) => (
          <div>
            <span class="label">{columnOf(rowSchemas(shape), name, context).label}:</span> {[...shown[name]]}
          </div>
        ))}
      </li>
    );
  };
  return (
    <ol class="timeline-list">
      {items.slice(0, today).map(entry)}
      <li class="today">
        <strong>{t('site.timeline.today', { date: dateIn(language, site.day) })}</strong>
      </li>
      {items.slice(today).map(entry)}
    </ol>
  ) as ElementContent;
}

function stateOf({ icon, state, milestone }: TimelineItem): ElementContent {
  return milestone.state === undefined && icon !== 'changed' ? unsaid(state) : mark(icon, state);
}

function linked(words: string, href: string | undefined): ElementContent {
  return href === undefined ? text(words) : ((<a href={href}>{words}</a>) as ElementContent);
}

function unsaid(words: string): ElementContent {
  return (<span class="unsaid">{words}</span>) as ElementContent;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
