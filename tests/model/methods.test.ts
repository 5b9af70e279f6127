// The catalogue of methods holds every method of the inventory, and says of effect and documentation only what its source does.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MethodEntry } from '../../src/generated/types.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { projectRoot } from '../support.ts';

// Read as a repository's own files are, so that the catalogue's own schema is held against it on the way.
const nothing = { models: [], profiles: [], catalogues: [] };
const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const entriesOf = (id: string) => catalogues.get(id)?.entries ?? [];
const methods = entriesOf('methods') as unknown as MethodEntry[];
const idsWhere = (fits: (method: MethodEntry) => boolean) => methods.filter(fits).map(({ id }) => id);
/** Methods of whose documentation the Danish text says this. */
const documented = (words: RegExp) =>
  idsWhere(({ documentation }) => documentation !== 'not-stated' && words.test(documentation.da));

describe('the inventory', () => {
  it('has the methods for involvement', () => {
    expect(idsWhere(({ kind }) => kind === 'involvement')).toEqual([
      'psykoedukation',
      'shared-decision-making',
      'wrap',
      'fit',
      'aaben-dialog',
      'raadslagning',
      'medicinpaedagogik',
    ]);
  });

  it('has those for organising, each with the degree of collaboration that the source treats it under', () => {
    const organising = methods.filter(({ kind }) => kind === 'organising');
    expect(organising.map(({ id, degree }) => `${id} ${degree ?? ''}`)).toEqual([
      'ips coordinator',
      'icm coordinator',
      'shared-care coordinator',
      'act interdisciplinary-team',
      'opus interdisciplinary-team',
      'netvaerksmoede interdisciplinary-team',
      'patientens-team interdisciplinary-team',
    ]);
    const degrees = entriesOf('collaboration-degrees').map(({ id }) => id);
    expect(organising.filter(({ degree = '' }) => !degrees.includes(degree))).toEqual([]);
    expect(idsWhere(({ kind, degree }) => kind === 'involvement' && degree !== undefined)).toEqual([]);
  });

  it('leads from FIT to its two forms', () => {
    const pointing = methods.flatMap(({ id, tools = [] }) => tools.map((tool) => `${id} ${tool}`));
    expect(pointing).toEqual(['fit ors-srs']);
    expect(entriesOf('assessment-tools').map(({ id }) => id)).toContain('ors-srs');
  });
});

describe('what the source leaves open', () => {
  it('is not stated: effects', () => {
    const open = idsWhere(({ effect }) => effect === 'not-stated');
    expect(open).toEqual(['medicinpaedagogik', 'icm', 'opus', 'patientens-team']);
  });

  it('is not stated: documentation', () => {
    const open = idsWhere(({ documentation }) => documentation === 'not-stated');
    expect(open).toEqual(['opus', 'netvaerksmoede', 'patientens-team']);
  });

  it('is nothing of how the methods work and for whom they are', () => {
    const open = (method: MethodEntry) => method.content === 'not-stated' || method['target-group'] === 'not-stated';
    expect(idsWhere(open)).toEqual([]);
  });
});

describe('how well each is documented', () => {
  it.each([
    { says: 'evidence-based', words: /evidensbaseret/i, of: ['fit', 'icm', 'act'] },
    { says: 'shown in randomised trials', words: /RCT/, of: ['fit', 'ips'] },
    { says: 'some evidence', words: /nogen evidens/, of: ['ips', 'icm', 'shared-care'] },
    { says: 'strong evidence', words: /stærk evidens/i, of: ['psykoedukation'] },
    {
      says: 'under way, or not yet tried in Denmark, in 2015',
      words: /i gang i 2015|i gang med at evaluere|under afprøvning|endnu ikke/,
      of: ['shared-decision-making', 'aaben-dialog', 'medicinpaedagogik', 'ips', 'shared-care'],
    },
  ])('says $says of those of which the source does, and of no other', ({ words, of }) => {
    expect(documented(words)).toEqual(of);
  });
});
