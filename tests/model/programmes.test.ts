// The catalogue of programmes holds the two regional and three national ones that the documents name, and no more of them than those say.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ProgrammeEntry } from '../../src/generated/types.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { projectRoot } from '../support.ts';

// Read as a repository's own files are, so that the catalogue's own schema is held against it on the way.
const nothing = { models: [], profiles: [], catalogues: [] };
const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const programmes = (catalogues.get('programmes')?.entries ?? []) as unknown as ProgrammeEntry[];
const regional = programmes.filter(({ kind }) => kind === 'regional');
const national = programmes.filter(({ kind }) => kind === 'national');

it('has the two of 2015, each with its region, without a year or publisher that the model does not give', () => {
  expect(
    regional.map(({ id, region, year, publisher, url }) => [id, region, year, publisher, url ?? 'no link']),
  ).toEqual([
    ['sjaelland-skizofreni', 'sjaelland', 'not-stated', 'not-stated', 'no link'],
    ['midtjylland-depression', 'midtjylland', 'not-stated', 'not-stated', 'no link'],
  ]);
});

it('has the three national ones of 2017, each with its number in the list of references', () => {
  const told = national.map(({ id, region, year, source }) => [
    id,
    region ?? 'no region',
    year,
    ...[source].flat().map(({ document, chapter }) => `${document} ${chapter}`),
  ]);
  const rest = (nr: number) => ['no region', '2017', `easy-access-framework-2023 3.1; Referencer, nr. ${nr}`];
  expect(told).toEqual([
    ['angst-og-depression-2017', ...rest(11)],
    ['spiseforstyrrelse-2017', ...rest(12)],
    ['adhd-2017', ...rest(13)],
  ]);
});

it('links to the year and the disorder that an entry is about', () => {
  const words = ['Angst-og-Depression', 'Spiseforstyrrelser', 'ADHD'];
  const wrong = national.filter(
    ({ url = '', year }, index) => !url.includes(`/${year}/`) || !url.endsWith(`${words[index] ?? ''}.ashx`),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

it('tells of stratification where the model does, in one of them', () => {
  const stratified = programmes.filter(({ stratification }) => stratification !== 'not-stated');
  expect(stratified.map(({ id }) => id)).toEqual(['sjaelland-skizofreni']);
});
