// The catalogue of degrees of collaboration has the model's five, each with when it fits and what a programme then describes.

import { describe, expect, it } from 'vitest';
import type { CollaborationDegreesCatalogue } from '../../src/generated/types.ts';
import { catalogueNamed, citations, notIn } from './catalogue-rows.ts';

const { entries }: CollaborationDegreesCatalogue = catalogueNamed('collaboration-degrees');

describe('the catalogue of degrees of collaboration', () => {
  it('has the five from the loosest to the closest', () => {
    expect(entries.map(({ id }) => id)).toEqual([
      'information-exchange',
      'fixed-patterns',
      'coordinator',
      'interdisciplinary-team',
      'organisational-integration',
    ]);
  });

  it('says of each when it fits, if the model does', () => {
    const unsaid = entries.filter(({ fits = 'not-stated' }) => fits === 'not-stated');
    expect(unsaid.map(({ id }) => id)).toEqual(['organisational-integration']);
  });

  it('says of each what the programme then describes', () => {
    const without = entries.filter(({ describes = 'not-stated' }) => describes === 'not-stated');
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('asks of a coordinator the eight points of the frame, the skills and the part of the statutory caseworker', () => {
    expect(entries.find(({ id }) => id === 'coordinator')?.describes).toHaveLength(8 + 1 + 1);
  });

  it('cites for each where the model lists it and the annex that goes into it', () => {
    const chapters = entries.map((entry) => citations(entry).map((each) => each.replace('generic-model-2015 ', '')));
    expect(chapters).toEqual([
      ['4.4.4', 'bilag 5.1'],
      ['4.4.4', 'bilag 5.2'],
      ['4.4.4', 'bilag 5.3'],
      ['4.4.4', 'bilag 5.4'],
      ['4.4.4', 'bilag 5 (organisatorisk integration)'],
    ]);
  });

  it('names statutory measures that the catalogue of forums has', () => {
    const named = entries.flatMap(({ statutory = [] }) => statutory);
    expect(named).toEqual(['koordinerende-sagsbehandler', 'rehabiliteringsteam']);
    expect(notIn('forums', named)).toEqual([]);
  });
});
