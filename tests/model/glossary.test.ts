// The glossary holds every term of the inventory, each found by any of its words and by no word of another term.

import { describe, expect, it } from 'vitest';
import type { GlossaryCatalogue } from '../../src/generated/types.ts';
import { catalogueNamed, citations, notIn } from './catalogue-rows.ts';

const { entries } = catalogueNamed('glossary') as GlossaryCatalogue;

/** Terms by where they are explained. */
const inventory = {
  'generic-model-2015': [
    'sammenhaeng-i-indsatsen',
    'integration',
    'koordination',
    'paaroerende',
    'recovery',
    'rehabilitering',
    'forloebsprogram',
    'stratificering',
    'aktuelt-bedste-viden',
  ],
  'easy-access-framework-2023': [
    'gradueret-indsats',
    'afklaring',
    'aaben-doer',
    'booster-session',
    'behandling',
    'boerne-og-ungdomspsykiatri',
    'diagnose',
    'forebyggelse',
    'forskning',
    'guidning',
    'lidelse',
    'mental-sundhed',
    'psykiatri',
    'psykisk-lidelse',
    'psykisk-mistrivsel',
    'psykiske-vanskeligheder',
    'tidlig-opsporing',
    'udviklingsforstyrrelse',
    'manualbaseret-behandling',
  ],
};

describe('the glossary', () => {
  it.each(Object.entries(inventory))('explains the terms of %s, and cites it', (document, terms) => {
    const cited = entries.filter((entry) => citations(entry).some((each) => each.startsWith(`${document} `)));
    expect(cited.map(({ id }) => id).toSorted()).toEqual(terms.toSorted());
  });

  it.each([
    { chapter: 'easy-access-framework-2023 Ordliste', count: 14 },
    { chapter: 'generic-model-2015 bilag 1', count: 5 },
  ])('has the $count terms of $chapter', ({ chapter, count }) => {
    const there = entries.filter((entry) => citations(entry).includes(chapter));
    expect(there).toHaveLength(count);
  });

  it('tells three kinds of prevention apart', () => {
    const prevention = entries.find(({ id }) => id === 'forebyggelse');
    expect(prevention?.parts?.map(({ title }) => title.da)).toEqual(['Universel', 'Selektiv', 'Indikeret']);
  });

  it.each(['da', 'en'] as const)('leads from every word to one term (%s)', (language) => {
    const words = entries.flatMap(({ id, title, also = [] }) =>
      [...new Set([title, ...also].map((each) => each[language].toLowerCase()))].map((word) => ({ id, word })),
    );
    const several = words.filter(({ id, word }) => words.some((other) => other.word === word && other.id !== id));
    expect(several).toEqual([]);
  });

  it('says no word of a term twice', () => {
    const twice = entries.filter(({ title, also = [] }) => {
      const words = [title, ...also].map(({ da }) => da.toLowerCase());
      return new Set(words).size < words.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('compares terms that it has, each with the other', () => {
    const pairs = entries.flatMap(({ id, compare = [] }) => compare.map((other) => ({ id, other })));
    const others = pairs.map(({ other }) => other);
    const otherWayMissing = pairs.filter(
      ({ id, other }) => !pairs.some((pair) => pair.id === other && pair.other === id),
    );
    expect(pairs.length).toBeGreaterThan(10);
    expect(notIn('glossary', others)).toEqual([]);
    expect(otherWayMissing).toEqual([]);
  });
});
