// Whatever stands in the rows, no check throws, and each finding points into the file that it names.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checks } from '../../../src/check/checks/index.ts';
import { describeFinding } from '../../../src/report/describe.ts';
import { branches, itemsOf } from '../../../src/schema/json-schema.ts';
import { shapeSchema } from '../../../src/schema/shapes.ts';
import { head } from '../small-model.ts';
import { checkRows, dataOf, plan, shapes, type Rows } from './every-shape.ts';

const mapOf = (cells: Readonly<Record<string, string>>) =>
  `{ ${Object.entries(cells)
    .map(([key, value]) => `${key}: ${quoted(value)}`)
    .join(', ')} }`;
/** A comma would end a value within brackets. */
const quoted = (value: string) => (/^[^[{"].*,/.test(value) ? `"${value}"` : value);

/** Values of every kind, the wrong ones above all. */
const any = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      ...['a', 'b', 'nord', 'start', 'Ringer', 'a og b', 'a, b', 'none', 'coordinator', 'implementation', 'minimum'],
      ...['""', '~', 'true', '7', '1.10', '-', '[]', '{}', '2026-01-01'],
    ),
    fc.array(tie('value'), { maxLength: 3 }).map((values) => `[${values.map(quoted).join(', ')}]`),
    fc
      .dictionary(fc.constantFrom('id', 'one-of', 'other', 'who', 'base', 'standard', 'xyz'), tie('value'), {
        maxKeys: 3,
      })
      .map(mapOf),
  ),
})).value;

/** Values that suit a key, so that rows are sound often enough for the checks to have something to look at. */
const suiting: Readonly<Record<string, readonly string[]>> = {
  id: ['a', 'b', 'c'],
  task: ['Ringer', 'RINGER.'],
  responsible: ['a', 'b', '{ one-of: [a, b] }', '{ other: Vagten }'],
  involved: ['[a]', '[b, { other: Vagten }]'],
  phase: ['start', '[start, b]'],
  levels: ['[a]', '[{ id: a, standard: minimum }, b]'],
  interventions: ['[a]', '[{ id: a, standard: optional }, b]'],
  indicators: ['[a]', '[a, b]'],
  party: ['nord', '[nord, aaby]'],
  'party-kind': ['municipality', 'region'],
  degree: ['coordinator', '{ other: Aftales }'],
  kind: ['implementation', 'quality'],
  level: ['citizen', 'professional'],
  transition: ['discharge'],
  steps: ['[{ what: Ringer, who: [a, b] }]'],
};

/** A row with any of the keys of its shape, or something that is no row. */
function rowOf(shape: string): fc.Arbitrary<string> {
  if (shape === 'degrees') return fc.oneof(fc.constantFrom('coordinator', 'fixed-patterns', '{ other: Aftales }'), any);
  const keys = itemsOf([shapeSchema(shape)])
    .flatMap(branches)
    .flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  const cells = Object.fromEntries(
    [...keys, 'responsable'].map((key) => [
      key,
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...(suiting[key] ?? ['Ord'])) }, { weight: 1, arbitrary: any }),
    ]),
  );
  const row = fc
    .record(cells, { requiredKeys: keys.filter((key) => ['id', 'task', 'responsible'].includes(key)) })
    .map((each) => mapOf(each as Record<string, string>));
  return fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: any });
}

const rows = fc.record(
  Object.fromEntries(
    Object.entries(shapes).map(([path, shape]) => [
      path,
      fc.oneof(
        { weight: 9, arbitrary: fc.array(rowOf(shape), { maxLength: 4, size: 'max' }) },
        { weight: 1, arbitrary: any },
      ),
    ]),
  ),
);

it('a programme with any rows is checked', () => {
  const codes = new Set<string>();
  fc.assert(
    fc.property(rows, fc.boolean(), (all, ofProfile) => {
      const within = (isPlan: boolean): Rows =>
        Object.fromEntries(
          Object.entries(all)
            .filter(([path]) => path.startsWith('plans.') === isPlan)
            .map(([path, each]) => [isPlan ? path.slice('plans.'.length) : path, each]),
        );
      const phases = 'phases: [{ id: start, name: Start }, { id: b, name: B }]';
      const files = {
        'programme.md': head(ofProfile ? 'profiles: [extra]' : phases),
        '1.md': `---\nsection: care\n${dataOf(within(false))}\n---\n`,
        'local/aaby.md': plan(within(true)),
      };
      const checked = checkRows({}, files);
      const lengths = new Map(Object.entries(files).map(([file, text]) => [file, text.length]));
      for (const finding of checked.findings) {
        codes.add(finding.code);
        const wrong = [finding.place, ...(finding.related ?? [])].filter(
          ({ file, start, end }) => start > end || end > (lengths.get(file) ?? -1),
        );
        expect(wrong).toEqual([]);
        const { found: said } = describeFinding(finding, 'da', checked.programme?.requirements);
        expect(said).not.toMatch(/undefined|\[object/);
      }
    }),
    { seed: 20_261_122, numRuns: 100 },
  );
  // Every check of goals, tasks, levels, interventions and phases finds something by chance: else this would say little.
  const ofRows = checks.filter(({ id }) =>
    /^(?:goal|indicator|task|tasks|actor|level|intervention|phase|degree)-/.test(id),
  );
  expect(ofRows.length).toBeGreaterThan(10);
  expect(ofRows.map(({ id }) => id).filter((id) => !codes.has(id))).toEqual([]);
});
