// The catalogue of tools holds the tools and classifications of the inventory, told apart.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ToolEntry } from '../../src/generated/types.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { projectRoot } from '../support.ts';

// Read as a repository's own files are, so that the catalogue's own schema is held against it on the way.
const nothing = { models: [], profiles: [], catalogues: [] };
const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const tools = (catalogues.get('assessment-tools')?.entries ?? []) as unknown as ToolEntry[];

it.each([
  { kind: 'tool', ids: ['vum', 'gaf', 'ergoterapeutisk-vurdering', 'ics', 'asi', 'sdq', 'ors-srs'] },
  { kind: 'classification', ids: ['icf', 'icd-10', 'icpc-2'] },
])('has each $kind of the inventory', ({ kind, ids }) => {
  expect(tools.filter((each) => each.kind === kind).map(({ id }) => id)).toEqual(ids);
});

it('takes SDQ alone from the professional framework, the others from the generic model', () => {
  const elsewhere = tools.filter(({ source }) =>
    [source].flat().some(({ document }) => document !== 'generic-model-2015'),
  );
  expect(elsewhere.map(({ id, source }) => [id, ...[source].flat().map(({ document }) => document)])).toEqual([
    ['sdq', 'easy-access-framework-2023'],
  ]);
});
