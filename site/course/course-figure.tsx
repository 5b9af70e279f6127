// The figure of a course: draws what the layout has placed, as SVG with real text and links.

import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { PageContext } from '../context.ts';
import type { CourseItem } from './course.ts';
import { weightOf, type Line } from './layout/lines.ts';
import { size } from './layout/sizes.ts';
import type { Arrow, Box, Tier } from './layout/tier.ts';

/** The tiers one after another, so that each may have a sheet of paper. */
export function courseFigure(tiers: readonly Tier[], context: PageContext): ElementContent[] {
  return tiers.map((tier, index) => (
    <div class="course-tier">
      {head(tier, context)}
      {body(tier, `forloeb-${index + 1}`, context)}
    </div>
  )) as ElementContent[];
}

/** The phases, in a drawing of their own: it stays in sight while the lanes pass below. */
function head({ width, head: height, columns }: Tier, context: PageContext): Element {
  return s(
    'svg',
    {
      ...frame(width, 0, height),
      class: 'course-figure course-head',
      role: 'img',
      'aria-label': context.t('site.course.phases', { phases: columns.map(({ column }) => column.title) }),
    },
    [
      ...columns.map(({ x }) => s('line', { class: 'rule', x1: x, y1: 0, x2: x, y2: height })),
      s('line', { class: 'head-rule', x1: 0, y1: height - 1, x2: width, y2: height - 1 }),
      ...columns.flatMap(({ lines }) => textOf(lines, 'head')),
    ],
  );
}

function body(tier: Tier, id: string, { t }: PageContext): Element {
  const phases = tier.columns.map(({ column }) => column.title);
  const ids = { title: `${id}-titel`, description: `${id}-om` };
  return s(
    'svg',
    {
      ...frame(tier.width, tier.head, tier.height - tier.head),
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
      ...textOf(tier.unsaid, 'note'),
      ...tier.lanes.flatMap(({ lines }) => textOf(lines, 'head')),
      ...tier.receivers.map(receiver),
      // In reading order: phase by phase, and lane by lane in each.
      ...tier.boxes.map(box),
    ],
  );
}

/** A part of the tier's height. At the usual size of text a unit is a pixel; larger text makes a larger figure. */
function frame(width: number, top: number, height: number) {
  return { width: `${width / 16}rem`, viewBox: `0 ${top} ${width} ${height}` };
}

/** Bands, and the rules between columns and at the foot. */
function ground({ width, height, head: top, lanes, columns }: Tier): Element[] {
  return [
    ...lanes
      .filter((_, index) => index % 2 === 0)
      .map((lane) => s('rect', { class: 'band', x: 0, y: lane.y, width, height: lane.height })),
    ...columns.map(({ x }) => s('line', { class: 'rule', x1: x, y1: top, x2: x, y2: height })),
    s('line', { class: 'rule', x1: 0, y1: height - 0.5, x2: width, y2: height - 0.5 }),
  ];
}

function box({ item, column, lane, x, y, width, height, lines }: Box): Element {
  const drawn = [
    s('rect', { class: 'box', x, y, width, height, rx: 4 }),
    ...apart([...disc(item, x + size.pad, y + size.pad + size.line / 2), ...textOf(lines, undefined, item)]),
  ];
  // Who is listening does not see where the box stands.
  const look = { class: item.kind, 'aria-description': `${column.title}, ${lane.title}` };
  return item.href === undefined ? s('g', look, drawn) : s('a', { ...look, href: item.href }, drawn);
}

function receiver({ item, x, y, lines }: Box): Element {
  return s('g', { class: 'receiver' }, apart([...disc(item, x, y + size.disc / 2), ...textOf(lines, undefined, item)]));
}

/** With spaces between: what is read aloud or copied is words. */
function apart(elements: readonly Element[]): ElementContent[] {
  return elements.flatMap((each, index) => (index === 0 ? [each] : [{ type: 'text', value: ' ' }, each]));
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

/** One text element for all lines of a kind, with the spaces between them, so that it is read, found and copied as a text. */
function textOf(lines: readonly Line[], look?: string, item?: CourseItem): Element[] {
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = lines.filter((each) => each.kind === kind);
    return s(
      'text',
      { class: look ?? `${kind} ${weightOf(kind, item?.kind ?? 'task')}` },
      own.map(({ text, x, y }, index) =>
        s('tspan', { x, y }, index === own.length - 1 || text.endsWith('-') ? text : `${text} `),
      ),
    );
  });
}
