// The figure of a course in numbers: nothing overlaps, text stays in its box, arrows stay in the picture and off the boxes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course, CourseItem } from '../../site/course/course.ts';
import { textWidth } from '../../site/course/glyph-widths.ts';
import { layoutCourse } from '../../site/course/layout/layout-course.ts';
import { size } from '../../site/course/layout/sizes.ts';
import type { Box, Tier } from '../../site/course/layout/tier.ts';
import { wrapText } from '../../site/course/wrap.ts';

const words = { receives: 'modtager', empty: 'Ingen opgaver i aftalen' };
const longWord = 'Speciallægepraksiskoordinationsudvalgsmødeindkaldelsesfristforlængelse';

/** What a test says of an item; the rest is what a task has. */
function item(given: Partial<CourseItem> & { lane: string; column: string }): CourseItem {
  return {
    kind: 'task',
    key: 'x',
    text: 'Følger op',
    href: undefined,
    number: undefined,
    who: undefined,
    whoInFull: undefined,
    phases: [],
    span: undefined,
    when: undefined,
    deadline: undefined,
    from: undefined,
    to: undefined,
    ...given,
  };
}

function courseOf(lanes: number, columns: number, items: CourseItem[], title = 'Egen læge'): Course {
  return {
    lanes: Array.from({ length: lanes }, (_, index) => ({ id: `l${index}`, title: `${title} ${index}` })),
    columns: Array.from({ length: columns }, (_, index) => ({ id: `c${index}`, title: `Fase ${index}` })),
    items,
    idle: [],
  };
}

const texts = fc.oneof(
  fc.constantFrom(
    'Følger op',
    longWord,
    'Kontakter socialpsykiatrirehabiliteringsteamet og aftaler næste skridt',
    '情報 👩‍⚕️',
  ),
  fc
    .array(fc.constantFrom('og', 'aftaler', 'behandlingsansvaret', 'i/eller', longWord, 'WWW'), {
      minLength: 1,
      maxLength: 20,
    })
    .map((parts) => parts.join(' ')),
  fc.string({ minLength: 1, maxLength: 60 }),
);
const courses = fc.integer({ min: 1, max: 12 }).chain((lanes) =>
  fc.integer({ min: 1, max: 8 }).chain((columns) => {
    const lane = fc.integer({ min: 0, max: lanes - 1 }).map((index) => `l${index}`);
    const column = fc.integer({ min: 0, max: columns - 1 }).map((index) => `c${index}`);
    const deadline = fc.option(fc.constantFrom('Inden 10\u00a0arbejdsdage', 'Senest 2\u00a0dage før udskrivningen'), {
      nil: undefined,
    });
    const task = fc
      .record({ lane, column, text: texts, deadline, span: fc.option(texts, { nil: undefined }) })
      .map(item);
    const transition = fc
      .record({
        lane,
        column,
        text: texts,
        deadline,
        end: fc.option(lane, { nil: undefined }),
        who: fc.option(texts, { nil: undefined }),
      })
      .map(({ end, who, ...given }) =>
        item({ ...given, kind: 'transition', number: 1, to: { lane: end, name: 'x', who } }),
      );
    return fc
      .tuple(fc.array(task, { maxLength: 30 }), fc.array(transition, { maxLength: 25 }), texts)
      .map(([tasks, transitions, title]) => courseOf(lanes, columns, [...tasks, ...transitions], title));
  }),
);

