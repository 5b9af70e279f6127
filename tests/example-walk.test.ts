// Takes each value and passage that a must criterion is answered by out of the complete programme, one at a time: the table beside
// this test says which outcomes and findings differ, and no others do.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkProgramme, type Checked } from '../src/check/check-programme.ts';
import type { Range } from '../src/finding/place.ts';
import { valueAt } from '../src/parse/data.ts';
import { assemble } from '../src/programme/assemble.ts';
import type { Programme } from '../src/programme/programme.ts';
import { readProgrammeFolder } from '../src/read/programme-folder.ts';
import type { Criterion } from '../src/schema/requirements.ts';
import { day, projectRoot, schema } from './support.ts';

const folder = readProgrammeFolder(join(projectRoot, 'programmes/eksempel-angst-og-depression'));

/** What is taken out: pieces of files, and what it is called in the table. */
interface Removal {
  name: string;
  pieces: { file: string; range: Range }[];
}

function check(removal?: Removal): Checked {
  const texts = new Map(folder.texts);
  for (const { file, range } of (removal?.pieces ?? []).toSorted((a, b) => b.range.start - a.range.start)) {
    const text = texts.get(file) ?? '';
    texts.set(file, text.slice(0, range.start) + text.slice(range.end));
  }
  const options = { day, predicates: schema.predicates, weights: {} };
  return checkProgramme(assemble({ ...folder, texts }, schema, { words: 0 }), options);
}

/** The cells that a JSON Schema asks a row for. */
function requiredBy(schema: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(schema['required']) ? schema['required'].map(String) : [];
}

/** Ways to take away what answers a criterion. */
function removalsOf(criterion: Criterion, programme: Programme): Removal[] {
  const { id, source } = criterion;
  const plans = programme.localPlans;
  const passages = [...programme.passages, ...plans.flatMap((plan) => plan.passages)].filter((each) => each.id === id);
  const prose: Removal[] =
    passages.length === 0
      ? []
      : [
          {
            name: `${id}: text`,
            pieces: passages.flatMap(({ file, blocks }) => blocks.map(({ range }) => ({ file, range }))),
          },
        ];
  const fields = [programme.fields, ...plans.map((plan) => plan.fields)].flatMap((each) => each.get(id) ?? []);
  const data: Removal[] =
    fields.length === 0
      ? []
      : [
          {
            name: `${id}: data`,
            pieces: fields.flatMap(({ rows }) => rows.map(({ file, data: { range } }) => ({ file, range }))),
          },
        ];
  const rows = source.of === undefined ? [] : (programme.fields.get(source.of)?.rows ?? []);
  const cellsOf = (key: string) =>
    rows.flatMap((row) => {
      const cell = valueAt(row.data, [key]);
      return cell === undefined ? [] : [{ row: row.id ?? '', file: row.file, range: cell.range }];
    });
  // Of what every row has, one row's lack is missed; of what some row has, only the lack of all.
  const each = requiredBy(source.every ?? {}).flatMap((key) =>
    cellsOf(key).map(({ row, ...piece }) => ({ name: `${id}: ${key} of ${row}`, pieces: [piece] })),
  );
  const all = [...new Set((source.some ?? []).flatMap(requiredBy))].map((key) => ({
    name: `${id}: ${key} of all`,
    pieces: cellsOf(key).map(({ file, range }) => ({ file, range })),
  }));
  const filled = [...prose, ...data, ...all].filter(({ pieces }) => pieces.length > 0);
  if (source.evidence === 'field') return [...data, ...each, ...all.filter(({ pieces }) => pieces.length > 0)];
  // Where either will do, only the lack of both is missed.
  return filled.length < 2
    ? [...filled, ...each]
    : [{ name: filled.map(({ name }) => name).join(' and '), pieces: filled.flatMap(({ pieces }) => pieces) }];
}

const outcomesOf = ({ outcomes }: Checked) => new Map([...outcomes].map(([id, { outcome }]) => [id, outcome]));
const findingsOf = ({ findings }: Checked) =>
  findings.map(({ weight, code, id, place }) => `${weight} ${code} ${id ?? place.file}`);

/** What of `all` is not in `others`, each as often as it is there more often. */
function beyond(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Equal lines once, with how many there are. */
function counted(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count})`));
}

it('each must value that is taken away is missed, and nothing else is', { timeout: 180_000 }, async () => {
  const before = check();
  const { programme } = before;
  if (programme === undefined) throw new Error('the complete programme cannot be read');
  const asked = [...before.outcomes.values()].filter(
    ({ criterion, outcome }) => criterion.obligation === 'must' && outcome === 'met',
  );
  const table = asked.flatMap(({ criterion }) => {
    const removals = removalsOf(criterion, programme);
    return removals.map((removal) => {
      const after = check(removal);
      const outcomes = outcomesOf(before);
      const changed = [...outcomesOf(after)].flatMap(([id, now]) =>
        now === outcomes.get(id) ? [] : [`  ${id} ${outcomes.get(id) ?? ''} -> ${now}`],
      );
      const lost = beyond(findingsOf(before), findingsOf(after)).map((each) => `  - ${each}`);
      const found = beyond(findingsOf(after), findingsOf(before)).map((each) => `  + ${each}`);
      return [removal.name, ...changed, ...counted(lost), ...counted(found)];
    });
  });
  // Not one of them goes unnoticed.
  expect(table.filter((lines) => lines.length === 1)).toEqual([]);
  // What no value or passage of the programme answers is answered by its files, as local plans are by being there.
  const walked = new Set(table.map(([name = '']) => name.split(':')[0]));
  expect(asked.filter(({ criterion }) => !walked.has(criterion.id)).map(({ criterion }) => criterion.id)).toEqual([]);
  await expect(`${table.flat().join('\n')}\n`).toMatchFileSnapshot('example-walk.txt');
});
