// Goals and the indicators that measure them: whether each names the other, and whether it is said how they are measured.

import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../src/report/describe.ts';
import { checkRows, found, plan, type Rows } from './every-shape.ts';

const goal = (indicators: string) => `{ id: m1, text: Mål, indicators: ${indicators} }`;
const sign = (id: string, cells = '') => `{ id: ${id}, name: Tegn${cells} }`;

describe('a goal', () => {
  const goals = (cell: string) =>
    found(checkRows({ 'aims.wanted': [`{ id: m1, text: Mål${cell} }`], 'aims.signs': [sign('i1')] }));

  it.each(['', ', indicators: []', ', indicators:', ', indicators: ""'])(
    'without an indicator is found: %s',
    (cell) => {
      expect(goals(cell)).toContain('goal-without-indicator m1');
    },
  );

  it('whose indicators are written in a wrong form or below a misspelt key is told of as that alone', () => {
    expect(goals(', indicators: i1')).not.toContain('goal-without-indicator m1');
    expect(goals(', indicator: [i1]')).not.toContain('goal-without-indicator m1');
  });

  it('with an indicator that does not exist is broken, with the near ones', () => {
    const checked = checkRows({ 'aims.wanted': [goal('[genindlagelser]')], 'aims.signs': [sign('genindlaeggelser')] });
    expect(found(checked, 'unknown-reference', 'goal-without-indicator')).toEqual(['unknown-reference genindlagelser']);
    const unknown = checked.findings.find(({ code }) => code === 'unknown-reference');
    expect(unknown?.args['suggestions']).toEqual(['genindlaeggelser']);
  });
});

describe('an indicator', () => {
  const without = (rows: Rows, files = {}) => found(checkRows(rows, files), 'indicator-without-goal');

  it('is looked for in every list of them, and named by any goal', () => {
    const goals = [goal('[i1]'), '{ id: m2, text: Mål, indicators: [i4] }'];
    expect(
      without({
        'aims.wanted': goals,
        'aims.signs': [sign('i1'), sign('i2')],
        'aims.more-signs': [sign('i3'), sign('i4')],
      }),
    ).toEqual(['i2', 'i3']);
  });

  it('of implementation need not belong to a goal', () => {
    const signs = [sign('i1', ', kind: implementation'), sign('i2', ', kind: quality')];
    expect(without({ 'aims.wanted': [goal('[i2]')], 'aims.signs': signs })).toEqual([]);
  });

  it('is not asked for its goal where there is none', () => {
    expect(without({ 'aims.signs': [sign('i1')] })).toEqual([]);
  });

  it('of a local plan is found in the plan', () => {
    const checked = checkRows(
      { 'aims.wanted': [goal('[i1]')], 'aims.signs': [sign('i1')] },
      { 'local/aaby.md': plan({ 'signs-here': [sign('lokal')] }) },
    );
    const [finding] = checked.findings.filter(({ code }) => code === 'indicator-without-goal');
    expect(finding?.place.file).toBe('local/aaby.md');
  });
});

describe('the sheet of an indicator', () => {
  const cells =
    ', numerator: a, denominator: b, direction: higher-is-better, standard: c, data-source: lpr, frequency: e, owner: nord';
  const sheet = (more: string) =>
    checkRows({ 'aims.signs': [sign('i1', more)] }).findings.filter(({ code }) => code === 'indicator-incomplete');

  it('that is whole is not found', () => {
    expect(sheet(cells)).toEqual([]);
  });

  it.each(['numerator', 'denominator', 'direction', 'standard', 'data-source', 'frequency', 'owner'])(
    'lacks %s, and that alone',
    (key) => {
      const findings = sheet(cells.replace(new RegExp(`, ${key}: [a-z-]+`), ''));
      expect(findings.map(({ args }) => args['asked'])).toEqual([[key]]);
    },
  );

  it('is told of once, in the words of its columns', () => {
    const [first, ...more] = sheet(', standard: 80 %, frequency: Hvert år, owner: nord');
    expect(more).toEqual([]);
    expect(first && describeFinding(first, 'da', undefined).found).toBe(
      'Indikatoren "i1" mangler tæller, nævner, retning og datakilde.',
    );
    expect(first && describeFinding(first, 'en', undefined).found).toBe(
      'The indicator "i1" lacks numerator, denominator, direction, and data source.',
    );
  });

  it('with a value in a wrong form is not said to lack it', () => {
    expect(sheet(cells.replace('higher-is-better', 'op')).map(({ args }) => args['asked'])).toEqual([]);
  });
});

describe('the four kinds of indicator', () => {
  const kinds = (...signs: string[]) => {
    const checked = checkRows({ 'aims.signs': signs.slice(0, 2), 'aims.more-signs': signs.slice(2) });
    return checked.findings.filter(({ code }) => code === 'indicator-kinds-lacking');
  };
  const of = (kind: string, level: string) => sign(`${kind}-${level}`, `, kind: ${kind}, level: ${level}`);

  it('may stand in several lists; society counts with the citizen and the organisation with the professional', () => {
    expect(
      kinds(
        of('implementation', 'societal'),
        of('implementation', 'organisational'),
        of('quality', 'citizen'),
        of('quality', 'professional'),
      ),
    ).toEqual([]);
  });

  it('are told of once, at the list, naming each that lacks', () => {
    const [first, ...more] = kinds(of('implementation', 'citizen'), of('quality', 'professional'));
    expect(more).toEqual([]);
    expect(first?.path).toEqual(['aims', 'signs']);
    expect(first && describeFinding(first, 'da', undefined).found).toBe(
      'Der er ingen indikatorer for implementering på fagligt og organisatorisk niveau eller kvalitet på borger- og samfundsniveau.',
    );
  });

  it('all lack where no indicator says its kind', () => {
    expect(kinds(sign('i1'))[0]?.args['kinds']).toHaveLength(4);
  });

  it('are not asked for while a kind is written in a wrong form, nor where there is no indicator', () => {
    expect(kinds(sign('i1', ', kind: noget'))).toEqual([]);
    expect(kinds()).toEqual([]);
  });

  it('are not asked of a local plan, which does not stand in for the programme either', () => {
    const files = { 'local/aaby.md': plan({ 'signs-here': [of('quality', 'citizen')] }) };
    expect(found(checkRows({}, files), 'indicator-kinds-lacking')).toEqual([]);
    const own = { 'aims.signs': [of('implementation', 'citizen')] };
    const [first] = checkRows(own, files).findings.filter(({ code }) => code === 'indicator-kinds-lacking');
    expect(first?.args['kinds']).toContain('indicators.quality-citizen');
  });
});
