// What `check --format json` prints: its form is schema/report.schema.json, and it leaves no criterion out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../src/build/schema-files.ts';
import type { Report } from '../../src/report/report.ts';
import { createAjv } from '../../src/schema/ajv.ts';
import { joinRequirements } from '../../src/schema/requirements.ts';
import { reportIn, runHere } from '../cli/run-command.ts';
import { folderOf, projectRoot, schema } from '../support.ts';

const ajv = createAjv();
for (const file of schemaFiles()) ajv.addSchema(file.schema);

/** What the form has to say against a report; nothing if it fits. */
function faultsOf(report: Report): unknown[] {
  return ajv.validate('report.schema.json', report) ? [] : (ajv.errors ?? []);
}

const ownModel = join(import.meta.dirname, '../model/second-model');
const shipped = await runHere(['check', '--format', 'json', 'programmes'], projectRoot);

describe('the report of the shipped programmes', () => {
  const report = reportIn(shipped);

  it('has its form', () => {
    expect(report.programmes.length).toBeGreaterThanOrEqual(3);
    expect(faultsOf(report)).toEqual([]);
  });

  it.each(report.programmes)('has one outcome for each criterion that $id is held against', (programme) => {
    const model = schema.models.get(programme.model?.split('@')[0] ?? '');
    if (model === undefined) throw new Error('no such model');
    const profiles = (programme.profiles ?? []).flatMap((id) => schema.profiles.get(id) ?? []);
    const asked = [...joinRequirements(model, profiles).criteria.keys()];
    expect(asked.length).toBeGreaterThanOrEqual(178);
    expect(programme.outcomes.map(({ id }) => id)).toEqual(asked);
    expect(programme.profiles).toHaveLength(profiles.length);
  });

  it('has totals that are the sums', () => {
    for (const { outcomes, findings, totals } of report.programmes) {
      const count = (outcome: string) => outcomes.filter((each) => each.outcome === outcome).length;
      for (const [outcome, total] of Object.entries(totals.outcomes)) expect(total).toBe(count(outcome));
      const weigh = (weight: string) => findings.filter((each) => each.weight === weight).length;
      for (const [weight, total] of Object.entries(totals.findings)) expect(total).toBe(weigh(weight));
    }
    const sum = report.programmes.reduce((all, { outcomes }) => all + outcomes.length, 0);
    expect(Object.values(report.totals.outcomes).reduce((all, each) => all + each, 0)).toBe(sum);
  });

  it('leads to places that are there', () => {
    const places = report.programmes.flatMap(({ findings, outcomes }) => [
      ...findings.flatMap(({ range, related = [] }) => [range, ...related]),
      ...outcomes.flatMap(({ evidence }) => evidence.map(({ range }) => range)),
    ]);
    const lines = new Map<string, string[]>();
    for (const { file, start, end } of places) {
      const text = lines.get(file) ?? readFileSync(join(projectRoot, file), 'utf8').split('\n');
      lines.set(file, text);
      expect(text.length).toBeGreaterThanOrEqual(end.line);
      expect((text[start.line - 1] ?? '').length + 1).toBeGreaterThanOrEqual(start.column);
      expect(end.line > start.line || end.column >= start.column).toBe(true);
    }
  });
});

describe('the report of what is wrong', () => {
  it('has its form with waivers, gaps, broken places and a programme that cannot be read', async () => {
    const report = reportIn(await runHere(['check', '--format', 'json'], ownModel));
    expect(faultsOf(report)).toEqual([]);
    const kinds = report.programmes.flatMap(({ outcomes }) => outcomes.flatMap(({ because }) => because?.kind ?? []));
    expect(new Set(kinds)).toEqual(new Set(['words', 'rows', 'condition', 'plans', 'waiver', 'undecided', 'no-plans']));
    const unread = report.programmes.find(({ assembled }) => !assembled);
    expect(unread).toMatchObject({ id: 'wrist-pain', outcomes: [], totals: { findings: { broken: 2 } } });
  });

  it('lists each party’s own plan', async () => {
    const report = reportIn(await runHere(['check', '--format', 'json', 'programmes/knee-pain'], ownModel));
    const hours = report.programmes[0]?.outcomes.find(({ id }) => id === 'work.at-each-place.opening-hours');
    expect(hours?.plans).toMatchObject([{ party: 'practice-one', outcome: 'met' }]);
  });
});

