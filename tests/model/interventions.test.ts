// The catalogue of interventions: what the tables of annex 3 hold, and the law that each points to.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InterventionsCatalogue, InterventionType } from '../../src/generated/types.ts';
import { entryIds } from '../../src/schema/catalogue-ids.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { projectRoot } from '../support.ts';

// Read as a repository's own files are, so that the catalogue's own schema is held against it on the way.
const nothing = { models: [], profiles: [], catalogues: [] };
const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const interventions = (catalogues.get('interventions') as InterventionsCatalogue | undefined)?.entries ?? [];
const legislation = catalogues.get('legislation');

const lawsOf = ({ law }: InterventionType): readonly string[] => (law === 'not-stated' ? [] : law);
const chaptersOf = ({ source }: InterventionType) =>
  [source].flat().flatMap(({ document, chapter }) => (document === 'generic-model-2015' ? chapter.split('; ') : []));
const idsOf = (list: readonly InterventionType[]) => list.map(({ id }) => id);

/** The rows of each table of annex 3, by area, group and heading; what its text describes besides stands apart. */
const tables: Readonly<Record<string, string>> = {
  'social children advice':
    'opsoegende-raadgivning aaben-anonym-familieraadgivning konsulentbistand familieplanlaegning familievejleder',
  'social children support':
    'dagtilbud-og-klub stoette-i-hjemmet familiebehandling doegn-og-aflastningsophold fast-kontaktperson praktiktilbud hjaelpemidler-til-boern',
  'social children placement': 'plejefamilie opholdssted doegninstitution',
  'social children substance-use': 'stofmisbrugsbehandling-under-18',
  'social adults prevention': 'psykoedukation raadgivning-og-oplysning netvaerksaktiviteter',
  'social adults outreach': 'stoette-og-kontaktperson',
  'social adults own-home':
    'hjemmehjaelp individuel-bostoette gruppebaseret-bostoette beskyttet-beskaeftigelse aktivitets-og-samvaerstilbud hjaelpemidler-til-voksne',
  'social adults round-the-clock': 'midlertidigt-botilbud laengerevarende-botilbud botilbudslignende-ophold',
  'social adults other': 'social-stofmisbrugsbehandling socialt-akuttilbud',
  'employment adults':
    'koordinerende-sagsbehandler rehabiliteringsteam ressourceforloeb jobafklaringsforloeb sygedagpengeforloeb virksomhedsrettet-indsats mentor personlig-assistance hjaelpemidler-i-arbejdet isbryderordningen fortrinsadgang',
  'education children day-care': 'stoette-i-dagtilbud',
  'education children before-school': 'specialpaedagogisk-bistand-til-smaaboern',
  'education children school': 'inklusion-i-folkeskolen specialundervisning ppr sygeundervisning',
  'education children free-schools': 'specialundervisning-frie-grundskoler ppr-frie-grundskoler',
  'education children boarding-schools': 'specialundervisning-frie-kostskoler ppr-frie-kostskoler',
  'education children youth-education': 'asperger-klasser sps-ungdomsuddannelser vejledning-og-mentor uu stu',
  'education adults higher-education':
    'saerlige-proeve-og-optagelsesvilkaar sps-videregaaende-uddannelser handicaptillaeg studenterraadgivning',
};

/** Health has no table: what the text names. */
const health = [
  'psykiatrisk-udredning',
  'psykofarmakologi',
  'andre-biologiske-behandlinger',
  'psykoterapi',
  'kognitiv-terapi',
  'miljoeterapi',
  'psykoedukation-og-patientuddannelse',
  'familieinterventioner-og-paaroerendeuddannelse',
  'social-faerdighedstraening',
  'fysisk-traening',
  'ernaeringsterapi',
  'opus',
  'udgaaende-teams',
  'telemedicin',
  'tvang-i-behandlingen',
  'behandling-i-praksissektoren',
  'hjemmesygepleje',
  'misbrugsbehandling',
  'rehabilitering',
  'forebyggende-boernesundhed',
];

describe('the inventory', () => {
  const placed = interventions
    .filter(({ area }) => area !== 'health')
    .map(({ id, area, group, kind }) => ({ id, table: [area, ...group, kind].filter(Boolean).join(' ') }));

  it.each(Object.entries(tables))('has the rows of the table: %s', (table, rows) => {
    expect(placed.filter((each) => each.table === table).map(({ id }) => id)).toEqual(rows.split(' '));
  });

  it('has no row that stands in none of the tables', () => {
    expect(placed.filter(({ table }) => !Object.hasOwn(tables, table))).toEqual([]);
  });

  it('has what the text on health names', () => {
    expect(idsOf(interventions.filter(({ area }) => area === 'health'))).toEqual(health);
  });
});

describe('every intervention', () => {
  it('points to law that the catalogue of legislation has', () => {
    const known = legislation === undefined ? [] : entryIds(legislation);
    const unknown = interventions.flatMap((each) =>
      lawsOf(each).flatMap((law) => (known.includes(law) ? [] : [`${each.id}: ${law}`])),
    );
    expect(unknown).toEqual([]);
  });

  it('leaves law and responsible open only where the annex is silent', () => {
    expect(idsOf(interventions.filter(({ law }) => law === 'not-stated'))).toEqual([
      'psykoedukation',
      'netvaerksaktiviteter',
      'stoette-i-dagtilbud',
      'vejledning-og-mentor',
      'uu',
      'studenterraadgivning',
    ]);
    const open = interventions.filter(({ responsible }) => responsible.includes('not-stated'));
    expect(idsOf(open)).toEqual(['specialundervisning', 'sps-videregaaende-uddannelser', 'studenterraadgivning']);
    expect(open.filter(({ responsible }) => responsible.length > 1)).toEqual([]);
  });

  it('cites the part of annex 3 that its area has', () => {
    const part = { health: 'bilag 3.1', social: 'bilag 3.2', employment: 'bilag 3.3', education: 'bilag 3.4' };
    expect(idsOf(interventions.filter((each) => !chaptersOf(each).includes(part[each.area])))).toEqual([]);
  });

  it('names the present law too where the source of 2023 does', () => {
    const present = interventions.filter((each) => lawsOf(each).some((law) => law.startsWith('barnets-lov/')));
    expect(idsOf(present)).toEqual(['aaben-anonym-familieraadgivning', 'konsulentbistand', 'familieplanlaegning']);
    for (const { source } of present)
      expect([source].flat()).toContainEqual({ document: 'easy-access-framework-2023', chapter: '6.1.4' });
  });
});

describe('the law that annex 3 names', () => {
  it('is cited by an intervention, apart from what settles other things', () => {
    const cited = new Set(interventions.flatMap(lawsOf).map((law) => law.split('/')[0]));
    const acts = legislation?.entries ?? [];
    const annex = acts.filter(({ source }) =>
      [source ?? []]
        .flat()
        .some(({ document, chapter }) => document === 'generic-model-2015' && /bilag 3/.test(chapter)),
    );
    expect(annex.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([
      'straffeloven',
      'lov-om-erhvervsrettet-uddannelse',
    ]);
  });
});
