// What the named checks find: standards that do not agree, and a model that is newer than the programme.

import { describe, expect, it } from 'vitest';
import { chapter, checkSmall, criterion, findingsIn, head, modelOf, outcomeOf, schemaOf } from './small-model.ts';

describe('levels and interventions that name each other', async () => {
  const schema = await schemaOf(
    modelOf({
      sorting: [criterion('steps', { evidence: 'field', shape: 'levels' })],
      doing: [criterion('help', { evidence: 'field', shape: 'interventions' })],
    }),
  );
  const check = (interventions: string, levels: string) => {
    const files = {
      '1.md': chapter(`sorting:\n  steps:\n    - id: et\n      name: Et\n      interventions: ${interventions}`),
      '2.md': chapter(`doing:\n  help:\n    - id: samtale\n      name: Samtale\n      levels: ${levels}`),
    };
    return checkSmall(schema, files);
  };

  it.each([
    { name: 'agree', there: '[{ id: samtale, standard: minimum }]', back: '[{ id: et, standard: minimum }]' },
    { name: 'give one standard only', there: '[{ id: samtale, standard: minimum }]', back: '[et]' },
    { name: 'give none', there: '[samtale]', back: '[et]' },
    { name: 'are named one way', there: '[{ id: samtale, standard: minimum }]', back: '[]' },
  ])('and $name: nothing is found', ({ there, back }) => {
    expect(findingsIn(check(there, back)).filter((each) => each.startsWith('broken'))).toEqual([]);
  });

  it('and differ are broken at both', () => {
    const checked = check('[{ id: samtale, standard: minimum }]', '[{ id: et, standard: optional }]');
    const found = findingsIn(checked).filter((each) => each.includes('standards-differ'));
    expect(found).toEqual(['broken standards-differ 1.md:7:48', 'broken standards-differ 2.md:7:36']);
    const [first] = checked.findings.filter(({ code }) => code === 'standards-differ');
    expect(first?.related?.map(({ file }) => file)).toEqual(['2.md']);
  });
});

describe('a model that is newer than the programme', async () => {
  const items = { visit: [criterion('old', { obligation: 'may' }), criterion('new', { obligation: 'may', since: 2 })] };
  const schema = await schemaOf(modelOf(items, { version: 2 }));
  const written = (version: number) => checkSmall(schema, { 'programme.md': head('', { model: `small@${version}` }) });

  it('is told of with what is new since', () => {
    const checked = written(1);
    const found = checked.findings.find(({ code }) => code === 'model-newer');
    expect(found?.args['criteria']).toEqual(['care.visit.new']);
    expect(findingsIn(checked)).toContain('should model-newer programme.md:5:8');
  });

  it('is told of in other words when nothing new is asked for', async () => {
    const same = await schemaOf(modelOf({ visit: [criterion('old', { obligation: 'may' })] }, { version: 2 }));
    expect(findingsIn(checkSmall(same, {}))).toContain('should model-newer-alike programme.md:5:8');
  });

  it('asks for what is new all the same', () => {
    expect(outcomeOf(written(1), 'visit.new')).toBe('missing');
  });

  it('is not told of once the programme names it', () => {
    expect(written(2).findings.map(({ code }) => code)).not.toContainEqual(expect.stringContaining('model-newer'));
  });

  it('and one that is older than the programme is broken', () => {
    const checked = written(3);
    expect(findingsIn(checked)).toEqual(['broken model-too-new programme.md:5:8']);
    expect(checked.programme).toBeUndefined();
  });
});
