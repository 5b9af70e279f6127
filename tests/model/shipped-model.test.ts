// Holds the shipped model and profiles to the sources they were read from: what they ask for, how strongly, and in both languages.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bilingual, CriterionSource } from '../../src/generated/types.ts';
import { loadSchema } from '../../src/schema/load.ts';
import { projectRoot } from '../support.ts';

// Read as a repository's own files are, so that form and references are checked on the way.
const nothing = { models: [], profiles: [], catalogues: [] };
const { models, profiles, catalogues } = await loadSchema(nothing, join(projectRoot, 'schema'), projectRoot);
const [model] = models.values();
if (model === undefined) throw new Error('no model ships');

/** A criterion with all that it stands in. */
interface Listed {
  id: string;
  source: CriterionSource;
}

const ofModel: Listed[] = model.sections.flatMap((section) =>
  section.items.flatMap((item) =>
    item.criteria.map((source) => ({ id: `${section.id}.${item.id}.${source.id}`, source })),
  ),
);
const ofProfiles = new Map(
  [...profiles.values()].map(({ id: profile, sections }): [string, Listed[]] => [
    profile,
    sections.flatMap(({ id, criteria }) => criteria.map((source) => ({ id: `${id}.${profile}.${source.id}`, source }))),
  ]),
);
const all: Listed[] = [...ofModel, ...[...ofProfiles.values()].flat()];

describe('the inventory', () => {
  const inventory = readFileSync(join(import.meta.dirname, 'criteria.txt'), 'utf8')
    .trimEnd()
    .split('\n');

  it('has every id with its obligation and evidence', () => {
    const listed = all.map(({ id, source }) => `${id} ${source.obligation} ${source.evidence}`);
    expect(listed.toSorted()).toEqual(inventory.toSorted());
  });

  it('keeps the order of the source within the model', () => {
    expect(ofModel.map(({ id }) => id)).toEqual(inventory.slice(0, ofModel.length).map((line) => line.split(' ')[0]));
  });

  it('has the size that the sources have', () => {
    expect(models.size).toBe(1);
    expect(model.sections).toHaveLength(6);
    expect(model.sections.flatMap(({ items }) => items)).toHaveLength(31);
    expect(ofModel).toHaveLength(178);
    expect(Object.fromEntries([...ofProfiles].map(([id, points]) => [id, points.length]))).toEqual({
      'psychosis-adults-2024': 12,
      'psychosis-children-youth-2024': 11,
      'easy-access-offer-2023': 57,
    });
  });
});

describe('ids', () => {
  it('are unique', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('of items are those of no section, and ids of criteria those of no item of their section', () => {
    const sections = model.sections.map(({ id }) => id);
    for (const section of model.sections) {
      const items = section.items.map(({ id }) => id);
      expect(items.filter((id) => sections.includes(id))).toEqual([]);
      const own = [
        ...section.items.flatMap(({ criteria }) => criteria),
        ...[...profiles.values()].flatMap((profile) =>
          profile.sections.filter(({ id }) => id === section.id).flatMap(({ criteria }) => criteria),
        ),
      ];
      expect(own.map(({ id }) => id).filter((id) => items.includes(id) || profiles.has(id))).toEqual([]);
    }
  });

  it('of profiles are those of no section or item', () => {
    const taken = model.sections.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
    expect([...profiles.keys()].filter((id) => taken.includes(id))).toEqual([]);
  });
});

describe('obligations', () => {
  it('rest on a verb that means them', () => {
    const wrong = all.filter(
      ({ source: { basis, obligation } }) => !('origin' in basis) && !model.verbs[obligation].includes(basis.verb),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('of what the project asks for itself are never must', () => {
    const own = all.filter(({ source }) => 'origin' in source.basis);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ source }) => source.obligation === 'must').map(({ id }) => id)).toEqual([]);
  });

  it('no verb stands for two of them', () => {
    const verbs = Object.values(model.verbs).flat();
    expect(new Set(verbs).size).toBe(verbs.length);
  });
});

describe('words', () => {
  const texts = textsOf('model', model).concat(
    [...profiles.values(), ...catalogues.values()].flatMap((each) => textsOf(each.id, each)),
  );

  it('stand in both languages', () => {
    expect(texts.length).toBeGreaterThan(3 * all.length);
    expect(texts.filter(({ text }) => text.da.trim() === '' || text.en.trim() === '').map(({ at }) => at)).toEqual([]);
  });

  it('are translated: what the model and profiles say at length differs', () => {
    const same = texts.filter(({ at, text }) => /(?:text|guidance)$/.test(at) && text.da === text.en);
    expect(same.map(({ at }) => at)).toEqual([]);
  });

  it.each(['da', 'en'] as const)('titles that open headings are unique where they open them (%s)', (language) => {
    const places = [
      ...model.sections.map(({ items }) => items.map(({ title }) => title)),
      ...model.sections.flatMap(({ items }) => items.map(({ criteria }) => criteria.map(({ title }) => title))),
      ...[...profiles.values()].flatMap(({ sections }) =>
        sections.map(({ criteria }) => criteria.map(({ title }) => title)),
      ),
    ];
    for (const titles of places) {
      const words = titles.map((title) => title[language].toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
      expect(words.filter((each, index) => words.indexOf(each) !== index)).toEqual([]);
    }
  });
});

describe('references', () => {
  const ids = new Set(ofModel.map(({ id }) => id));
  const fieldOf = new Map(all.map(({ id, source }) => [id, source]));

  it('of `of` lead to a list with a shape', () => {
    const asking = all.filter(({ source }) => source.of !== undefined);
    expect(asking.length).toBeGreaterThan(30);
    for (const { source } of asking) expect(fieldOf.get(source.of ?? '')?.shape).toBeTypeOf('string');
  });

  it('of `when` lead to a condition, every condition is used, and reads something that is there', () => {
    const conditions = new Map((model.conditions ?? []).map((condition) => [condition.id, condition]));
    const used = new Set(all.flatMap(({ source }) => source.when ?? []));
    expect([...used].filter((id) => !conditions.has(id))).toEqual([]);
    expect([...conditions.keys()].filter((id) => !used.has(id))).toEqual([]);
    for (const { reads } of conditions.values()) if ('criterion' in reads) expect(ids).toContain(reads.criterion);
  });

  it('of documents lead to the catalogue of documents', () => {
    const documents = catalogues.get('documents')?.entries.map(({ id }) => id) ?? [];
    expect(documents).toEqual(
      expect.arrayContaining([model.document, ...[...profiles.values()].map((each) => each.document)]),
    );
  });
});

/** Every text in two languages below a value, with its path. */
function textsOf(at: string, value: unknown): { at: string; text: Bilingual }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('da' in value || 'en' in value) {
    const { da = '', en = '' } = value as Partial<Bilingual>;
    return [{ at, text: { da, en } }];
  }
  // Names stand beside ids, which are English: tests/names holds them.
  return Object.entries(value).flatMap(([key, each]) => (key === 'name' ? [] : textsOf(`${at}.${key}`, each)));
}
