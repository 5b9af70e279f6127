// The catalogue of forums has the seven of the model's table, four on the general level and three on the level of the case.

import { describe, expect, it } from 'vitest';
import type { ForumsCatalogue } from '../../src/generated/types.ts';
import { catalogueNamed, citations, notIn, pointers } from './catalogue-rows.ts';

const { entries } = catalogueNamed('forums') as ForumsCatalogue;

describe('the catalogue of forums', () => {
  it.each([
    {
      level: 'general',
      ids: ['sundhedskoordinationsudvalg', 'kommunekontaktraad', 'praksisplanudvalg', 'kommunalt-laegelige-udvalg'],
    },
    {
      level: 'case',
      ids: ['rehabiliteringsteam', 'koordinerende-sagsbehandler', 'udskrivningsaftaler-og-koordinationsplaner'],
    },
  ])('has those of the level $level, in the order of the table', ({ level, ids }) => {
    expect(entries.filter((entry) => entry.level === level).map(({ id }) => id)).toEqual(ids);
  });

  it('cites the table for each', () => {
    const without = entries.filter((entry) => !citations(entry).includes('generic-model-2015 3, tabel 1'));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('claims no task, member or law of those that the model only names', () => {
    const general = entries.filter(({ level }) => level === 'general');
    const said = general.map((entry) => [entry.task, entry.members, entry['for-whom'], entry['legal-basis']]);
    expect(new Set(said.flat())).toEqual(new Set(['not-stated']));
  });

  it('names law that the catalogue of legislation has', () => {
    const cited = entries.flatMap((entry) => pointers(entry['legal-basis']));
    expect(cited).toContain('lov-om-organisering-af-beskaeftigelsesindsatsen/9');
    expect(notIn('legislation', cited)).toEqual([]);
  });
});
