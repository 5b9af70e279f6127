// Every key, value, directive, section, item, criterion, phase and catalogue entry that ships has a Danish name, unique where it stands.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordFor, type Named } from '../../src/finding/named.ts';
import { directives } from '../../src/parse/inspect-body.ts';
import { chapterKeys, planKeys } from '../../src/programme/chapter-ids.ts';
import { phasesPart } from '../../src/programme/ids.ts';
import { branches, itemsOf, propertyOf, type JsonSchema, type Scoped } from '../../src/schema/json-schema.ts';
import { keysIn } from '../../src/schema/names.ts';
import { shapeSchema } from '../../src/schema/shapes.ts';
import { projectRoot, schema } from '../support.ts';

const form = /^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$/;
const [model] = schema.models.values();
if (model === undefined) throw new Error('no model ships');
const profiles = [...schema.profiles.values()];
const catalogues = [...schema.catalogues.values()];
const shapes = readdirSync(join(projectRoot, 'schema/shapes')).map((file) => `shapes/${file}`);
const files = [...shapes, 'programme.schema.json'].map((file) => ({
  file,
  schema: JSON.parse(readFileSync(join(projectRoot, 'schema', file), 'utf8')) as JsonSchema,
}));

/** Every schema in a file, with where it stands. */
function schemasIn(value: unknown, at: string): { at: string; schema: JsonSchema }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => schemasIn(each, `${at}/${key}`));
  return [{ at, schema: value }, ...inner];
}

/** Things that stand beside each other: no two may be called alike, by id or by name. */
type Siblings = readonly [string, readonly Named[]];

/** Maps and enumerations as they are met from the top of a file, alternatives together. */
function siblingsBelow(scoped: readonly Scoped[], at: string, seen = new Set<string>()): Siblings[] {
  const key = scoped.map(({ schema: each }) => JSON.stringify(each)).join();
  if (scoped.length === 0 || seen.has(key)) return [];
  seen.add(key);
  const keys = keysIn(scoped);
  return [
    [at, keys],
    ...keys.flatMap(({ id }) => siblingsBelow(propertyOf(scoped, id), `${at}.${id}`, seen)),
    ...siblingsBelow(itemsOf(scoped), `${at}[]`, seen),
    ...scoped.flatMap(branches).flatMap(({ schema: each }): Siblings[] => {
      const names = each['value-names'];
      return names === undefined ? [] : [[`${at} values`, Object.entries(names).map(([id, name]) => ({ id, name }))]];
    }),
  ];
}

const siblings: Siblings[] = [
  ...shapes
    .map((file) => file.replace(/^shapes\/|\.schema\.json$/g, ''))
    .filter((name) => name !== 'common')
    .concat('programme')
    .flatMap((name) => siblingsBelow([shapeSchema(name)], name)),
  ['chapter', [...chapterKeys, ...model.sections, phasesPart]],
  ['directives', directives],
  ['sections', model.sections],
  ['profiles', profiles],
  ['catalogues', catalogues],
  ...catalogues.map(({ id, entries }): Siblings => [id, entries]),
  ...profiles.map(({ id, phases }): Siblings => [`${id} phases`, phases]),
  ...model.sections.flatMap((section): Siblings[] => [
    [section.id, [...chapterKeys, ...section.items, ...profiles]],
    ...section.items.map((item): Siblings => [`${section.id}.${item.id}`, item.criteria]),
  ]),
  ...profiles.flatMap(({ id, sections }) => sections.map((each): Siblings => [`${each.id}.${id}`, each.criteria])),
  ...model.sections
    .flatMap(({ items }) => items.filter((item) => item['local-plans'] !== undefined))
    .map((item): Siblings => ['local plan', [...planKeys, ...item.criteria]]),
];

