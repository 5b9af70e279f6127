// The catalogue of manuals holds the manuals of the professional framework's box 4, each with its own figures.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ManualEntry, Span } from '../../src/generated/types.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { projectRoot } from '../support.ts';

// Read as a repository's own files are, so that the catalogue's own schema is held against it on the way.
const nothing = { models: [], profiles: [], catalogues: [] };
const { catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const manuals = (catalogues.get('manuals')?.entries ?? []) as unknown as ManualEntry[];

const fromTo = (span: Span) => (span === 'not-stated' ? span : `${span.from ?? ''}-${span.to ?? ''}`);
const idsWhere = (fits: (manual: ManualEntry) => boolean) => manuals.filter(fits).map(({ id }) => id);

describe('the manuals of box 4', () => {
  it('have the ages and the number of sessions that the box gives', () => {
    expect(
      manuals.map(({ id, ages, sessions }) => `${id}: ages ${fromTo(ages)}, sessions ${fromTo(sessions)}`),
    ).toEqual([
      'cool-kids-chilled: ages 7-19, sessions 10-10',
      'mind-my-mind: ages 6-16, sessions 9-13',
      'stime-bekymring-tristhed: ages 6-17, sessions 6-13',
      'stime-selvskade: ages 12-17, sessions 8-10',
      'stime-krop-og-mad: ages 10-17, sessions 6-10',
      'stime-uro-og-opmaerksomhed: ages 3-10, sessions 4-4',
      'stime-gentagne-tanker: ages 6-17, sessions 8-11',
    ]);
  });

  it('say what figures alone do not: two age groups in one, and four sessions over ten weeks', () => {
    const notes = manuals.flatMap((manual) =>
      [manual['ages-note'], manual['sessions-note']].flatMap((note) =>
        note === undefined || note === 'not-stated' ? [] : [`${manual.id}: ${note.en}`],
      ),
    );
    expect(notes).toEqual([
      'cool-kids-chilled: Cool Kids: 7-12 years. Chilled: 13-19 years.',
      'stime-uro-og-opmaerksomhed: Spread over 10 weeks.',
    ]);
  });

  it('are for parents alone in one case, and for parents too in another', () => {
    expect(idsWhere((manual) => manual['for-whom'].includes('parents'))).toEqual([
      'stime-krop-og-mad',
      'stime-uro-og-opmaerksomhed',
    ]);
    expect(idsWhere((manual) => !manual['for-whom'].includes('child-or-young-person'))).toEqual([
      'stime-uro-og-opmaerksomhed',
    ]);
  });

  it('have a format only where the framework gives one', () => {
    expect(idsWhere(({ format }) => format !== 'not-stated')).toEqual([
      'cool-kids-chilled',
      'stime-selvskade',
      'stime-uro-og-opmaerksomhed',
    ]);
  });
});
