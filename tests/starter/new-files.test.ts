// The files that `new` writes: nothing broken and nothing answered in any of them, whatever model, profiles and language.

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { loadShippedSources } from '../../src/build/shipped-sources.ts';
import { checkProgramme, type Checked } from '../../src/check/check-programme.ts';
import { assemble } from '../../src/programme/assemble.ts';
import { loadSchema, type Schema } from '../../src/schema/load.ts';
import type { NewProgramme } from '../../src/starter/answers.ts';
import { planItemOf, planText } from '../../src/starter/plan-text.ts';
import { programmeFiles, type Files } from '../../src/starter/programme-files.ts';
import { headingWords, prompt } from '../../src/starter/prompt.ts';
import { day, projectRoot, schema as shipped } from '../support.ts';

const answers = (parts: Partial<NewProgramme>): NewProgramme => ({
  id: 'nyt',
  title: 'Et nyt program',
  language: 'da',
  model: [...shipped.models.values()].map(({ id, version }) => `${id}@${version}`)[0] ?? '',
  profiles: [],
  ages: undefined,
  region: 'Region Nord',
  parties: [
    { id: 'nord', name: 'Region Nord', kind: 'region' },
    { id: 'aaby', name: 'Aaby Kommune', kind: 'municipality' },
  ],
  illustrative: false,
  ...parts,
});

function check(files: Files, schema: Schema): Checked {
  const folder = { path: 'nyt', name: 'nyt', texts: new Map(files), downloads: new Set<string>(), findings: [] };
  const options = { day, predicates: schema.predicates, weights: {} };
  return checkProgramme(assemble(folder, schema, { words: 0 }), options);
}

/** Codes of what is told of a programme in which nothing is written yet. */
const ofGaps = /^(?:missing-|phases-missing$|plans-missing$|undecided$)/;

/** What is wrong with a fresh programme: everything but gaps. */
function faultsOf({ findings, outcomes, programme }: Checked): unknown[] {
  return [
    ...findings
      .filter(({ code, weight }) => weight === 'broken' || !ofGaps.test(code))
      .map(({ code, args }) => ({ code, args })),
    ...[...outcomes.values()]
      .filter(({ outcome }) => outcome !== 'missing' && outcome !== 'not-applicable')
      .map(({ criterion, outcome }) => ({ id: criterion.id, outcome })),
    ...(programme?.passages ?? []).filter(({ words }) => words > 0).map(({ id }) => ({ id, words: true })),
    ...(programme === undefined ? ['no programme'] : []),
  ];
}

/** Criteria that are asked about and that no heading of their own stands for; those of local plans stand in plans. */
function withoutHeading({ outcomes, programme }: Checked): string[] {
  return [...outcomes.values()]
    .filter(
      ({ because }) =>
        because?.kind !== 'condition' || programme?.requirements.conditions.get(because.condition)?.reads === undefined,
    )
    .filter(({ criterion }) => criterion.item.localPlans === undefined)
    .map(({ criterion }) => criterion.id)
    .filter((id) => programme?.openings.get(id)?.by !== 'heading');
}

const subsets = <Value>(values: readonly Value[]): Value[][] =>
  values.reduce<Value[][]>((found, value) => found.flatMap((each) => [each, [...each, value]]), [[]]);

describe.each(['da', 'en'] as const)('a new programme in %s', (language) => {
  const combinations = [...shipped.models.values()].flatMap(({ id, version }) =>
    subsets([...shipped.profiles.values()].filter(({ model }) => model === id)).map((profiles) => ({
      model: `${id}@${version}`,
      profiles: profiles.map((profile) => profile.id),
    })),
  );

  it.each(combinations)('holds nothing broken or answered: $model with $profiles', ({ model, profiles }) => {
    for (const ages of [undefined, { from: 18 }, { to: 17 }]) {
      const { files, broken } = programmeFiles(answers({ language, model, profiles, ages }), shipped);
      expect(broken).toEqual([]);
      const checked = check(files, shipped);
      expect(faultsOf(checked)).toEqual([]);
      expect(withoutHeading(checked)).toEqual([]);
      expect(files.size).toBe(1 + (checked.programme?.requirements.sections.length ?? 0));
    }
  });
});

it('has combinations of several profiles', () => {
  expect(shipped.profiles.size).toBeGreaterThan(2);
});

