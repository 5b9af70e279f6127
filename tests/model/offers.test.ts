// The catalogue of offers holds Copenhagen's seven as its table has them, and leads to the manuals that are the same thing.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry, OfferEntry, Span } from '../../src/generated/types.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { projectRoot } from '../support.ts';

// Read as a repository's own files are, so that the catalogue's own schema is held against it on the way.
const nothing = { models: [], profiles: [], catalogues: [] };
const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const entriesOf = (id: string): CatalogueEntry[] => catalogues.get(id)?.entries ?? [];
const offers = entriesOf('offers') as unknown as OfferEntry[];

const fromTo = (span: Span) => (span === 'not-stated' ? span : `${span.from ?? ''}-${span.to ?? ''}`);

describe("Copenhagen's offers", () => {
  it('are seven, each with administration, problem and ages as in the table', () => {
    expect(
      offers.map(({ id, administration, problem, ages }) =>
        [id, administration.join('/'), problem.join(' '), fromTo(ages)].join(' | '),
      ),
    ).toEqual([
      'mind-my-mind | buf | anxiety depression behaviour | 6-16',
      'cool-kids-chilled | buf/sof | anxiety | 7-17',
      'unge-med-angst-depression-og-stress | suf | social-anxiety anxiety depression stress | 15-17',
      'ung-paa-vej | suf | various | 13-15',
      'stime-krop-og-mad | sof | eating | -17',
      'stime-selvskade | sof | self-harm | 12-17',
      'pmto | sof | acting-out attention | 5-12',
    ]);
  });

  it('say that one goes up to 22 years, without saying for whom', () => {
    const course = offers.find(({ id }) => id === 'unge-med-angst-depression-og-stress');
    expect(course?.['ages-note']).toMatchObject({ en: expect.stringContaining('22') as string });
  });

  it('have the whole target group of the law between them, 5 to 17 years', () => {
    const spans = offers.flatMap(({ ages }) => (ages === 'not-stated' ? [] : [ages]));
    const years = Array.from({ length: 13 }, (_, index) => index + 5);
    expect(
      years.filter((year) => !spans.some(({ from, to = 0 }) => from !== undefined && from <= year && year <= to)),
    ).toEqual([]);
  });
});

it('offers and manuals that are the same thing lead to each other', () => {
  const pairs = (from: string, to: string) =>
    entriesOf(from).flatMap(({ id, 'same-as': same = [] }) =>
      same.filter((each) => each.startsWith(`${to}/`)).map((each) => [`${from}/${id}`, each]),
    );
  const shared = ['mind-my-mind', 'cool-kids-chilled', 'stime-krop-og-mad', 'stime-selvskade'];
  expect(pairs('offers', 'manuals')).toEqual(shared.map((id) => [`offers/${id}`, `manuals/${id}`]));
  expect(
    pairs('manuals', 'offers')
      .map((pair) => pair.toReversed())
      .toSorted(),
  ).toEqual(pairs('offers', 'manuals').toSorted());
});