describe('the form', () => {
  const form = JSON.parse(readFileSync(join(projectRoot, 'schema/report.schema.json'), 'utf8')) as unknown;
  const objects: { path: string; object: Record<string, unknown> }[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('properties' in value) objects.push({ path, object: value });
    for (const [key, each] of Object.entries(value)) visit(each, `${path}/${key}`);
  };
  visit(form, '');

  it('describes every property', () => {
    expect(objects.length).toBeGreaterThan(15);
    const bare = objects.flatMap(({ path, object }) =>
      Object.entries(object['properties'] as Record<string, { description?: string }>)
        .filter(([, { description = '' }]) => description === '')
        .map(([key]) => `${path}/${key}`),
    );
    expect(bare).toEqual([]);
  });

  it('allows no other property', () => {
    expect(objects.filter(({ object }) => object['additionalProperties'] !== false).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it.each([
    ['a key that it does not have', (report: Report) => ({ ...report, more: 1 })],
    ['another version', (report: Report) => ({ ...report, version: 2 })],
    ['an outcome that there is not', (report: Report) => changeOutcome(report, { outcome: 'good' })],
    ['a reason that there is not', (report: Report) => changeOutcome(report, { because: { kind: 'luck' } })],
  ])('refuses %s', (_name, change) => {
    expect(faultsOf(change(reportIn(shipped)) as Report)).not.toEqual([]);
  });
});

function changeOutcome(report: Report, change: object): unknown {
  const [programme] = report.programmes;
  const [outcome, ...outcomes] = programme?.outcomes ?? [];
  return { ...report, programmes: [{ ...programme, outcomes: [{ ...outcome, ...change }, ...outcomes] }] };
}

describe('the same input on the same day', () => {
  it('gives the same bytes, wherever the folder stands', async () => {
    const files = (file: string) => readFileSync(join(ownModel, 'programmes/knee-pain', file), 'utf8');
    const programme = Object.fromEntries(
      ['programme.md', '1-people.md', '2-work.md', 'local/practice-one.md'].map((file) => [
        `programmes/knee-pain/${file}`,
        files(file),
      ]),
    );
    const models = Object.fromEntries(
      ['models/musculoskeletal-2030.yaml', 'profiles/winter-2031.yaml'].map((file) => [
        `schema/${file}`,
        readFileSync(join(ownModel, 'schema', file), 'utf8'),
      ]),
    );
    for (const format of ['json', 'pretty']) {
      const run = () =>
        runHere(['check', '--all', '--format', format], folderOf({ ...programme, ...models }, 'hjemme'));
      const [first, second] = [await run(), await run()];
      expect(first.out.length).toBeGreaterThan(500);
      expect(second.out).toBe(first.out);
    }
  });

  it('gives the day of the run, not of the clock', async () => {
    const [early, late] = [
      await runHere(['check', '--format', 'json', '--on', '2020-02-29'], ownModel),
      await runHere(['check', '--format', 'json', '--on', '2030-01-01'], ownModel),
    ];
    expect([reportIn(early).day, reportIn(late).day]).toEqual(['2020-02-29', '2030-01-01']);
    const state = ({ programmes }: Report) =>
      programmes[1]?.outcomes.find(({ id }) => id === 'work.steps.deadlines')?.outcome;
    expect([state(reportIn(early)), state(reportIn(late))]).toEqual(['waived', 'missing']);
  });
});