const placed = ({ boxes, receivers }: Tier) => [...boxes, ...receivers];
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('any course', () => {
  const holds = (what: (tier: Tier, course: Course) => void) => {
    fc.assert(
      fc.property(courses, (course) => {
        for (const tier of layoutCourse(course, words)) what(tier, course);
      }),
      { numRuns: 60 },
    );
  };

  it('has each task and transition in it once, and each arrow that ends in a lane', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const tiers = layoutCourse(course, words);
        const sorted = (items: readonly CourseItem[]) =>
          items.map((each) => course.items.indexOf(each)).toSorted((a, b) => a - b);
        expect(sorted(tiers.flatMap(({ boxes }) => boxes.map((box) => box.item)))).toEqual(sorted(course.items));
        const ending = course.items.filter(({ to }) => to?.lane !== undefined);
        expect(sorted(tiers.flatMap(({ arrows }) => arrows.map((arrow) => arrow.item)))).toEqual(sorted(ending));
        expect(sorted(tiers.flatMap(({ receivers }) => receivers.map((each) => each.item)))).toEqual(sorted(ending));
        if (tiers.length > 0)
          expect(tiers.flatMap(({ columns }) => columns.map(({ column }) => column))).toEqual(course.columns);
      }),
      { numRuns: 60 },
    );
  });

  it('has no two boxes on each other', () => {
    holds((tier) => {
      const all = placed(tier);
      all.forEach((box, index) => {
        for (const other of all.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      });
    });
  });

  it('has each box inside its own lane and column, and these inside the picture', () => {
    holds((tier) => {
      expect(tier.width).toBeLessThanOrEqual(size.width);
      for (const box of placed(tier)) {
        const lane = tier.lanes.find((each) => each.lane === box.lane);
        const column = tier.columns.find((each) => each.column === box.column);
        if (lane === undefined || column === undefined) throw new Error('a box without a place');
        expect(box.y).toBeGreaterThanOrEqual(lane.y);
        expect(box.y + box.height).toBeLessThanOrEqual(lane.y + lane.height);
        expect(box.x).toBeGreaterThanOrEqual(column.x);
        expect(box.x + box.width).toBeLessThanOrEqual(column.x + column.width);
        expect(column.x + column.width).toBeLessThanOrEqual(tier.width);
        expect(lane.y + lane.height).toBeLessThanOrEqual(tier.height);
      }
    });
  });

  it('has its text inside its box, its lane or its column', () => {
    const inside = (lines: Box['lines'], x: number, width: number, y: number, height: number) => {
      for (const line of lines) {
        expect(line.x).toBeGreaterThanOrEqual(x);
        expect(line.x + line.width).toBeLessThanOrEqual(x + width + 0.01);
        expect(line.y - size.baseline).toBeGreaterThanOrEqual(y - 0.01);
        expect(line.y - size.baseline + size.line).toBeLessThanOrEqual(y + height + 0.01);
      }
    };
    holds((tier) => {
      for (const { lines, x, width, y, height } of placed(tier)) inside(lines, x, width, y, height);
      for (const { lines, x, width } of tier.columns) inside(lines, x, width, 0, tier.head);
      const labels = tier.columns[0]?.x ?? 0;
      for (const { lines, y, height } of tier.lanes) inside(lines, 0, labels, y, height);
    });
  });

  it('loses no letter of a text when it breaks it', () => {
    const letters = (text: string) => text.replace(/[\s-]/g, '');
    holds((tier) => {
      for (const { item: each, lines } of tier.boxes) {
        const shown = lines.map(({ text }) => text).join('');
        expect(letters(shown)).toBe(letters([each.text, each.who, each.span, each.deadline].join('')));
      }
    });
  });

  it('has its arrows in their column, off every box, and no two along each other', () => {
    holds((tier) => {
      const ways: { x: number; from: number; to: number }[] = [];
      for (const { item: each, points } of tier.arrows) {
        const column = tier.columns.find(({ column: { id } }) => id === each.column);
        if (column === undefined) throw new Error('an arrow without a column');
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(column.x);
          expect(x).toBeLessThanOrEqual(column.x + column.width);
          expect(y).toBeGreaterThanOrEqual(tier.head);
          expect(y).toBeLessThanOrEqual(tier.height);
        }
        const [from, up, down, to] = points;
        if (from === undefined || up === undefined || down === undefined || to === undefined)
          throw new Error('no arrow');
        expect(to.x).toBeLessThan(down.x);
        ways.push({ x: up.x, from: Math.min(up.y, down.y), to: Math.max(up.y, down.y) });
        // Its way down passes right of every box; its ends touch only its own box and the receiver.
        const boxes = placed(tier).filter((box) => box.column.id === each.column);
        for (const box of boxes) expect(up.x).toBeGreaterThan(box.x + box.width);
        for (const box of boxes.filter((other) => other.item !== each))
          for (const y of [up.y, down.y]) expect(y > box.y && y < box.y + box.height).toBe(false);
      }
      ways.forEach((way, index) => {
        for (const other of ways.slice(index + 1))
          expect(way.x === other.x && way.from <= other.to && other.from <= way.to).toBe(false);
      });
    });
  });
});

