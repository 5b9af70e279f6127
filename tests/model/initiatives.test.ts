// The catalogue of initiatives: what it must hold, and what each initiative says.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Initiative, InitiativesCatalogue } from '../../src/generated/types.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { projectRoot } from '../support.ts';

// Read as a repository's own files are, so that the catalogue's own schema is held against it on the way.
const nothing = { models: [], profiles: [], catalogues: [] };
const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const initiatives = (catalogues.get('initiatives') as InitiativesCatalogue | undefined)?.entries ?? [];

const documentsOf = ({ source }: Initiative) => [source].flat().map(({ document }) => document);
const idsOf = (list: readonly Initiative[]) => list.map(({ id }) => id);
const memo = initiatives.filter(({ origin }) => origin.includes('memo'));
const local = initiatives.filter(({ origin }) => origin.includes('local-experience'));

describe('the inventory', () => {
  it("has the memo's 24, region by region", () => {
    const perRegion = memo.map(({ region }) => region.join(' ')).toSorted();
    const counted = Object.fromEntries(
      [...new Set(perRegion)].map((region) => [region, perRegion.filter((each) => each === region).length]),
    );
    expect(counted).toEqual({
      'cross-regional': 1,
      nordjylland: 3,
      midtjylland: 3,
      syddanmark: 3,
      sjaelland: 3,
      hovedstaden: 11,
    });
    expect(memo).toHaveLength(24);
  });

  it('has the local experience of the generic model, each by what it is called there', () => {
    expect(idsOf(local).toSorted()).toEqual([
      '19m',
      'beslutningsveje-midtjylland',
      'den-trygge-vej',
      'implementering-silkeborg',
      'integrerede-forloeb',
      'kora-2014',
      'patientens-team',
      'projektledere-sjaelland',
      'psykiatriens-hus-silkeborg',
      'psykoedukation-bispebjerg',
      'ressourcepersoner-hovedstaden',
      'samarbejdsprincip-syddanmark',
      'samordning-af-forloebsprogrammer-hovedstaden',
      'stratificering-sjaelland-og-syddanmark',
      'vejen-til-uddannelse-og-beskaeftigelse',
    ]);
  });

  it("has patientens team once, from both documents; the memo's chapter is the region that it stands under", () => {
    expect(idsOf(memo.filter((each) => local.includes(each)))).toEqual(['patientens-team']);
    const chapters = new Map<string, string>([
      ['cross-regional', 'Svar (indledning)'],
      ['nordjylland', 'Region Nordjylland'],
      ['midtjylland', 'Region Midtjylland'],
      ['syddanmark', 'Region Syddanmark'],
      ['sjaelland', 'Region Sjælland'],
      ['hovedstaden', 'Region Hovedstaden'],
    ]);
    const elsewhere = memo.filter(
      ({ region: [region], source }) =>
        ![source].flat().some((each) => each.document === 'regions-memo' && each.chapter === chapters.get(region)),
    );
    expect(idsOf(elsewhere)).toEqual([]);
  });
});

describe('every initiative', () => {
  it('names the document that its origin says', () => {
    expect(idsOf(memo.filter((each) => !documentsOf(each).includes('regions-memo')))).toEqual([]);
    expect(idsOf(local.filter((each) => !documentsOf(each).includes('generic-model-2015')))).toEqual([]);
    expect(memo.length + local.length).toBe(initiatives.length + 1);
  });

  it('leaves the region open only where the model names no place', () => {
    const open = initiatives.filter(({ region }) => region.includes('not-stated'));
    expect(idsOf(open)).toEqual(['19m', 'vejen-til-uddannelse-og-beskaeftigelse']);
    expect(open.filter(({ region }) => region.length > 1)).toEqual([]);
  });

  it('says a period where its document gives one', () => {
    const dated = initiatives.flatMap(({ id, period }) => (period === 'not-stated' ? [] : [`${id}: ${period.da}`]));
    expect(dated.map((each) => each.replace(/^(.*?: ).*?(\d{4}(?:-\d{4})?).*$/, '$1$2')).toSorted()).toEqual([
      '19m: 2009-2011',
      'integrerede-forloeb: 2011-2013',
      'kora-2014: 2014',
      'raadgivning-buc-midtjylland: 2012-2015',
      'samarbejdsaftale-syddanmark: 2010',
      'samarbejdsprincip-syddanmark: 2015-2018',
      'spiseforstyrrelser-tvaerregionalt: 2017',
      'sundhedsaftale-sindslidelser-nordjylland: 2015-2018',
      'tut-skoleboern-midtjylland: 2014-2018',
      'tut-spiseforstyrrelser-midtjylland: 2014-2018',
    ]);
  });
});
