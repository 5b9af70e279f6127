// The catalogue of frames has each ordered list of the inventory with as many parts as its source counts.

import { describe, expect, it } from 'vitest';
import type { FramesCatalogue } from '../../src/generated/types.ts';
import { schema } from '../support.ts';
import { catalogueNamed, citations } from './catalogue-rows.ts';

const { entries } = catalogueNamed('frames') as FramesCatalogue;
const partsOf = (id: string) => entries.find((entry) => entry.id === id)?.parts ?? [];

describe('the catalogue of frames', () => {
  it.each([
    { id: 'arbejdsfaser', count: 6, cites: 'generic-model-2015 3' },
    { id: 'samlet-plan', count: 9, cites: 'generic-model-2015 4.3.1.2' },
    { id: 'kvalitetsaspekter', count: 4, cites: 'generic-model-2015 4.6' },
    { id: 'gradueret-indsats', count: 4, cites: 'easy-access-framework-2023 boks 3' },
    { id: 'kompetencer-ved-forsamtalen', count: 6, cites: 'easy-access-framework-2023 4.3' },
    { id: 'sparring-fra-psykiatrien', count: 4, cites: 'easy-access-framework-2023 6.2.1' },
  ])('has $id with $count parts, from $cites', ({ id, count, cites }) => {
    const frame = entries.find((entry) => entry.id === id);
    expect(frame?.parts).toHaveLength(count);
    expect(frame && citations(frame)).toContain(cites);
  });

  it('has no others', () => {
    expect(entries).toHaveLength(6);
  });

  it('has the phases of the work in the order of the sections of a programme', () => {
    const sections = schema.models.get('generic-mental-health-2015')?.sections.map(({ title }) => title.da);
    expect(partsOf('arbejdsfaser').map(({ title }) => title.da)).toEqual(sections);
  });

  it('describes every part but the step that its source only names', () => {
    const unsaid = entries.flatMap(({ id, parts }) =>
      parts.filter(({ text }) => text === 'not-stated').map(({ title }) => `${id}: ${title.da}`),
    );
    expect(unsaid).toEqual(['gradueret-indsats: Opfølgning']);
  });

  it('gives no two parts of a frame one name', () => {
    const alike = entries.filter(
      ({ parts }) =>
        new Set(parts.map(({ title }) => title.da)).size < parts.length ||
        new Set(parts.map(({ title }) => title.en)).size < parts.length,
    );
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  it('leads from the graded effort to its term in the glossary, and back', () => {
    const term = catalogueNamed('glossary').entries.find(({ id }) => id === 'gradueret-indsats');
    expect(entries.find(({ id }) => id === 'gradueret-indsats')?.['same-as']).toEqual(['glossary/gradueret-indsats']);
    expect(term?.['same-as']).toEqual(['frames/gradueret-indsats']);
  });
});