describe('a course', () => {
  it('without anything has no figure', () => {
    expect(layoutCourse(courseOf(3, 4, []), words)).toEqual([]);
  });

  it('says in a narrow column that nobody has a task there', () => {
    const [tier] = layoutCourse(courseOf(2, 2, [item({ lane: 'l0', column: 'c0' })]), words);
    expect(tier?.columns.map(({ empty }) => empty)).toEqual([false, true]);
    expect(tier?.unsaid.map(({ text }) => text).join(' ')).toBe(words.empty);
    expect(tier?.columns[1]?.width).toBe(size.emptyColumn);
  });

  it('has only the lanes that act in a tier', () => {
    const items = Array.from({ length: 8 }, (_, index) => item({ lane: `l${index}`, column: `c${index}` }));
    const tiers = layoutCourse(courseOf(12, 8, items), words);
    expect(tiers.map(({ lanes }) => lanes.map(({ lane }) => lane.id))).toEqual([
      ['l0', 'l1', 'l2', 'l3'],
      ['l4', 'l5', 'l6', 'l7'],
    ]);
  });

  it('gives the room to the column that needs it', () => {
    const many = Array.from({ length: 8 }, () =>
      item({
        lane: 'l0',
        column: 'c1',
        text: 'Kontakter teamet og aftaler det næste skridt sammen med borgeren og de pårørende',
      }),
    );
    const [tier] = layoutCourse(
      courseOf(1, 4, ['c0', 'c2', 'c3'].map((column) => item({ lane: 'l0', column })).concat(many)),
      words,
    );
    const widths = tier?.columns.map(({ width }) => width) ?? [];
    expect(Math.max(...widths)).toBe(widths[1]);
    expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) + 50);
  });

  it('lets short arrows run inside long ones', () => {
    const give = (lane: string, to: string) =>
      item({ kind: 'transition', number: 1, lane, column: 'c0', to: { lane: to, name: to, who: undefined } });
    const [long, short] = [give('l0', 'l3'), give('l1', 'l2')];
    const [tier] = layoutCourse(courseOf(4, 1, [long, short]), words);
    const gutter = (each: CourseItem) => tier?.arrows.find((arrow) => arrow.item === each)?.points[1]?.x ?? 0;
    expect(gutter(short)).toBeLessThan(gutter(long));
  });
});

describe('a text', () => {
  it('breaks between words', () => {
    expect(wrapText('Følger op på aftalen', 'regular', 15, 80)).toEqual(['Følger op', 'på aftalen']);
  });

  it('keeps number and unit together', () => {
    expect(wrapText('Inden 10\u00a0dage', 'regular', 15, 60)).toEqual(['Inden', '10\u00a0dage']);
  });

  it('breaks a compound only when it must, at a syllable, with a hyphen', () => {
    expect(wrapText('Speciallægepraksis', 'semibold', 15, 400)).toEqual(['Speciallægepraksis']);
    expect(wrapText('Speciallægepraksis', 'semibold', 15, 135)).toEqual(['Speciallægeprak-', 'sis']);
  });

  it('breaks at a hyphen that is there without another', () => {
    expect(wrapText('booster-session', 'regular', 15, 80)).toEqual(['booster-', 'session']);
  });

  it('is never wider than its line', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 300 }), (text, width) => {
        for (const line of wrapText(text, 'semibold', 15, width))
          expect(textWidth(line, 'semibold', 15)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
