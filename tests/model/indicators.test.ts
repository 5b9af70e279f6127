// The catalogue of indicators has the model's 13 examples, with the kinds and levels that indicators in programmes have.

import { describe, expect, it } from 'vitest';
import type { IndicatorsCatalogue } from '../../src/generated/types.ts';
import { constantsIn, itemsOf, propertyOf } from '../../src/schema/json-schema.ts';
import { shapeSchema } from '../../src/schema/shapes.ts';
import { catalogueNamed, citations } from './catalogue-rows.ts';

const { entries } = catalogueNamed('indicators') as IndicatorsCatalogue;

/** How the source groups them. */
const groups = [
  {
    level: 'citizen societal',
    kind: 'implementation',
    ids: ['borgere-i-maalgruppen', 'involverede-parter', 'modtagne-indsatser'],
  },
  {
    level: 'citizen societal',
    kind: 'quality',
    ids: ['forsoergelsesgrundlag', 'oplevet-sammenhaeng', 'helbred-og-livssituation', 'genindlaeggelser'],
  },
  {
    level: 'professional organisational',
    kind: 'implementation',
    ids: ['udgifter-til-drift', 'kendskab-til-programmet', 'kompetenceudvikling', 'ledelsesopbakning'],
  },
  {
    level: 'professional organisational',
    kind: 'quality',
    ids: ['medarbejdernes-tidsforbrug', 'tvaerfaglige-vurderinger'],
  },
];

describe('the catalogue of indicators', () => {
  it.each(groups)('has those of level $level and kind $kind', ({ level, kind, ids }) => {
    const found = entries.filter((entry) => entry.level.join(' ') === level && entry.kind === kind);
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('has 13 in all, each from 4.6.2', () => {
    expect(entries).toHaveLength(13);
    expect(new Set(entries.flatMap(citations))).toEqual(new Set(['generic-model-2015 4.6.2']));
  });

  it('has the three things that knowledge of the programme is measured by', () => {
    expect(entries.find(({ id }) => id === 'kendskab-til-programmet')?.parts).toHaveLength(3);
  });

  it.each(['level', 'kind'] as const)('has each %s that an indicator of a programme may have', (key) => {
    const allowed = propertyOf(itemsOf([shapeSchema('indicators')]), key).flatMap(({ schema }) => constantsIn(schema));
    expect(allowed.length).toBeGreaterThan(1);
    expect(new Set(entries.flatMap((entry): string[] => [entry[key]].flat()))).toEqual(new Set(allowed));
  });
});
