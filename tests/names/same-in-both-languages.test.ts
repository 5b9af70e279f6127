// A programme means the same whichever of its words are Danish: the same outcomes, and the same findings with the same arguments.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProgramme } from '../../src/check/check-programme.ts';
import { assemble } from '../../src/programme/assemble.ts';
import { readProgrammeFolder, type ProgrammeFolder } from '../../src/read/programme-folder.ts';
import { createReport } from '../../src/report/report.ts';
import type { Schema } from '../../src/schema/load.ts';
import { fixtureFolder, fixtureSchema } from '../fixture-schema.ts';
import { day, projectRoot, schema as shipped } from '../support.ts';
import { edited, rewriting, type Edit } from './rewrite.ts';

/** What the report says but for columns, which move with the words, and the words themselves. */
function reported(folder: ProgrammeFolder, schema: Schema) {
  const checked = checkProgramme(assemble(folder, schema, { words: 0 }), {
    day,
    predicates: schema.predicates,
    weights: {},
  });
  const report = createReport([checked], day, 'da', () => '');
  const told: unknown = JSON.parse(
    JSON.stringify(report, (key, value: unknown) =>
      // An argument `line` is the planner's own line.
      ['column', 'message', 'mend', 'url', 'anchor'].includes(key) || (key === 'line' && typeof value === 'string')
        ? undefined
        : value,
    ),
  );
  return { told, words: JSON.stringify(report.programmes[0]?.findings.map(({ message, mend }) => [message, mend])) };
}

function rewritten(folder: ProgrammeFolder, edits: ReadonlyMap<string, readonly Edit[]>): ProgrammeFolder {
  const texts = [...folder.texts].map(([file, text]) => [file, edited(text, edits.get(file) ?? [])] as const);
  return { ...folder, texts: new Map(texts) };
}

function foldersIn(root: string, below = ''): { name: string; folder: ProgrammeFolder }[] {
  return readdirSync(join(projectRoot, root))
    .filter((name) => existsSync(join(projectRoot, root, name, below, 'programme.md')))
    .map((name) => ({ name, folder: readProgrammeFolder(join(projectRoot, root, name, below)) }));
}

const shippedProgrammes = foldersIn('programmes');
const cases = [
  ...shippedProgrammes.map((each) => ({ ...each, schema: shipped })),
  ...foldersIn('tests/worst-case').map((each) => ({ ...each, schema: shipped })),
  ...foldersIn('tests/fixtures', 'programme').map((each) => ({ ...each, schema: fixtureSchema })),
  {
    name: 'worked example',
    folder: readProgrammeFolder(join(fixtureFolder, 'worked-example/eksempel')),
    schema: shipped,
  },
]
  // Of a key that stands twice only the first is read: to rewrite it alone would make another fault.
  .filter(({ name }) => name !== 'duplicate-key' && name !== 'key-in-two-languages')
  // In a programme in English the words are no names.
  .filter(({ folder }) => !/^language: en$/m.test(folder.texts.get('programme.md') ?? ''));

describe.each(cases)('$name', ({ folder, schema }) => {
  it.each(['da', 'en'] as const)('is the same with every word in one language (%s)', (language) => {
    const edits = rewriting(folder, schema, language);
    const other = rewritten(folder, edits);
    expect(reported(other, schema).told).toEqual(reported(folder, schema).told);
    // What was rewritten is in that language: to do it again changes nothing.
    expect(rewritten(other, rewriting(other, schema, language)).texts).toEqual(other.texts);
  });
});

describe.each(shippedProgrammes)('$name', ({ folder }) => {
  it('is in Danish throughout', () => {
    expect(rewritten(folder, rewriting(folder, shipped, 'da')).texts).toEqual(folder.texts);
  });

  it('is the same with any of its words in English', () => {
    const edits = rewriting(folder, shipped, 'en');
    const all = [...edits].flatMap(([file, list]) => list.map((edit) => ({ file, edit })));
    expect(all.length).toBeGreaterThan(300);
    const before = reported(folder, shipped).told;
    fc.assert(
      fc.property(fc.subarray(all), (chosen) => {
        const some = new Map([...edits.keys()].map((file) => [file, editsOf(chosen, file)]));
        expect(reported(rewritten(folder, some), shipped).told).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });

  it('names nothing in English that it could name in Danish', () => {
    const { words } = reported(folder, shipped);
    const ids = ['organisation.', 'interventions.', 'follow-up.', 'target-group.', '{#consent', 'local-plan'];
    expect(ids.filter((id) => words.includes(id))).toEqual([]);
  });
});

function editsOf(chosen: readonly { file: string; edit: Edit }[], file: string): Edit[] {
  return chosen.filter((each) => each.file === file).map(({ edit }) => edit);
}
