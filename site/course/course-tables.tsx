// The same facts as the figure of a course in two tables: who has what phase by phase, and the transitions one by one.
// On a phone the first is the figure's own form: phase below phase, each with its lanes.

import type { ElementContent } from 'hast';
import { icon } from '../components/marks.tsx';
import { showDeadline } from '../components/deadline.tsx';
import { showTable } from '../components/table.tsx';
import { unsaidWords } from '../components/unsaid.tsx';
import type { PageContext } from '../context.ts';
import type { Course, CourseItem } from './course.ts';

/** Phase by phase, lane by lane. A phase without anything has no group. */
export function courseTable(course: Course, context: PageContext): ElementContent {
  const { t } = context;
  const groups = course.columns.map((column) => {
    const items = course.items.filter((item) => item.column === column.id);
    const rows = course.lanes.map((lane) => {
      const own = items.filter((item) => item.lane === lane.id);
      const arriving = items.filter((item) => item.to?.lane === lane.id);
      return {
        lane,
        entries: [
          ...arriving.map((item) => arrival(item, context)),
          ...own.map((item) => entry(item, course, context)),
        ],
      };
    });
    return {
      title: column.title,
      rows: rows
        .filter(({ entries }) => entries.length > 0)
        .map(({ lane, entries }) => ({
          id: undefined,
          cells: [[text(lane.title)], [(<ul class="course-items">{entries}</ul>) as ElementContent]],
        })),
    };
  });
  return showTable({
    kind: 'course',
    caption: t('site.course.table'),
    captionHidden: true,
    columns: [
      { label: t('site.course.who'), name: 'who' },
      { label: t('site.course.what'), name: 'what' },
    ],
    groups: groups.filter(({ rows }) => rows.length > 0),
  });
}

/** The transitions by number. */
export function transitionTable(course: Course, context: PageContext): ElementContent {
  const { t } = context;
  const transitions = course.items.filter(({ kind }) => kind === 'transition');
  const end = (name: string | undefined): ElementContent[] =>
    name === undefined ? [unsaid(t('site.course.no-end'))] : [text(name)];
  const columns = ['transition', 'from', 'to', 'deadline', 'phase'] as const;
  return showTable({
    kind: 'course-transitions',
    caption: t('site.course.transitions'),
    captionHidden: true,
    columns: columns.map((name) => ({ label: t(`site.course.column.${name}`), name })),
    groups: [
      {
        title: undefined,
        rows: transitions.map((item) => ({
          id: undefined,
          cells: [
            [(<span class="numbered">{[number(item), title(item)]}</span>) as ElementContent],
            end(item.from?.name),
            end(item.to?.name),
            deadline(item, context),
            item.phases.length === 0
              ? [unsaid(t('site.no-phase'))]
              : [
                  (
                    <ul class="plain">
                      {item.phases.map((phase) => (
                        <li>{phase}</li>
                      ))}
                    </ul>
                  ) as ElementContent,
                ],
          ],
        })),
      },
    ],
  });
}

/** What a lane does: a task, or handing something over. */
function entry(item: CourseItem, course: Course, context: PageContext): ElementContent {
  const saysDeadlines = course.items.some(({ when }) => when !== undefined);
  return (
    <li class={item.kind}>
      <span class="course-title">{[...(item.number === undefined ? [] : [number(item)]), title(item)]}</span>
      {item.from === undefined || item.to === undefined ? null : (
        <span class="course-detail">
          {item.from.name}
          <span class="arrow">
            {icon('arrow')}
            <span class="hidden">{context.t('site.hands-over-to')}</span>
          </span>
          {item.to.name}
        </span>
      )}
      {item.kind === 'task' && item.whoInFull !== undefined ? (
        <span class="course-detail quiet">{item.whoInFull}</span>
      ) : null}
      {item.span === undefined ? null : <span class="course-detail quiet">{item.span}</span>}
      {saysDeadlines ? <span class="course-detail">{deadline(item, context)}</span> : null}
    </li>
  ) as ElementContent;
}

/** What comes to a lane. */
function arrival(item: CourseItem, { t }: PageContext): ElementContent {
  return (
    <li class="arrival">
      <span class="course-title">
        {number(item)}
        {t('site.course.receives-from', { transition: item.text, from: item.from?.name ?? '' })}
      </span>
      {item.to?.who === undefined ? null : <span class="course-detail quiet">{item.to.who}</span>}
    </li>
  ) as ElementContent;
}

function number(item: CourseItem): ElementContent {
  return (
    <span>
      <span class="number">{String(item.number)}</span>{' '}
    </span>
  ) as ElementContent;
}

function title({ text: words, href }: CourseItem): ElementContent {
  return href === undefined ? text(words) : ((<a href={href}>{words}</a>) as ElementContent);
}

function deadline({ when, kind }: CourseItem, context: PageContext): ElementContent[] {
  const nodes = when === undefined ? [] : showDeadline(when, context);
  if (nodes.length > 0) return nodes;
  const words =
    kind === 'task' ? unsaidWords('tasks', 'when', context) : unsaidWords('transitions', 'deadline', context);
  return [unsaid(words)];
}

function unsaid(words: string): ElementContent {
  return (<span class="unsaid">{words}</span>) as ElementContent;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
