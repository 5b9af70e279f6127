// The figure of a course: draws what the layout has placed, as SVG with real text and links.

import type { Element } from 'hast';
import { s } from 'hastscript';
import { listOf } from '../../src/locales/locales.ts';
import type { PageContext } from '../context.ts';
import { size, weightOf, type Arrow, type Box, type Line, type Tier } from './course-layout.ts';
import type { CourseItem } from './course.ts';

/** One drawing for each tier, so that paper may be turned between them. */
export function courseFigure(tiers: readonly Tier[], context: PageContext): Element[] {
  return tiers.map((tier, index) => tierFigure(tier, `forloeb-${index + 1}`, context));
}

function tierFigure(tier: Tier, id: string, { t, language }: PageContext): Element {
  const phases = listOf(
    language,
    tier.columns.map(({ column }) => column.title),
  );
  const ids = { title: `${id}-titel`, description: `${id}-om` };
  return s(
    'svg',
    {
      // At the usual size of text a unit is a pixel; larger text makes a larger figure.
      width: `${tier.width / 16}rem`,
      viewBox: `0 0 ${tier.width} ${Math.ceil(tier.height)}`,
      class: 'course-figure',
      role: 'group',
      'aria-labelledby': ids.title,
      'aria-describedby': ids.description,
    },
    [
      s('title', { id: ids.title }, t('site.course.figure', { phases })),
      s('desc', { id: ids.description }, t('site.course.figure.about')),
      ...ground(tier),
      ...tier.arrows.flatMap(arrow),
      ...tier.columns.flatMap(({ lines }) => textOf(lines, 'head')),
      ...textOf(tier.unsaid, 'note'),
      // In reading order: phase by phase, and lane by lane in each.
      ...tier.lanes.flatMap(({ lines }) => textOf(lines, 'head')),
      ...tier.receivers.map((each) => receiver(each)),
      ...tier.boxes.map((each) => box(each)),
    ],
  );
}

/** Bands, the rules between columns, and the rule below the heads. */
function ground({ width, height, head, lanes, columns }: Tier): Element[] {
  return [
    ...lanes
      .filter((_, index) => index % 2 === 0)
      .map((lane) => s('rect', { class: 'band', x: 0, y: lane.y, width, height: lane.height })),
    ...columns.map(({ x }) => s('line', { class: 'rule', x1: x, y1: 0, x2: x, y2: height })),
    s('line', { class: 'head-rule', x1: 0, y1: head, x2: width, y2: head }),
    s('line', { class: 'rule', x1: 0, y1: height - 0.5, x2: width, y2: height - 0.5 }),
  ];
}

function box(each: Box): Element {
  const { item, x, y, width, height, lines } = each;
  const drawn = [
    s('rect', { class: 'box', x, y, width, height, rx: 4 }),
    ...disc(item, x + size.pad, y + size.pad + size.line / 2),
    ...textOf(lines, undefined, item),
  ];
  const name = { 'aria-label': nameOf(each), class: item.kind };
  return item.href === undefined
    ? s('g', { ...name, role: 'img' }, drawn)
    : s('a', { ...name, href: item.href }, drawn);
}

/** What a box says, in whole words and with where it stands: lines are for the eye. */
function nameOf({ item, column, lane }: Box): string {
  const number = item.number === undefined ? '' : `${item.number} `;
  return [column.title, lane.title, `${number}${item.text}`, item.who, item.span, item.deadline]
    .filter((part) => part !== undefined)
    .join(', ');
}

function receiver({ item, x, y, lines }: Box): Element {
  return s('g', { class: 'receiver' }, [...disc(item, x, y + size.disc / 2), ...textOf(lines, undefined, item)]);
}

function disc({ number }: CourseItem, x: number, y: number): Element[] {
  if (number === undefined) return [];
  const radius = size.disc / 2;
  return [
    s('circle', { class: 'disc', cx: x + radius, cy: y, r: radius }),
    s('text', { class: 'disc-number', x: x + radius, y: y + 5, 'text-anchor': 'middle' }, String(number)),
  ];
}

/** The line twice, wide in the ground's colour below: where two cross, the later has a gap. */
function arrow({ points }: Arrow): Element[] {
  const [from, up, down, to] = points;
  if (from === undefined || up === undefined || down === undefined || to === undefined) return [];
  const way = Math.sign(down.y - up.y);
  const round = Math.min(5, Math.abs(down.y - up.y) / 2, up.x - from.x);
  const d = [
    `M${from.x} ${from.y}H${up.x - round}`,
    `Q${up.x} ${up.y} ${up.x} ${up.y + way * round}`,
    `V${down.y - way * round}`,
    `Q${down.x} ${down.y} ${down.x - round} ${down.y}`,
    `H${to.x + 6}`,
  ].join('');
  return [
    s('path', { class: 'arrow-gap', d }),
    s('path', { class: 'arrow-line', d }),
    s('path', { class: 'arrow-head', d: `M${to.x} ${to.y}l10 -5v10z` }),
  ];
}

/** One text element for each run of lines of a kind, so that reading aloud does not stop at every line. */
function textOf(lines: readonly Line[], look?: string, item?: CourseItem): Element[] {
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    s(
      'text',
      { class: look ?? `${kind} ${weightOf(kind, item?.kind ?? 'task')}` },
      lines.filter((each) => each.kind === kind).map(({ text, x, y }) => s('tspan', { x, y }, text)),
    ),
  );
}
