// The course of a programme as a figure and a table show it: who has which task in which phase, and what goes from whom to whom.

import { toString } from 'hast-util-to-string';
import { listOf } from '../../src/locales/locales.ts';
import type { Deadline } from '../../src/generated/types.ts';
import type { Field, Row } from '../../src/programme/programme.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { columnOf, isFilled, isObjectRow, rowSchemas, type ObjectRow } from '../components/columns.ts';
import { showDeadline } from '../components/deadline.tsx';
import { namesOf, type NameOf } from '../components/names.ts';
import { transitionRows } from '../components/transition-rows.ts';
import { unsaidWords } from '../components/unsaid.tsx';
import { showValue } from '../components/value.tsx';
import { filePath, type PageContext } from '../context.ts';
import { lanesOf, type Lanes, type Named, type Seat } from './lanes.ts';

/** Where a transition ends. */
export interface CourseEnd {
  /** Undefined for an end that the agreement does not name. */
  lane: string | undefined;
  /** In full, for the table. */
  name: string;
  /** What the figure adds where the lane's title does not say who. */
  who: string | undefined;
}

export interface CourseItem {
  kind: 'task' | 'transition';
  /** Known by it in the figure and the table. */
  key: string;
  text: string;
  href: string | undefined;
  /** Of a transition. */
  number: number | undefined;
  lane: string;
  column: string;
  /** Who, where the lane's title does not say it: short, and in full. */
  who: string | undefined;
  whoInFull: string | undefined;
  /** The phases by name; which of them, where the column does not say it. */
  phases: readonly string[];
  span: string | undefined;
  when: Deadline | undefined;
  /** The deadline as the figure says it: without what it counts from. */
  deadline: string | undefined;
  /** Of a transition that somebody hands over to somebody. */
  from: CourseEnd | undefined;
  to: CourseEnd | undefined;
}

export interface Course {
  lanes: readonly Named[];
  columns: readonly Named[];
  /** In the order of the programme, tasks first. */
  items: readonly CourseItem[];
  /** Names of the actors that have neither task nor transition. */
  idle: readonly string[];
}

/** Columns that are no phase. */
const several = 'several';
const none = 'none';

export function courseOf(published: Published, context: PageContext): Course {
  const { programme } = published;
  const { t } = context;
  const nameOf = namesOf(published, context);
  const fields = [...programme.fields.values()];
  const tasks = fields
    .filter(({ shape }) => shape === 'tasks')
    .flatMap((field) => field.rows.filter(isObjectRow).map((row) => ({ field, row })));
  const transitions = fields
    .filter(({ shape }) => shape === 'transitions')
    .flatMap((field) => field.rows.filter(isObjectRow).map((row) => ({ field, row })));
  const lanes = lanesOf(published, context, [
    ...tasks.map(({ row }) => row.value['responsible']),
    ...transitions.flatMap(({ row }) => [row.value['from'], row.value['to']]),
  ]);
  const numbered = transitionRows(programme);
  const place = { published, context, nameOf, lanes };
  const items = [
    ...tasks.map(({ field, row }) => taskItem(field, row, place)),
    ...transitions.map(({ field, row }) => transitionItem(field, row, numbered.indexOf(row) + 1, place)),
  ];
  const used = new Set(items.flatMap(({ lane, to }) => [lane, ...(to?.lane === undefined ? [] : [to.lane])]));
  const has = (column: string) => items.some((item) => item.column === column);
  return {
    lanes: lanes.all.filter(({ id }) => used.has(id)),
    columns: [
      ...programme.phases.map(({ id, name }) => ({ id: `phase:${id}`, title: name })),
      ...(has(several) ? [{ id: several, title: t('site.course.several') }] : []),
      ...(has(none)
        ? [{ id: none, title: t(programme.phases.length === 0 ? 'site.course.whole' : 'site.no-phase') }]
        : []),
    ],
    items,
    idle: lanes.idle,
  };
}

interface Placing {
  published: Published;
  context: PageContext;
  nameOf: NameOf;
  lanes: Lanes;
}

function taskItem(field: Field, row: ObjectRow, placing: Placing): CourseItem {
  const { responsible } = row.value;
  const seat = placing.lanes.seatOf(responsible) ?? placing.lanes.nobody;
  return {
    ...commonItem(field, row, row.value['when'], placing),
    kind: 'task',
    text: textOf(field, row, 'task', placing),
    number: undefined,
    lane: seat.lane,
    who: seat.who,
    whoInFull: seat.whoInFull,
    from: undefined,
    to: undefined,
  };
}

function transitionItem(field: Field, row: ObjectRow, number: number, placing: Placing): CourseItem {
  const { lanes, context } = placing;
  const moves = isFilled(row.value['from']) || isFilled(row.value['to']);
  const from = lanes.seatOf(row.value['from']);
  const to = lanes.seatOf(row.value['to']);
  const end = (seat: Seat | undefined, key: string): CourseEnd => {
    const name = seat?.name ?? unsaidWords(field.shape, key, context);
    return { lane: seat?.lane, name, who: seat === undefined ? name : seat.who };
  };
  const start = end(from, 'from');
  return {
    ...commonItem(field, row, row.value['deadline'], placing),
    kind: 'transition',
    text: textOf(field, row, 'transition', placing),
    number,
    lane: !moves ? lanes.unmoved.lane : (start.lane ?? lanes.other.lane),
    who: moves ? start.who : undefined,
    whoInFull: moves ? (from === undefined ? start.who : from.whoInFull) : undefined,
    from: moves ? start : undefined,
    to: moves ? end(to, 'to') : undefined,
  };
}

function commonItem({ id }: Field, row: ObjectRow, when: unknown, { published, context }: Placing) {
  const { programme } = published;
  const anchor = `${id}.${row.id ?? ''}`;
  const file = row.id === undefined ? undefined : programme.anchors.get(anchor);
  const written = [row.value['phase']].flat();
  const phases = programme.phases.filter((phase) => written.includes(phase.id));
  const [only] = phases;
  const deadline = isDeadline(when) ? when : undefined;
  const names = phases.map(({ name }) => name);
  const span =
    phases.length < 2
      ? undefined
      : phases.length === programme.phases.length
        ? context.t('site.course.all-phases')
        : listOf(context.language, names);
  return {
    key: anchor,
    href: file === undefined ? undefined : context.link(filePath(published, file), anchor),
    column: only === undefined ? none : phases.length > 1 ? several : `phase:${only.id}`,
    phases: names,
    span,
    when: deadline,
    deadline: deadline && shortDeadline(deadline, context),
  };
}

function textOf({ shape }: Field, { value }: Row & { value: Record<string, unknown> }, key: string, placing: Placing) {
  const { schema } = columnOf(rowSchemas(shape), key, placing.context);
  const nodes = showValue(value[key], schema, placing.context, placing.nameOf);
  return nodes.map((node) => toString(node)).join('');
}

function isDeadline(value: unknown): value is Deadline {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Inden 5 arbejdsdage; one that counts backwards says from what, or it would mean something else. */
function shortDeadline(deadline: Deadline, context: PageContext): string | undefined {
  const nodes = showDeadline(deadline, context);
  const shown = deadline.before === undefined ? nodes.slice(0, 1) : nodes;
  return shown.length === 0 ? undefined : shown.map((node) => toString(node)).join('');
}
