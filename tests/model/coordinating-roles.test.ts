// The catalogue of coordinating roles has the 17 of the model's table, each in the setting that the table gives it.

import { describe, expect, it } from 'vitest';
import type { CoordinatingRolesCatalogue } from '../../src/generated/types.ts';
import { catalogueNamed, citations, notIn, pointers } from './catalogue-rows.ts';

const { entries } = catalogueNamed('coordinating-roles') as CoordinatingRolesCatalogue;

/** Roles and settings in the order of the table. */
const table = [
  'kontaktperson-i-opsoegende-team: psychiatry, region',
  'behandlingsansvarlig: health-area',
  'sygehuslaege: psychiatry, region',
  'almen-praktiserende-laege: practice-sector',
  'privatpraktiserende-psykolog: practice-sector',
  'privatpraktiserende-psykiater: practice-sector',
  'patientraadgiver: region',
  'stoette-og-kontaktperson: municipality',
  'bostoette: municipality',
  'personale-paa-botilbud: municipality',
  'sagsbehandler-i-forvaltningerne: municipality',
  'mentor: municipality',
  'koordinerende-sagsbehandler: municipality',
  'sagsbehandler-i-ppr: municipality',
  'uu-vejleder: municipality',
  'sagsbehandler-i-boerne-og-familieafdeling: municipality',
  'stoettelaerer: municipality, school',
];

describe('the catalogue of coordinating roles', () => {
  it('has the 17 roles of the table with their settings', () => {
    expect(table).toHaveLength(17);
    expect(entries.map(({ id, setting }) => `${id}: ${setting.join(', ')}`)).toEqual(table);
  });

  it('cites the table for each, and another chapter for each that it says more of', () => {
    const without = entries.filter((entry) => !citations(entry).includes('generic-model-2015 bilag 5.3, tabel 1'));
    expect(without.map(({ id }) => id)).toEqual([]);
    const unfounded = entries.filter(
      (entry) =>
        citations(entry).length === 1 &&
        [entry.does, entry['for-whom'], entry['legal-basis']].some((each) => each !== 'not-stated'),
    );
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  it('names law that the catalogue of legislation has, and none where the sources are silent', () => {
    const cited = entries.flatMap((entry) => pointers(entry['legal-basis']));
    expect(cited).toEqual(expect.arrayContaining(['serviceloven/99', 'serviceloven/85', 'lov-om-sygedagpenge/13d']));
    expect(notIn('legislation', cited)).toEqual([]);
    const without = entries.filter((entry) => entry['legal-basis'] === 'not-stated').map(({ id }) => id);
    expect(without).toEqual([
      'kontaktperson-i-opsoegende-team',
      'behandlingsansvarlig',
      'sygehuslaege',
      'almen-praktiserende-laege',
      'privatpraktiserende-psykolog',
      'privatpraktiserende-psykiater',
      'patientraadgiver',
      'uu-vejleder',
    ]);
  });

  it('has the coordinating caseworker as the catalogue of forums has it', () => {
    const caseworker = entries.find(({ id }) => id === 'koordinerende-sagsbehandler');
    const forum = catalogueNamed('forums').entries.find(({ id }) => id === 'koordinerende-sagsbehandler');
    expect(caseworker?.['same-as']).toContain('forums/koordinerende-sagsbehandler');
    expect(forum?.['same-as']).toContain('coordinating-roles/koordinerende-sagsbehandler');
  });
});
