// Whether the phases of a profile are described: each of them, for every kind of party that the profile names.

import { describe, expect, it } from 'vitest';
import {
  chapter,
  checkSmall,
  criterion,
  head,
  modelOf,
  outcomeOf,
  phase,
  profileOf,
  prose,
  schemaOf,
} from './small-model.ts';

const point = criterion('phases', { obligation: 'should', per: 'phase' });
const phases = [phase('start'), phase('end')];
const small = modelOf({ visit: [criterion('said', { obligation: 'may' })] });
const byKind = await schemaOf(small, profileOf([point], { phases, 'phase-parties': ['region', 'municipality'] }));
const plain = await schemaOf(small, profileOf([point], { phases }));
const two = await schemaOf(
  small,
  profileOf([point], { phases }),
  profileOf([point], { id: 'more', phases: [phase('end')] }),
);

/** A chapter of no section that gives each id so many words. */
function described(parts: Readonly<Record<string, number>>): string {
  return Object.entries(parts)
    .map(([id, count]) => `## Om det {#${id}}\n\n${prose(count)}\n`)
    .join('\n');
}

function outcome(schema: typeof byKind, parts: Readonly<Record<string, number>>, profile = 'extra') {
  const files = {
    'programme.md': head(`profiles: [extra${profile === 'more' ? ', more' : ''}]`),
    '1.md': described(parts),
  };
  const checked = checkSmall(schema, files);
  return { checked, outcome: outcomeOf(checked, `${profile}.phases`) };
}

describe('phases by kind of party', () => {
  it.each([
    { name: 'nothing', parts: {}, is: 'missing' },
    { name: 'one phase for one kind', parts: { 'phases.start.region': 12 }, is: 'thin' },
    {
      name: 'all but one',
      parts: { 'phases.start.region': 12, 'phases.start.municipality': 12, 'phases.end.region': 12 },
      is: 'thin',
    },
    {
      name: 'all, one with eleven words',
      parts: {
        'phases.start.region': 12,
        'phases.start.municipality': 12,
        'phases.end.region': 12,
        'phases.end.municipality': 11,
      },
      is: 'thin',
    },
    {
      name: 'all',
      parts: {
        'phases.start.region': 12,
        'phases.start.municipality': 12,
        'phases.end.region': 12,
        'phases.end.municipality': 12,
      },
      is: 'met',
    },
    { name: 'all for both kinds at once', parts: { 'phases.start': 12, 'phases.end': 12 }, is: 'met' },
    {
      name: 'a kind that the profile does not name',
      parts: { 'phases.start.hospital': 12, 'phases.end.hospital': 12 },
      is: 'missing',
    },
    { name: 'none with words enough', parts: { 'phases.start.region': 11, 'phases.end.region': 3 }, is: 'missing' },
  ])('$name: $is', ({ parts, is }) => {
    expect(outcome(byKind, parts).outcome).toBe(is);
  });

  it('counts a text once that answers a phase and the part of one kind in it', () => {
    const text = `## Start {#phases.start}\n\n::covers[phases.start.municipality]\n\n${prose(6)}\n`;
    const checked = checkSmall(byKind, { 'programme.md': head('profiles: [extra]'), '1.md': text });
    expect(outcomeOf(checked, 'extra.phases')).toBe('missing');
  });

  it('says which are lacking', () => {
    const { checked } = outcome(byKind, { 'phases.start': 12, 'phases.end.region': 12 });
    expect(checked.outcomes.get('care.extra.phases')?.because).toEqual({
      kind: 'phases',
      lacking: ['phases.end.municipality'],
    });
    expect(checked.findings.find(({ id }) => id === 'care.extra.phases')?.weight).toBe('may');
  });
});

describe('phases of a profile that names no kind', () => {
  it.each([
    { parts: { 'phases.start': 12 }, is: 'thin' },
    { parts: { 'phases.start': 12, 'phases.end': 12 }, is: 'met' },
    { parts: { 'phases.start': 12, 'phases.end.region': 6, 'phases.end.school': 6 }, is: 'met' },
    { parts: { 'phases.start': 12, 'phases.end #phases.end.region': 6 }, is: 'thin' },
  ])('$parts: $is', ({ parts, is }) => {
    expect(outcome(plain, parts).outcome).toBe(is);
  });
});

describe('a phase of two profiles', () => {
  it('counts for both', () => {
    expect(outcome(two, { 'phases.end': 12 }).outcome).toBe('thin');
    expect(outcome(two, { 'phases.end': 12 }, 'more').outcome).toBe('met');
  });
});

describe('an id of a phase', () => {
  it('may stand in any chapter, below a heading of another thing, written whole', () => {
    const text = chapter(
      '',
      `## Besøg {#visit}\n\n### Start {#phases.start}\n\n${prose(12)}\n\n### Slut {#end}\n\n${prose(12)}`,
    );
    const checked = checkSmall(plain, { 'programme.md': head('profiles: [extra]'), '1.md': text });
    expect(outcomeOf(checked, 'extra.phases')).toBe('thin');
    expect(checked.findings.map(({ code }) => code)).toContain('unknown-id');
  });
});