describe('what is asked', () => {
  const idsOf = (files: Files) =>
    [...files.values()].flatMap((text) => [...text.matchAll(/[{ ]#([^\s}]+)/g)].map(([, id]) => id));
  const asked = (ages: NewProgramme['ages']) => idsOf(programmeFiles(answers({ ages }), shipped).files);

  it('leaves out what the ages decide, and nothing else', () => {
    const all = asked(undefined);
    const adults = asked({ from: 18 });
    const children = asked({ to: 17 });
    expect(adults.length).toBeLessThan(all.length);
    expect(children.length).toBeLessThan(all.length);
    expect(all.filter((id) => !adults.includes(id) && !children.includes(id))).toEqual([]);
    expect(asked({ from: 0, to: 99 })).toEqual(all);
  });
});

/** The frontmatter with its examples taken into use: their first marks of a comment taken away. */
function uncommented(text: string, depth: number): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const used = head.replace(new RegExp(`^( {${depth}})# `, 'gm'), '$1');
  return `---\n${used}---\n${body}`;
}

describe('the examples', () => {
  it('are rows as their shapes want them, once the marks of the comments are gone', () => {
    const { files } = programmeFiles(answers({ profiles: [...shipped.profiles.keys()] }), shipped);
    const used = new Map(
      [...files].map(([file, text]) => [file, file === 'programme.md' ? text : uncommented(text, 4)]),
    );
    let rows = 0;
    for (const [file, text] of used) {
      const head = /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '';
      expect({ file, errors: parseDocument(head).errors }).toEqual({ file, errors: [] });
      rows += [...head.matchAll(/^ {4}- /gm)].length;
    }
    expect(rows).toBeGreaterThan(15);
    const { findings } = check(used, shipped);
    // What is empty is told as lacking; no key of an example is unknown or of the wrong kind.
    const told = new Set(findings.filter(({ weight }) => weight === 'broken').map(({ code }) => code));
    expect([...told].filter((code) => !['missing-key', 'empty-row'].includes(code))).toEqual([]);
    expect(told.has('missing-key')).toBe(true);
  });

  it('name every choice there is', () => {
    const text = [...programmeFiles(answers({}), shipped).files.values()].join('\n');
    expect(text).toContain('diagnose, alder, behov eller andet');
  });
});

describe('a local plan', () => {
  const base = programmeFiles(answers({}), shipped).files;
  const chapter = [...base.keys()].find((file) => base.get(file)?.includes('  aktører:\n')) ?? '';
  const rows =
    '  aktører:\n    - id: distrikt\n      navn: Distriktspsykiatrien\n      part: nord\n    - id: stoette\n      navn: Bostøtten\n      slags-part: kommune\n';
  const files = new Map([...base, [chapter, base.get(chapter)?.replace('  aktører:\n', rows) ?? '']]);

  it('asks what the model asks of plans, answers none of it and names the own actors of the party', () => {
    const { programme } = check(files, shipped);
    const item = programme && planItemOf(programme);
    if (programme === undefined || item === undefined) throw new Error('the shipped model asks for plans');
    const text = planText(programme, item, 'aaby');
    expect(text).toContain('# - id: stoette');
    expect(text).not.toContain('distrikt');
    const checked = check(new Map([...files, ['local/aaby.md', text]]), shipped);
    expect(checked.findings.filter(({ weight }) => weight === 'broken')).toEqual([]);
    const plans = [...checked.outcomes.values()].flatMap(({ plans: each }) => each ?? []);
    expect(new Set(plans.map(({ outcome }) => outcome))).toEqual(new Set(['missing']));
    expect(plans.length).toBe(item.criteria.length - 1);
    const used = check(new Map([...files, ['local/aaby.md', uncommented(text, 2)]]), shipped);
    const told = used.findings.filter(({ weight }) => weight === 'broken').map(({ code }) => code);
    expect([...new Set(told)]).toEqual(['missing-key']);
  });
});

describe('another model', () => {
  let own: Schema;
  beforeAll(async () => {
    own = await loadSchema(loadShippedSources(), join(projectRoot, 'tests/model/second-model/schema'), projectRoot);
  });

  it('needs no other code', () => {
    const [model] = [...own.models.values()].filter(({ id }) => !shipped.models.has(id));
    const profiles = [...own.profiles.values()].filter((profile) => profile.model === model?.id).map(({ id }) => id);
    expect(profiles.length).toBeGreaterThan(0);
    for (const language of ['da', 'en'] as const) {
      const asked = answers({ language, model: `${model?.id}@${model?.version}`, profiles });
      const { files, broken } = programmeFiles(asked, own);
      expect(broken).toEqual([]);
      expect(faultsOf(check(files, own))).toEqual([]);
    }
  });
});

describe('words of others', () => {
  it('stay words in headings and prompts', () => {
    expect(headingWords('A {#b} <i>*c*</i>\n[d]')).toBe('A \\{\\#b\\} \\<i\\>\\*c\\*\\</i\\> \\[d\\]');
    expect(prompt(['a --> b', '<script>', ' '])).toBe('<!-- a – b\n     script -->');
  });

  it('stay words in programme.md', () => {
    const title = 'Citat: "ja" # {{ nej }} \\ {%';
    const { files } = programmeFiles(
      answers({ title, region: '- a: b', parties: [{ id: 'x', name: 'yes: #', kind: 'region' }] }),
      shipped,
    );
    const head = check(files, shipped).programme?.head;
    expect(head).toMatchObject({ title, region: '- a: b', parties: [{ name: 'yes: #' }] });
  });

  it('that look like a CPR number are told and not written', () => {
    const { broken } = programmeFiles(answers({ title: 'Om 010203-1234' }), shipped);
    expect(broken.map(({ code }) => code)).toContain('cpr');
  });
});