describe('Danish names', () => {
  it('stand at every key of every shape and of programme.md', () => {
    const keys = files.flatMap(({ file, schema: whole }) =>
      schemasIn(whole, file).flatMap(({ at, schema: { properties = {} } }) =>
        at.endsWith('/properties')
          ? []
          : Object.entries(properties).map(([key, each]) => ({ at: `${at} ${key}`, each })),
      ),
    );
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter(({ each }) => each.name?.da === undefined).map(({ at }) => at)).toEqual([]);
  });

  it('stand at every value of every enumeration', () => {
    const enumerations = files.flatMap(({ file, schema: whole }) =>
      schemasIn(whole, file).filter(({ schema: each }) => Array.isArray(each.enum)),
    );
    expect(enumerations.length).toBeGreaterThan(10);
    const lacking = enumerations.flatMap(({ at, schema: each }) =>
      (each.enum ?? [])
        .filter((value) => each['value-names']?.[String(value)]?.da === undefined)
        .map((value) => `${at} ${String(value)}`),
    );
    expect(lacking).toEqual([]);
  });

  it('stand at every section, item, criterion, profile, point, phase, catalogue and entry', () => {
    const all: Named[] = [
      ...model.sections.flatMap((section) => [
        section,
        ...section.items.flatMap((item): Named[] => [item, ...item.criteria]),
      ]),
      ...profiles.flatMap((profile): Named[] => [
        profile,
        ...profile.phases,
        ...profile.sections.flatMap(({ criteria }) => criteria),
      ]),
      // Danish acts have Danish ids.
      ...catalogues.flatMap((catalogue): Named[] =>
        catalogue.id === 'legislation' ? [catalogue] : [catalogue, ...catalogue.entries],
      ),
    ];
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ name }) => name?.da === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('have the form of an id', () => {
    const names = siblings.flatMap(([, list]) => list.map((each) => wordFor(each, 'da')));
    expect(names.filter((name) => !form.test(name))).toEqual([]);
  });

  it.each(siblings.filter(([, list]) => list.length > 1))('are unique in %s', (_, list) => {
    const clashes = list.flatMap((one) =>
      list
        .filter((other) => other !== one && other.id !== one.id)
        .filter((other) => [other.id, wordFor(other, 'da')].includes(wordFor(one, 'da')))
        .map((other) => `${wordFor(one, 'da')}: ${one.id}, ${other.id}`),
    );
    expect(clashes).toEqual([]);
  });

  it('mean one phase in every profile that has it', () => {
    const phases = profiles.flatMap((profile) => profile.phases);
    const several = phases.filter((one) => phases.some(({ id, name }) => id === one.id && name?.da !== one.name?.da));
    expect(several.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(model.sections.map((section) => ({ id: section.id, section })))('in $id', ({ section }) => {
  const points = profiles.flatMap(({ sections }) =>
    sections.filter(({ id }) => id === section.id).flatMap(({ criteria }) => criteria),
  );
  const inSection: Named[] = [
    ...section.items.flatMap((item): Named[] => [item, ...item.criteria]),
    ...profiles,
    ...points,
  ];

  it('no item and no criterion is called what a section is', () => {
    const words = model.sections.flatMap((each) => [each.id, wordFor(each, 'da')]);
    expect(inSection.map((each) => wordFor(each, 'da')).filter((word) => words.includes(word))).toEqual([]);
  });

  it('no criterion is called what an item is', () => {
    const items: Named[] = [...section.items, ...profiles];
    const words = items.flatMap((each) => [each.id, wordFor(each, 'da')]);
    const criteria: Named[] = [...section.items.flatMap((item) => item.criteria), ...points];
    expect(criteria.map((each) => wordFor(each, 'da')).filter((word) => words.includes(word))).toEqual([]);
  });

  // So a shortened id means the same in either language, wherever it stands.
  it('a name stands for one id, and is no other id', () => {
    const ofModel = section.items.flatMap((item): Named[] => [item, ...item.criteria]);
    const wrong = ofModel.flatMap((one) =>
      ofModel
        .filter((other) => other.id !== one.id)
        .filter((other) => [other.id, wordFor(other, 'da')].includes(wordFor(one, 'da')))
        .map((other) => `${wordFor(one, 'da')}: ${one.id}, ${other.id}`),
    );
    expect(wrong).toEqual([]);
  });
});
