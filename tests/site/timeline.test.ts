// The figure of the milestones in numbers: all texts and marks are inside, none on another, each date where it belongs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTimeline, size, type Line, type TimelineLayout } from '../../site/timeline/lay-out-timeline.ts';
import type { TimelineGroup, TimelineItem } from '../../site/timeline/milestones.ts';
import { timeScale } from '../../site/timeline/time-scale.ts';
import { lastDay } from '../../src/check/exceptions.ts';

const words = { today: 'I dag: 22. november 2026', month: (month: number) => `${month + 1}.` };
const longWord = 'Speciallægepraksiskoordinationsudvalgsmødeindkaldelsesfristforlængelse';

function item(due: string | undefined, text: string, state: string): TimelineItem {
  return {
    milestone: {},
    text,
    href: undefined,
    due: due === undefined ? undefined : { first: `${due}-01-01`.slice(0, 10), last: lastDay(due) },
    date: due === undefined ? 'Ingen dato aftalt' : `den ${due}`,
    icon: 'planned',
    state,
  };
}

const two = (max: number) => fc.integer({ min: 1, max }).map((each) => String(each).padStart(2, '0'));
const years = (from: number, to: number) => fc.integer({ min: from, max: to }).map(String);
const dates = (from: number, to: number) =>
  fc.oneof(
    years(from, to),
    fc.tuple(years(from, to), two(12)).map((parts) => parts.join('-')),
    fc.tuple(years(from, to), two(12), two(28)).map((parts) => parts.join('-')),
  );
const groupsIn = (from: number, to: number) =>
  fc.array(
    fc.record({
      title: fc.constantFrom('Tidsplan', longWord, 'Sundheds- og Omsorgsforvaltningen '.repeat(8)),
      href: fc.constant(undefined),
      items: fc.array(
        fc
          .tuple(
            fc.option(dates(from, to), { nil: undefined }),
            fc.constantFrom('Planen er godkendt', longWord, 'Alle medarbejdere har været på kursus '.repeat(5)),
            fc.constantFrom('planlagt', 'ingen status oplyst, frist overskredet'),
          )
          .map((given) => item(...given)),
        { minLength: 1, maxLength: 14 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
const anyGroups = fc.oneof(groupsIn(2026, 2026), groupsIn(2024, 2029), groupsIn(1900, 2150), groupsIn(1000, 9999));

function holds(what: (layout: TimelineLayout, groups: TimelineGroup[]) => void) {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const layout = layOutTimeline(groups, '2026-11-22', words);
      if (layout !== undefined) what(layout, groups);
    }),
    { numRuns: 80 },
  );
}

const textsOf = ({ years: marked, months, today, groups, rows }: TimelineLayout): Line[] => [
  ...marked,
  ...months,
  today.label,
  ...groups.flatMap(({ title }) => title),
  ...rows.flatMap((row) => [...row.words, row.label]),
];

describe('any timeline', () => {
  it('has a row for each milestone, list by list', () => {
    holds((layout, groups) => {
      expect(layout.rows.map((row) => row.item)).toEqual(groups.flatMap(({ items }) => items));
      expect(layout.groups.map(({ group }) => group)).toEqual(groups);
    });
  });

  it('has every text and mark inside the figure', () => {
    holds((layout) => {
      for (const { x, y, width } of textsOf(layout)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(size.width + 0.01);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + size.line).toBeLessThanOrEqual(layout.height);
      }
      for (const { mark } of layout.rows) {
        if (mark === undefined) continue;
        expect(mark.x).toBeGreaterThanOrEqual(size.scale);
        expect(mark.x + size.mark).toBeLessThanOrEqual(size.width);
      }
    });
  });

  it('has no text on another, nor on a mark', () => {
    holds((layout) => {
      const boxes = [
        ...textsOf(layout).map(({ x, y, width }) => ({ x, y, width, height: size.line })),
        ...layout.rows.flatMap(({ mark }) =>
          mark === undefined ? [] : [{ ...mark, width: size.mark, height: size.mark }],
        ),
      ];
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x + 0.01 ||
            other.x + other.width <= one.x + 0.01 ||
            one.y + one.height <= other.y + 0.01 ||
            other.y + other.height <= one.y + 0.01;
          expect(apart, JSON.stringify([one, other])).toBe(true);
        }
      });
    });
  });

  it('has later dates further right, and today between what is before it and what is after', () => {
    holds(({ rows, today }) => {
      const dated = rows.flatMap(({ item: { due }, mark }) =>
        due === undefined || mark === undefined ? [] : [{ last: due.last, x: mark.x }],
      );
      const ordered = dated.toSorted((a, b) => (a.last < b.last ? -1 : Number(a.last > b.last)));
      ordered.slice(1).forEach(({ x }, index) => expect(x).toBeGreaterThanOrEqual(ordered[index]?.x ?? 0));
      for (const { last, x } of dated) {
        if (last < '2026-11-22') expect(x).toBeLessThanOrEqual(today.x);
        if (last > '2026-11-22') expect(x + size.mark).toBeGreaterThanOrEqual(today.x);
      }
    });
  });

  it('marks the months or years along the scale', () => {
    holds(({ ticks, years: marked }) => {
      expect(ticks.length).toBeLessThanOrEqual(14);
      expect(marked.length).toBeGreaterThan(0);
      for (const x of ticks) expect(x).toBeGreaterThanOrEqual(size.scale - 0.01);
    });
  });
});

it('a scale is true to the days', () => {
  const { at, ticks } = timeScale(['2026-01-15', '2026-12-31'], 0, 365);
  expect(['2026-01-01', '2026-01-02', '2026-02-01', '2026-12-31'].map((day) => Math.round(at(day)))).toEqual([
    0, 1, 31, 364,
  ]);
  expect(ticks.map(({ month }) => month)).toEqual(Array.from({ length: 12 }, (_, month) => month));
});

it('milestones without a date have no figure', () => {
  const group = { title: 'Tidsplan', href: undefined, items: [item(undefined, 'En dag', 'planlagt')] };
  expect(layOutTimeline([group], '2026-11-22', words)).toBeUndefined();
});
