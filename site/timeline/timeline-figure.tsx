// The figure of the milestones: draws what the layout has placed, as SVG with real text and links.

import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { icon } from '../components/marks.tsx';
import type { PageContext } from '../context.ts';
import { size, type Line, type TimelineLayout, type TimelineRow } from './lay-out-timeline.ts';

/** The scale in a drawing of its own: it stays in sight while the milestones pass below. */
export function timelineFigure(layout: TimelineLayout, context: PageContext): ElementContent[] {
  return [scale(layout, context), body(layout, context)];
}

function scale({ years, months, ticks, today }: TimelineLayout, { t }: PageContext): Element {
  return s(
    'svg',
    {
      ...frame(0, size.head),
      class: 'course-figure course-head',
      role: 'img',
      'aria-label': t('site.timeline.scale', { years: years.map(({ text }) => text) }),
    },
    [
      ...ticks.map((x) => s('line', { class: 'rule', x1: x, y1: size.line, x2: x, y2: size.head })),
      s('line', { class: 'head-rule', x1: 0, y1: size.head - 1, x2: size.width, y2: size.head - 1 }),
      s('line', { class: 'today', x1: today.x, y1: size.line, x2: today.x, y2: size.head }),
      ...[today.label, ...years, ...months].map((line) => text(line)),
    ],
  );
}

function body({ height, ticks, today, groups, rows }: TimelineLayout, { t }: PageContext): Element {
  const ids = { title: 'tidsplan-titel', description: 'tidsplan-om' };
  const across = (x: number, look: string) => s('line', { class: look, x1: x, y1: size.head, x2: x, y2: height });
  return s(
    'svg',
    {
      ...frame(size.head, height - size.head),
      class: 'course-figure timeline',
      role: 'group',
      'aria-labelledby': ids.title,
      'aria-describedby': ids.description,
    },
    [
      s('title', { id: ids.title }, t('site.timeline.figure')),
      s('desc', { id: ids.description }, t('site.timeline.figure.about')),
      ...ticks.map((x) => across(x, 'rule')),
      across(today.x, 'today'),
      // In reading order: list by list, and by date in each.
      ...groups.flatMap((group, index) => [
        s('rect', { class: 'band', x: 0, y: group.y, width: size.width, height: group.height }),
        textOf(group.title, group.group.href),
        ...rows.filter(({ y }) => y >= group.y && y < (groups[index + 1]?.y ?? Infinity)).flatMap(drawRow),
      ]),
    ],
  );
}

function drawRow({ item, y, height, words, label, mark, span }: TimelineRow): Element[] {
  return [
    textOf(words, item.href),
    ...(span === undefined ? [] : [s('line', { class: 'span', x1: span.from, y1: span.y, x2: span.to, y2: span.y })]),
    s('g', { class: `mark-${item.icon}` }, [
      ...(mark === undefined ? [] : [iconAt(item.icon, mark)]),
      text(label, mark === undefined ? 'note' : 'says'),
    ]),
    s('line', { class: 'rule', x1: 0, y1: y + height - 0.5, x2: size.width, y2: y + height - 0.5 }),
  ];
}

function iconAt(name: string, { x, y }: { x: number; y: number }): Element {
  return s('svg', { x: String(x), y: String(y), width: size.mark, height: size.mark }, [icon(name)]);
}

function text(line: Line, look = ''): Element {
  return s('text', { class: `${line.weight} ${look}`.trim(), x: line.x, y: line.y + size.baseline }, line.text);
}

/** One text element for all lines, with the spaces between them, so that it is read, found and copied as a text. */
function textOf(lines: readonly Line[], href: string | undefined): Element {
  const drawn = s(
    'text',
    { class: lines[0]?.weight ?? 'regular' },
    lines.flatMap((line, index) => [
      s('tspan', { x: line.x, y: line.y + size.baseline }, line.text),
      ...(index === lines.length - 1 || line.text.endsWith('-') ? [] : [' ']),
    ]),
  );
  return href === undefined ? drawn : s('a', { href }, [drawn]);
}

/** A part of the figure's height. At the usual size of text a unit is a pixel; larger text makes a larger figure. */
function frame(top: number, height: number) {
  return { width: `${size.width / 16}rem`, viewBox: `0 ${top} ${size.width} ${height}` };
}
