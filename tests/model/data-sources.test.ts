// The catalogue of data sources holds those of the inventory, and tells what one holds only where its source does.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CatalogueEntry, DataSourceEntry } from '../../src/generated/types.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { projectRoot } from '../support.ts';

// Read as a repository's own files are, so that the catalogue's own schema is held against it on the way.
const nothing = { models: [], profiles: [], catalogues: [] };
const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const entriesOf = (id: string): CatalogueEntry[] => catalogues.get(id)?.entries ?? [];
const dataSources = entriesOf('data-sources') as unknown as DataSourceEntry[];
const idsWhere = (fits: (one: DataSourceEntry) => boolean) => dataSources.filter(fits).map(({ id }) => id);

const ofTheModel = ['lpr', 'koes', 'sundhedsprofiler', 'lup', 'dansk-almenmedicinsk-database', 'dream'];
const clinical = ['rkkp-adhd', 'rkkp-retspsykiatri', 'rkkp-skizofreni', 'rkkp-angst'];

it.each([
  { kind: 'national-data', ids: [...ofTheModel, 'den-nationale-boernedatabase'] },
  { kind: 'clinical-quality-database', ids: clinical },
  { kind: 'platform', ids: ['boernungeliv'] },
])('has each of the inventory: $kind', ({ kind, ids }) => {
  expect(idsWhere((one) => one.kind === kind)).toEqual(ids);
});

it('takes six from the generic model, the others from the professional framework', () => {
  const from = (wanted: string) =>
    idsWhere(({ source }) => [source].flat().every(({ document }) => document === wanted));
  expect(from('generic-model-2015')).toEqual(ofTheModel);
  expect(from('easy-access-framework-2023')).toHaveLength(dataSources.length - ofTheModel.length);
});

it('says that one is under way: the database on anxiety', () => {
  expect(idsWhere(({ state }) => state === 'under-way')).toEqual(['rkkp-angst']);
});

it('guesses neither content nor use', () => {
  const open = ['lpr', 'koes', 'sundhedsprofiler', 'dansk-almenmedicinsk-database', 'rkkp-angst'];
  expect(idsWhere(({ holds }) => holds === 'not-stated')).toEqual(open);
  expect(idsWhere(({ use }) => use === 'not-stated')).toEqual(['den-nationale-boernedatabase']);
});

it('leads from the clinical databases to the order that allows them', () => {
  expect(dataSources.filter(({ law }) => law !== undefined).map(({ id, law }) => [id, law])).toEqual(
    clinical.map((id) => [id, ['kliniske-kvalitetsdatabaser']]),
  );
  expect(entriesOf('legislation').map(({ id }) => id)).toContain('kliniske-kvalitetsdatabaser');
});
