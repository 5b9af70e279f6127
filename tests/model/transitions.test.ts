// The catalogue of transitions has the three of the generic model and the two of the leaflet on psychotic disorders, each with its sources.

import { describe, expect, it } from 'vitest';
import type { TransitionsCatalogue } from '../../src/generated/types.ts';
import { catalogueNamed, citations, notIn, pointers } from './catalogue-rows.ts';

const { entries }: TransitionsCatalogue = catalogueNamed('transitions');

describe('the catalogue of transitions', () => {
  it.each([
    { cites: 'generic-model-2015 4.4.5', ids: ['child-to-adult', 'referral', 'discharge'] },
    { cites: 'generic-model-2015 bilag 6', ids: ['child-to-adult', 'referral', 'discharge'] },
    {
      cites: 'psychosis-children-youth-2024 Forløbets struktur, punkt 5',
      ids: ['child-to-adult', 'change-of-residence', 'highly-specialised'],
    },
  ])('has those of $cites', ({ cites, ids }) => {
    expect(entries.filter((entry) => citations(entry).includes(cites)).map(({ id }) => id)).toEqual(ids);
  });

  it('has no others', () => {
    expect(entries).toHaveLength(5);
  });

  it('says what the programme describes of those that the model goes into, and of no others', () => {
    const said = entries.filter(({ describes }) => typeof describes === 'object').map(({ id }) => id);
    expect(said).toEqual(['child-to-adult', 'referral', 'discharge']);
  });

  it('calls for the two that are about the young when somebody is under 18', () => {
    const called = entries.flatMap((entry) => entry['called-for'] && `${entry.id} ${entry['called-for'].under}`);
    expect(called.filter((each) => each !== undefined)).toEqual(['child-to-adult 18', 'referral 18']);
  });

  it('names law and statutory measures that the other catalogues have', () => {
    const law = entries.flatMap((entry) => pointers(entry['legal-basis']));
    expect(law).toEqual(['serviceloven/140', 'sundhedsloven', 'lov-om-aktiv-beskaeftigelsesindsats/31b']);
    expect(notIn('legislation', law)).toEqual([]);
    const measures = entries.flatMap(({ statutory = [] }) => statutory);
    expect(measures).toEqual(['udskrivningsaftaler-og-koordinationsplaner']);
    expect(notIn('forums', measures)).toEqual([]);
  });
});
